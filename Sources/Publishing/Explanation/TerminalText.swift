/// Text for a terminal: a heading, and labelled paragraphs beside their labels, at most 80 characters wide.
struct TerminalText {
    static let width = 80
    private static let margin = 18
    private(set) var text = ""

    /// A line of its own, wrapped, and an empty line below it.
    mutating func paragraph(_ words: String) {
        text += Self.wrapped(words, width: Self.width).map { $0 + "\n" }.joined() + "\n"
    }

    /// A heading of what follows.
    mutating func heading(_ words: String) { text += "\n\(words)\n" }

    /// A label, and what it stands for beside it.
    mutating func entry(_ label: String, _ words: String, indent: Int = 0) {
        let lines = Self.wrapped(words, width: Self.width - Self.margin)
        for (index, line) in lines.enumerated() {
            let shown = index == 0 ? String(repeating: " ", count: indent) + label : ""
            let isTooLong = shown.count >= Self.margin - 1
            if isTooLong { text += shown + "\n" }
            let start = isTooLong ? "" : shown
            text += start + String(repeating: " ", count: Self.margin - start.count) + line + "\n"
        }
    }

    /// Words in lines of at most `width` characters; a word that is longer has a line of its own.
    static func wrapped(_ words: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in words.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return lines + [line]
    }
}
