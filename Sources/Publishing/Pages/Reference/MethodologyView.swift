import Rendering

/// How figures are computed, graded and protected.
struct MethodologyView: PageContent {
    let title: String
    let lead: String
    var contents: ContentsView?
    let introduction: HTML?
    let closing: HTML?
    let levels: [DefinedLevelView]
    let grades: [DefinedGradeView]
    let flags: [FlagView]
    let absences: [DefinedAbsenceView]
    let privacyHref: String
    let privacy: [String]
    let families: [MeasureFamilyView]

    static let name: String? = "methodology"
    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("lead", \.lead)
        $0("contents", \.contents)
        $0("introduction", \.introduction)
        $0("closing", \.closing)
        $0("levels", \.levels)
        $0("grades", \.grades)
        $0("flags", \.flags)
        $0("absences", \.absences)
        $0("privacy_href", \.privacyHref)
        $0("privacy", \.privacy)
        $0("families", \.families)
    }
}

/// What a level is.
struct DefinedLevelView: TemplateView {
    let id: String
    let name: String
    let explanation: String

    static let layout = ViewLayout<Self> {
        $0("id", \.id)
        $0("name", \.name)
        $0("explanation", \.explanation)
    }
}

/// What an evidence grade requires.
struct DefinedGradeView: TemplateView {
    let grade: GradeView
    let requires: String

    static let layout = ViewLayout<Self> {
        $0.include(\.grade)
        $0("requires", \.requires)
    }
}

/// What an absence means.
struct DefinedAbsenceView: TemplateView {
    let id: String
    let absence: AbsenceView

    static let layout = ViewLayout<Self> {
        $0("id", \.id)
        $0.include(\.absence)
    }
}
