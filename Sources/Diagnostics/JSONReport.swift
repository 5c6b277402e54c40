import Basics
import JSON

/// Writes diagnostics as one JSON object with the members `errors`, `warnings` and `remarks` (how many there are, those
/// that are not listed included) and `diagnostics`, a list of objects with the members `id`, `severity`, `message`,
/// `file`, `line`, `column`, `sheet`, `cell`, `notes` and `help`. What is not known is `null`. In a workbook the line is
/// the row of the sheet. Message, notes and help are in a language; ids and severities are the same in all.
public struct JSONReport: Sendable {
    private let language: MessageLanguage

    /// A report in a language.
    public init(language: MessageLanguage = .english) {
        self.language = language
    }

    /// The document.
    public func text(of log: DiagnosticLog) -> String {
        JSONValue.object([
            ("errors", .integer(log.count(of: .error))), ("warnings", .integer(log.count(of: .warning))),
            ("remarks", .integer(log.count(of: .remark))),
            ("diagnostics", .array(log.diagnostics.map(object))),
        ]).line
    }

    private func object(_ diagnostic: Diagnostic) -> JSONValue {
        .object([
            ("id", .string(diagnostic.id)), ("severity", .string(diagnostic.severity.rawValue)),
            ("message", .string(PrintableText.text(diagnostic.message(in: language)))),
            ("file", JSONValue((diagnostic.location?.file).map(PrintableText.text))),
            ("line", JSONValue(diagnostic.location?.line)), ("column", JSONValue(diagnostic.location?.column)),
            ("sheet", JSONValue((diagnostic.location?.cell?.sheet).map(PrintableText.text))),
            ("cell", JSONValue(diagnostic.location?.cell?.name)),
            ("notes", .array(diagnostic.notes(in: language).map { .string(PrintableText.text($0)) })),
            ("help", JSONValue(diagnostic.help(in: language).map(PrintableText.text))),
        ])
    }
}
