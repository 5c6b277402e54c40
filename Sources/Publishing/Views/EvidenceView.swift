import Rendering

/// A programme's evidence grade with its reasons.
struct EvidenceView: TemplateView {
    let grade: GradeView
    let sentence: String
    /// What became of those who were trained, level by level.
    let directions: [HTML]
    let reasons: [ReasonView]
    let flags: [FlagView]
    /// Where grades are explained.
    let href: String

    static let layout = ViewLayout<Self> {
        $0.include(\.grade)
        $0("sentence", \.sentence)
        $0("directions", \.directions)
        $0("reasons", \.reasons)
        $0("flags", \.flags)
        $0("href", \.href)
    }
}

/// Something that a grade requires.
struct ReasonView: TemplateView {
    let isMet: Bool
    let text: String

    static let layout = ViewLayout<Self> {
        $0("met", \.isMet)
        $0("text", \.text)
    }
}

/// What a reader should be wary of.
struct FlagView: TemplateView {
    let label: String
    let explanation: String

    static let layout = ViewLayout<Self> {
        $0("label", \.label)
        $0("explanation", \.explanation)
    }
}
