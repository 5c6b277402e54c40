/// Markup that cannot be followed safely.
struct MarkupProblem: Error, Equatable {
    var message: String
    var help: String
}
