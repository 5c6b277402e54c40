import Basics
import Diagnostics
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
