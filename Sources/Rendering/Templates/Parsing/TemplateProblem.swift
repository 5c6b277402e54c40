internal import Diagnostics

/// Something wrong at a place of a template, before it is logged.
struct TemplateProblem: Error {
    var id: String
    var message: String
    /// The bytes of the template that are meant.
    var range: Range<Int>
    var notes: [String] = []
    var help: String?

    /// What the author is told.
    func diagnostic(in text: TemplateText) -> Diagnostic {
        text.diagnostic(id, message, at: range, notes: notes, help: help)
    }
}
