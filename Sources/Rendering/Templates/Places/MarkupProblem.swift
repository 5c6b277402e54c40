import Basics

/// Markup that cannot be followed safely.
struct MarkupProblem: Error, Equatable {
    var message: LocalizedText
    var help: LocalizedText
}
