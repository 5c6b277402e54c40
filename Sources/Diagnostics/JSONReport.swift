import Basics
import JSON

/// Writes diagnostics as one JSON object with the members `errors`, `warnings` and `remarks` (how many there are, those
/// that are not listed included) and `diagnostics`, a list of objects with the members `id`, `severity`, `message`,
/// `file`, `line`, `column`, `sheet`, `cell`, `notes` and `help`. What is not known is `null`. In a workbook the line is
/// the row of the sheet.
public struct JSONReport: Sendable {
    /// A report.
    public init() {}

    /// The document.
    public func text(of log: DiagnosticLog) -> String {
        JSONValue.object([
            ("errors", .integer(log.count(of: .error))), ("warnings", .integer(log.count(of: .warning))),
            ("remarks", .integer(log.count(of: .remark))),
            ("diagnostics", .array(log.diagnostics.map(Self.object))),
        ]).line
    }

    private static func object(_ diagnostic: Diagnostic) -> JSONValue {
        .object([
            ("id", .string(diagnostic.id)), ("severity", .string(diagnostic.severity.rawValue)),
            ("message", .string(PrintableText.text(diagnostic.message))),
            ("file", JSONValue((diagnostic.location?.file).map(PrintableText.text))),
            ("line", JSONValue(diagnostic.location?.line)), ("column", JSONValue(diagnostic.location?.column)),
            ("sheet", JSONValue((diagnostic.location?.cell?.sheet).map(PrintableText.text))),
            ("cell", JSONValue(diagnostic.location?.cell?.name)),
            ("notes", .array(diagnostic.notes.map { .string(PrintableText.text($0)) })),
            ("help", JSONValue(diagnostic.help.map(PrintableText.text))),
        ])
    }
}
