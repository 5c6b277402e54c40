import Basics
import Diagnostics

/// Tables of pipes. cmark takes them for paragraphs, whose lines are read anew. Diagnostic: `markdown.table-columns`.
extension MarkdownRenderer {
    /// Renders a paragraph that is a table, or ends in one; `false` for any other.
    mutating func visitTable(_ node: CMarkNode) -> Bool {
        guard options.readsExtensions, node.endLine > node.start.line else { return false }
        enterText(of: node)
        let lines = (node.start.line...node.endLine).map { locator.textRange(ofLine: $0) }
        switch PipeTable.find(in: lines, of: source.bytes) {
        case nil: return false
        case .mismatch(let line, let headings, let dashes)?:
            log.log(.tableColumns(headings, dashes), at: SourceSpan(source, lines[line]))
            return false
        case .table(let table)?:
            if table.linesAbove > 0 { paragraph(lines.prefix(table.linesAbove), of: node) }
            render(table)
            return true
        }
    }

    /// The lines above a table.
    private mutating func paragraph(_ lines: ArraySlice<Range<Int>>, of node: CMarkNode) {
        html.startLine()
        if !node.isInTightList { html.append("<p>") }
        let text = Array(lines.map { source.bytes[$0] }.joined(separator: [0x0A]))
        renderFragment(text, at: SourceSpan(source, lines.first ?? 0..<0))
        html.append(node.isInTightList ? "\n" : "</p>\n")
        self.text.endLine()
    }

    private mutating func render(_ table: PipeTable) {
        html.startLine()
        if let label = options.tableLabel {
            html.append("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
            html.appendEscaped(label)
            html.append("\">\n<table class=\"text-table\">\n<thead>\n")
        } else {
            html.append("<table>\n<thead>\n")
        }
        for (number, row) in table.rows.enumerated() {
            if number == 1 { html.append("<tbody>\n") }
            html.append("<tr>\n")
            for (cell, alignment) in zip(row, table.alignments) { render(cell, alignment, isHeading: number == 0) }
            html.append("</tr>\n")
            if number == 0 { html.append("</thead>\n") }
            text.endLine()
        }
        if table.rows.count > 1 { html.append("</tbody>\n") }
        html.append("</table>\n")
        if options.tableLabel != nil { html.append("</div>\n") }
    }

    private mutating func render(_ cell: Range<Int>, _ alignment: PipeTable.Alignment?, isHeading: Bool) {
        html.append(isHeading ? "<th scope=\"col\"" : "<td")
        if let alignment {
            html.append(" class=\"align-")
            html.appendEscaped(alignment.rawValue)
            html.append("\"")
        }
        html.append(">")
        var bytes: [UInt8] = []
        for (place, byte) in source.bytes[cell].enumerated() {
            // A pipe behind a backslash is a pipe, in code too.
            let isPipe =
                cell.lowerBound + place + 1 < cell.upperBound
                && source.bytes[cell.lowerBound + place + 1] == UInt8(ascii: "|")
            if byte != UInt8(ascii: "\\") || !isPipe { bytes.append(byte) }
        }
        renderFragment(bytes, at: SourceSpan(source, cell))
        text.appendBlank()
        html.append(isHeading ? "</th>\n" : "</td>\n")
    }

    /// Renders running text that stands apart from what cmark has read, by the same definitions of links.
    mutating func renderFragment(_ bytes: [UInt8], at span: SourceSpan) {
        guard !bytes.isEmpty else { return }
        // A sign before it keeps a text such as "1. May" or "# 3" from being a list or a heading.
        var content = [UInt8(ascii: ".")] + bytes
        if bytes.contains(UInt8(ascii: "[")) { content += [0x0A, 0x0A] + definitions() }
        let saved = (locator.fixed, strikes)
        // Nodes of another tree may lie where nodes lay before.
        strikes = [:]
        escapedBytes = nil
        locator.fixed = span
        beginsWithSign = true
        var isRead = false
        CMarkTree(content).walk { event in
            switch event.node.kind {
            case .document: return .children
            case .paragraph:
                // What follows the text was only there to define links.
                if !event.isEntering { isRead = true }
                return isRead && event.isEntering ? .sibling : .children
            case .image:
                visitImage(event.node)
                return .sibling
            case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link:
                visitInline(event.node, isEntering: event.isEntering)
                return .children
            default: return .sibling
            }
        }
        beginsWithSign = false
        (locator.fixed, strikes) = saved
        escapedBytes = nil
    }

    /// The lines that may define links: `[name]: address`. Beyond what any page needs they are left out, so that a hostile
    /// one costs no square.
    private mutating func definitions() -> [UInt8] {
        let definitions = linkDefinitions ?? foundDefinitions
        linkDefinitions = definitions
        definitionBudget -= definitions.count
        return definitionBudget > 0 ? definitions : []
    }

    private var foundDefinitions: [UInt8] {
        var definitions: [UInt8] = []
        for number in source.firstLine..<(source.firstLine + source.lineCount) where definitions.count < 65_536 {
            let line = source.bytes[source.byteRange(ofLine: number)]
            let text = line.drop { $0 == 0x20 }
            guard text.first == UInt8(ascii: "["), text.startIndex - line.startIndex <= 3,
                let close = text.firstIndex(of: UInt8(ascii: "]")), text[close...].starts(with: "]:".utf8),
                !text.starts(with: "[^".utf8)
            else { continue }
            definitions += text + [0x0A]
        }
        return definitions
    }
}

extension Problem {
    fileprivate static func tableColumns(_ headings: Int, _ dashes: Int) -> Problem {
        Problem(
            "markdown.table-columns",
            [
                "en": "the table has \(headings) headings and \(dashes) columns of dashes, so it is none",
                "id": "tabel memuat \(headings) judul dan \(dashes) kolom garis, sehingga tidak dikenali",
            ], severity: .warning,
            help: [
                "en": "give each heading its dashes: | --- | --- |", "id": "beri setiap judul garisnya: | --- | --- |",
            ])
    }
}
