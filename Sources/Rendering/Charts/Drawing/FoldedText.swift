/// A text laid out in a given width: wrapped between words, and shortened with "…" where the lines run out.
struct FoldedText: Sendable {
    /// The text without line breaks, control characters and bidirectional overrides.
    let whole: String
    let lines: [String]
    let isShortened: Bool
    let style: TextStyle

    init(_ text: String, style: TextStyle, width: Double, lines count: Int) {
        let words = Self.words(of: text)
        whole = words.joined(separator: " ")
        self.style = style
        var lines: [String] = []
        var rest = words[...]
        while !rest.isEmpty, lines.count < count {
            let isLast = lines.count == count - 1
            let taken = isLast ? rest.count : Self.wordsThatFit(rest, style: style, width: width)
            let line = rest.prefix(taken).joined(separator: " ")
            rest = rest.dropFirst(taken)
            if style.width(of: line) <= width {
                lines.append(line)
            } else if isLast {
                lines.append(Self.shorten(line, style: style, width: width))
            } else {
                let (head, tail) = Self.split(line, style: style, width: width)
                lines.append(head)
                if !tail.isEmpty { rest = [tail] + rest }
            }
        }
        self.lines = lines
        isShortened = lines.joined().filter { $0 != " " } != whole.filter { $0 != " " }
    }

    var height: Double { Double(lines.count) * style.lineHeight }
    var width: Double { lines.map { style.width(of: $0) }.max() ?? 0 }

    /// The words of a text as they can be drawn: characters that XML forbids, and those that would turn the writing
    /// direction of what follows, are dropped.
    private static func words(of text: String) -> [String] {
        let readable = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar.properties.isWhitespace && scalar != "\u{A0}" ? " " : scalar
        }
        var clean = String.UnicodeScalarView()
        clean.append(contentsOf: readable.filter(SVGWriter.isDrawable))
        return String(clean).split(separator: " ").map(String.init)
    }

    /// How many words go on a line: at least one, even when that one is too long.
    private static func wordsThatFit(_ words: ArraySlice<String>, style: TextStyle, width: Double) -> Int {
        var used = 0.0
        var count = 0
        for word in words {
            used += style.width(of: count == 0 ? word : " " + word)
            if used > width, count > 0 { break }
            count += 1
        }
        return count
    }

    /// The longest beginning of a word that fits (one character at least), and what is left of it.
    private static func split(_ word: String, style: TextStyle, width: Double) -> (head: String, tail: String) {
        var head = ""
        for character in word {
            if !head.isEmpty, style.width(of: head + String(character)) > width { break }
            head.append(character)
        }
        if style.width(of: head) > width { return ("…", "") }
        return (head, String(word.dropFirst(head.count)))
    }

    private static func shorten(_ line: String, style: TextStyle, width: Double) -> String {
        var kept = ""
        for character in line {
            if style.width(of: kept + String(character) + "…") > width { break }
            kept.append(character)
        }
        while kept.last == " " { kept.removeLast() }
        if kept.isEmpty, style.width(of: "…") > width { return "" }
        return kept + "…"
    }
}
