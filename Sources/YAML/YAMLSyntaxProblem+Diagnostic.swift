import Basics
import Diagnostics

extension YAMLSyntaxProblem {
    /// The problem as an author understands it, at the place where it is to be mended.
    ///
    /// libyaml stops where it can no longer go on, which is often far behind the slip: at the end of the file for a
    /// quote that is not closed. What it was reading at the time leads back to the slip.
    func diagnostic(in source: SourceText) -> Diagnostic {
        let slip =
            tabSlip(in: source) ?? quoteSlip(in: source) ?? colonSlip(in: source) ?? signSlip(in: source)
            ?? bracketSlip ?? blockSlip
            ?? Slip("\(problem)", help: "see https://yaml.org for how YAML is written")
        let place = slip.offset ?? offset
        return SourceSpan(source, place..<place + 1).diagnostic(.syntax(slip.message, help: slip.help))
    }

    /// A problem in our words.
    private struct Slip {
        var message: LocalizedText
        var help: LocalizedText
        /// Where it is to be mended; `nil` where libyaml stopped.
        var offset: Int?

        init(_ message: LocalizedText, at offset: Int? = nil, help: LocalizedText) {
            self.message = message
            self.offset = offset
            self.help = help
        }
    }

    private func tabSlip(in source: SourceText) -> Slip? {
        let line = source.byteRange(ofLine: source.lineNumber(at: offset))
        let indentation = source.bytes[line].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let tab = source.bytes.indices.contains(offset) && source.bytes[offset] == UInt8(ascii: "\t")
        guard tab || problem.contains("tab character") || problem.contains("cannot start any token"),
            let place = tab ? offset : indentation.firstIndex(of: UInt8(ascii: "\t"))
        else { return nil }
        return Slip("a tab is used for indentation", at: place, help: "indent with spaces")
    }

    private func quoteSlip(in source: SourceText) -> Slip? {
        if context == "while scanning a quoted scalar" {
            return Slip("this quote is not closed", at: contextOffset, help: "add the closing quote")
        }
        if context == "while parsing a quoted scalar" {
            let help: LocalizedText = "write \\\\ for a backslash, or use single quotes"
            return Slip("the backslash is followed by something unknown", help: help)
        }
        let before = source.bytes[..<min(offset, source.bytes.count)].last { $0 != UInt8(ascii: " ") }
        guard problem == "did not find expected key", before == UInt8(ascii: "\"") || before == UInt8(ascii: "'") else {
            return nil
        }
        let help: LocalizedText = "put the whole value in quotes and double the quotes inside it: 'it''s'"
        return Slip("text follows a closing quote", help: help)
    }

    private func colonSlip(in source: SourceText) -> Slip? {
        if problem == "could not find expected ':'" {
            let help: LocalizedText =
                "write \"key: value\", with a space after the colon; or indent a text that goes on"
            return Slip("a key without a colon and a space", at: contextOffset, help: help)
        }
        guard problem == "mapping values are not allowed in this context" else { return nil }
        if let slip = colonWithoutSpace(in: source) {
            return Slip("a colon without a space after it", at: slip, help: "write \"key: value\"")
        }
        let line = source.byteRange(ofLine: source.lineNumber(at: offset))
        let isFirst = !source.bytes[line.lowerBound..<max(line.lowerBound, offset)].contains(UInt8(ascii: ":"))
        if isFirst {
            let help: LocalizedText = "start the key in the same column as the keys above it"
            return Slip("a key that is indented more than the one before it", help: help)
        }
        return Slip("a second colon in one line", help: "put a text that holds \": \" in quotes")
    }

    /// The colon of `title:Leadership` in the line before the one that libyaml stumbled over.
    private func colonWithoutSpace(in source: SourceText) -> Int? {
        let line = source.byteRange(ofLine: source.lineNumber(at: offset) - 1)
        let bytes = source.bytes[line]
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > line.lowerBound else { return nil }
        guard colon + 1 < line.upperBound, bytes[colon + 1] != UInt8(ascii: " ") else { return nil }
        return bytes[..<colon].contains(UInt8(ascii: " ")) ? nil : colon
    }

    private func signSlip(in source: SourceText) -> Slip? {
        let isSign =
            problem.contains("cannot start any token") || context == "while scanning an alias"
            || context == "while scanning an anchor" || problem.hasPrefix("found undefined tag handle")
            || context.hasPrefix("while scanning a tag") || context.hasPrefix("while parsing a tag")
        let place = context == "while scanning for the next token" ? offset : contextOffset
        let text = source.text(in: min(place, source.bytes.count)..<min(place + 4, source.bytes.count))
        guard isSign, let sign = text.first else { return nil }
        return Slip("a text cannot start with \"\(sign)\"", at: place, help: "put the text in quotes")
    }

    private var bracketSlip: Slip? {
        switch context {
        case "while parsing a flow sequence":
            Slip(
                "this list is not closed, or lacks a comma", at: contextOffset,
                help: "put \",\" between the items and \"]\" at the end")
        case "while parsing a flow mapping":
            Slip(
                "this mapping is not closed, or lacks a comma", at: contextOffset,
                help: "put \",\" between the keys and \"}\" at the end"
            )
        default: nil
        }
    }

    private var blockSlip: Slip? {
        switch (context, problem) {
        case ("while parsing a block mapping", _):
            Slip("this is not a key of the mapping above", help: "start each key in the column of the one before it")
        case ("while parsing a block collection", _):
            Slip("this is not an item of the list above", help: "start each item with \"- \" in the same column")
        case ("while scanning a block scalar", _):
            Slip("text in the line of | or >", help: "start the text in the next line, indented")
        case (_, "block sequence entries are not allowed in this context"):
            Slip("a list starts in the line of its key", help: "start it in the next line, or write [one, two]")
        case (_, "did not find expected node content"):
            Slip("a value is missing before this sign", help: "write the value, or put the text in quotes")
        case (_, "control characters are not allowed"):
            Slip("a control character, which cannot be seen", help: "delete it")
        case (_, "did not find expected <document start>"):
            Slip("text after the end of the document", help: "remove the line \"...\" before it")
        case (_, let problem) where context.hasPrefix("while scanning a directive") || problem.contains("directive"):
            Slip("a line that starts with % is not understood", help: "remove it, or put the text in quotes")
        default: nil
        }
    }
}

extension Problem {
    fileprivate static func syntax(_ message: LocalizedText, help: LocalizedText) -> Problem {
        Problem("yaml.syntax", message, help: help)
    }
}
