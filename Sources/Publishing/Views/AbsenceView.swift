import Evaluation
import Rendering

/// Why a figure has no value: its mark, its name and what it means.
struct AbsenceView: TemplateView {
    let short: String
    let label: String
    let explanation: String

    static let layout = ViewLayout<Self> {
        $0("short", \.short)
        $0("label", \.label)
        $0("explanation", \.explanation)
    }
}

/// Why a part of a page has no figures: the mark and a sentence.
struct MarkedSentenceView: TemplateView {
    let short: String
    let sentence: String

    static let layout = ViewLayout<Self> {
        $0("short", \.short)
        $0("sentence", \.sentence)
    }
}

extension PageContext {
    /// Why a figure has no value: its short form, its name and what it means.
    func view(of absence: Absence) -> AbsenceView {
        let key = "absence.\(absence.rawValue)"
        return AbsenceView(
            short: absence.mark, label: words("\(key).label"), explanation: words("\(key).definition"))
    }
}
