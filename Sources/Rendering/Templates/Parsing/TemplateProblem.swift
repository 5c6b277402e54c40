internal import Basics
internal import Diagnostics

/// Something wrong at a place of a template, before it is logged.
struct TemplateProblem: Error {
    /// What the author is told.
    let problem: Problem
    /// The bytes of the template that are meant.
    let range: Range<Int>

    init(
        id: StaticString, message: LocalizedText, range: Range<Int>, notes: [LocalizedText] = [],
        help: LocalizedText? = nil
    ) {
        problem = Problem(id, message, notes: notes, help: help)
        self.range = range
    }

    /// The problem's id.
    var id: String { problem.id }

    /// The problem at its place.
    func diagnostic(in text: TemplateText) -> Diagnostic { text.diagnostic(problem, at: range) }
}
