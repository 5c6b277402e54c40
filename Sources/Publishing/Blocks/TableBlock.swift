import Basics
import Diagnostics
import Evaluation
import Markup
import Rendering
import YAML

/// A table in a page: `file: timetable.csv` beside the page, or the rows themselves as CSV below the options.
///
/// Diagnostics: `block.unknown-file`, and those of the options and of CSV.
struct TableBlock {
    let context: PageContext
    let file: String
    let log: DiagnosticLog

    func html(_ block: EmbeddedBlock) -> HTML {
        let (options, rows, firstRow) = parts(block)
        var title: String?
        var name: String?
        if let options, let fields = self.fields(options, block) {
            title = fields.string("title")
            name = fields.string("file")
            if let name, let bytes = bytes(name) {
                return html(InlineTable.read(bytes, file: shownPath(name), log: log), title: title)
            }
            if let name {
                let known = context.site.tables.keys.compactMap { $0.split(separator: "/").last.map(String.init) }
                fields.report("file", .unknownFile(name, known.sorted()))
                return HTML()
            }
        }
        let bytes = Array(rows.joined(separator: "\n").utf8)
        return html(InlineTable.read(bytes, file: file, firstLine: firstRow, log: log), title: title)
    }

    /// The options, if the block begins with any, and the lines of the table.
    private func parts(_ block: EmbeddedBlock) -> (options: String?, rows: [String], firstRow: Int) {
        let lines = block.body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let hasOptions = lines.first.map { line in ["file:", "title:"].contains(where: line.hasPrefix) } ?? false
        guard hasOptions else { return (nil, lines, block.bodyFirstLine) }
        let end = lines.firstIndex { $0.allSatisfy(\.isWhitespace) } ?? lines.count
        let rows = Array(lines.dropFirst(end + 1))
        return (lines[..<end].joined(separator: "\n"), rows, block.bodyFirstLine + end + 1)
    }

    private func fields(_ options: String, _ block: EmbeddedBlock) -> YAMLFields? {
        let bytes = Array(options.utf8)
        guard let node = YAMLDocument.parse(bytes, file: file, firstLine: block.bodyFirstLine, log: log) else {
            return nil
        }
        return YAMLFields(node, of: ["en": "a table", "id": "tabel"], known: ["file", "title"], log: log)
    }

    /// The path below the content folder of a file beside the page.
    private func path(_ name: String) -> String {
        let folder = context.site.pathInContent(file).split(separator: "/").dropLast().joined(separator: "/")
        return folder.isEmpty ? name : "\(folder)/\(name)"
    }

    /// The path of a file beside the page as messages show it.
    private func shownPath(_ name: String) -> String {
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return (folder.map(String.init) + [name]).joined(separator: "/")
    }

    private func bytes(_ name: String) -> [UInt8]? { context.site.tables[path(name)] }

    private func html(_ table: InlineTable?, title: String?) -> HTML {
        guard let table else { return HTML() }
        let columns = table.header.indices.map { number in
            let cells = table.rows.map { $0[number] }.filter { !$0.isEmpty }
            let isNumeric = !cells.isEmpty && cells.allSatisfy { $0.first?.isNumber ?? false && !$0.contains(":") }
            return TableModel.Column(text: table.header[number], isNumeric: isNumeric)
        }
        let rows = table.rows.map { row in
            TableModel.Row(cells: row.enumerated().map { Cell(text: $1, isNumeric: columns[$0].isNumeric) })
        }
        let model = TableModel(caption: title ?? context.words("words.data"), columns: columns, rows: rows)
        return FigureMarkup(context: context).html(model)
    }
}

extension Problem {
    fileprivate static func unknownFile(_ name: String, _ known: [String]) -> Problem {
        Problem(
            "block.unknown-file",
            [
                "en": "there is no table \"\(name)\" beside the page",
                "id": "tidak ada tabel \"\(name)\" di sebelah halaman",
            ],
            help: .didYouMean(name, among: known))
    }
}
