import Basics
import Diagnostics
import Workbooks
import YAML

/// Which sheets of a workbook are read.
enum SheetChoice: Sendable {
    /// All that can be seen and have the columns of the reading.
    case all
    case named([DeclaredHeader])
}

extension SidecarReader {
    /// Keys that say which sheets of a workbook are read.
    static let sheetKeys = ["sheet", "sheets"]

    /// What the keys say; `nil` where neither is given.
    func sheets(_ fields: YAMLFields) -> SheetChoice? {
        if let node = fields.node("sheets"), AnswerKey(node.text ?? "").text == "all" { return .all }
        let names = Self.sheetKeys.flatMap { key in
            fields.items(key).compactMap { node in node.text.map { DeclaredHeader(name: $0, span: node.span) } }
        }
        return names.isEmpty ? nil : .named(names)
    }
}

extension ReadingDeclaration {
    /// The reading of one sheet: where a column is said to be `sheet` and the sheet has none of that name, the sheet's
    /// own name stands in it.
    func naming(sheet name: String, in table: SheetTable) -> ReadingDeclaration {
        guard !table.names(column: "sheet") else { return self }
        var reading = self
        for (column, header) in columns where AnswerKey(header.name).text == "sheet" {
            reading.columns[column] = nil
            reading.constants.append(ConstantDeclaration(column: column, text: name, span: header.span))
        }
        return reading
    }
}

extension SheetTable {
    /// Whether a cell of the first rows says so.
    fileprivate func names(column: String) -> Bool {
        let rows = text.split(separator: UInt8(ascii: "\n"), maxSplits: 20)
        return rows.prefix(20).contains { row in
            row.split(separator: separator).contains { AnswerKey(String(decoding: $0, as: UTF8.self)).text == column }
        }
    }
}
