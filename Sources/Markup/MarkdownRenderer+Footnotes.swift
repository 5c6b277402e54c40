import Basics
import Diagnostics

/// Footnotes. Diagnostic: `markdown.unused-footnote`.
extension MarkdownRenderer {
    /// The number of a note, which leads to it.
    mutating func appendCitation(_ number: Int, _ time: Int) {
        html.append("<sup class=\"footnote-ref\"><a href=\"#fn")
        html.append(number)
        html.append("\" id=\"")
        appendPlace(number, time)
        html.append("\">")
        html.append(number)
        html.append("</a></sup>")
    }

    private mutating func appendPlace(_ number: Int, _ time: Int) {
        html.append("fnref")
        html.append(number)
        if time > 1 {
            html.append("-")
            html.append(time)
        }
    }

    /// The notes that the text has named, at its end.
    mutating func appendFootnotes() {
        guard let footnotes else { return }
        for note in footnotes.unused { log.log(.unusedNote, at: note.span) }
        guard !footnotes.order.isEmpty else { return }
        html.startLine()
        html.append("<section class=\"footnotes\">\n<ol>\n")
        for (index, label) in footnotes.order.enumerated() {
            guard let note = footnotes.notes[label] else { continue }
            html.append("<li id=\"fn")
            html.append(index + 1)
            html.append("\">\n")
            append(note, number: index + 1, times: footnotes.counts[label] ?? 1)
            html.append("</li>\n")
        }
        html.append("</ol>\n</section>\n")
    }

    private mutating func append(_ note: Footnotes.Note, number: Int, times: Int) {
        var own = options
        own.highestHeading = nil
        own.anchorsHeadings = false
        var renderer = MarkdownRenderer(note.text, options: own, hasFootnotes: false, log: log)
        let rendered = renderer.render()
        text.endLine()
        rendered.plainText.utf8.withContiguousStorageIfAvailable { text.append($0) }
        text.endLine()
        document.links += rendered.links
        // The way back stands at the end of the last paragraph, where there is one.
        let end = Array("</p>\n".utf8)
        var isClosed = true
        for (index, part) in rendered.parts.enumerated() {
            guard case .html(var bytes) = part else {
                finishPiece(isAtLineStart: true)
                document.parts.append(part)
                continue
            }
            if index == rendered.parts.count - 1, bytes.suffix(end.count).elementsEqual(end) {
                bytes.removeLast(end.count)
                isClosed = false
            }
            bytes.withUnsafeBufferPointer { html.append($0) }
        }
        for time in 1...times {
            html.append(isClosed && time == 1 ? "<a href=\"#" : " <a href=\"#")
            appendPlace(number, time)
            html.append("\" class=\"footnote-backref\">↩</a>")
        }
        html.append(isClosed ? "\n" : "</p>\n")
    }
}

extension Problem {
    fileprivate static let unusedNote = Problem(
        "markdown.unused-footnote",
        ["en": "nothing in the text leads to this footnote", "id": "tidak ada yang merujuk catatan kaki ini"],
        severity: .warning,
        help: [
            "en": "put its mark into the text, or remove it: it is not shown",
            "id": "letakkan tandanya di dalam teks, atau hapus: catatan ini tidak ditampilkan",
        ])
}
