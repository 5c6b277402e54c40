/// The texts of a Swift file: its literals, with what they are the value of and what is put into them.
struct SourceTexts {
    /// A literal.
    struct Text {
        /// The line that it begins in, from 1.
        let line: Int
        /// What stands in it, as it is written; where a value is put in, a sign that is no letter.
        let text: String
        /// The expressions that are put in, in order.
        let values: [String]
        /// The key that it is the value of in a dictionary literal.
        let key: String?
        /// The names before the brackets that it stands in, outermost first.
        let calls: [String]
    }

    /// In the order of the file. Literals inside a value that is put in are left out.
    private(set) var all: [Text] = []
    private let source: [UInt8]
    private var index = 0
    private var line = 1
    private var calls: [String] = []
    /// The last literal, when a colon follows it.
    private var key: String?

    init(_ source: String) {
        self.source = Array(source.utf8)
        while index < self.source.count { step() }
    }

    /// What stands in a text where a value is put in.
    static let gap = "\u{FFFC}"

    private func starts(with sign: String) -> Bool { source[index...].starts(with: sign.utf8) }

    private mutating func step() {
        switch source[index] {
        case UInt8(ascii: "/") where starts(with: "//"):
            while index < source.count, source[index] != UInt8(ascii: "\n") { index += 1 }
        case UInt8(ascii: "\""): read()
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
            calls.append(nameBefore())
            pass()
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            _ = calls.popLast()
            pass()
        case UInt8(ascii: " "), UInt8(ascii: "\n"):
            let kept = key
            pass()
            key = kept
        default: pass()
        }
    }

    private mutating func pass() {
        if source[index] == UInt8(ascii: "\n") { line += 1 }
        index += 1
        key = nil
    }

    /// The word that ends where we are.
    private func nameBefore() -> String {
        let name = source[..<index].reversed().prefix { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "@")
        }
        return String(decoding: name.reversed(), as: UTF8.self)
    }

    private mutating func read() {
        let (start, key) = (line, key)
        let literal = literal()
        while index < source.count, source[index] == UInt8(ascii: " ") { index += 1 }
        self.key = nil
        if index < source.count, source[index] == UInt8(ascii: ":") {
            index += 1
            self.key = literal.text
        }
        all.append(Text(line: start, text: literal.text, values: literal.values, key: key, calls: calls))
    }

    /// Reads a literal from its opening quote to behind its closing one.
    private mutating func literal() -> (text: String, values: [String]) {
        let quote = starts(with: "\"\"\"") ? "\"\"\"" : "\""
        index += quote.utf8.count
        var (text, values) = ([UInt8](), [String]())
        while index < source.count, !starts(with: quote) {
            if starts(with: "\\(") {
                index += 2
                values.append(value())
                text += Array(Self.gap.utf8)
            } else {
                let length = source[index] == UInt8(ascii: "\\") ? 2 : 1
                if source[index] == UInt8(ascii: "\n") { line += 1 }
                text += source[index..<min(index + length, source.count)]
                index += length
            }
        }
        index += quote.utf8.count
        return (String(decoding: text, as: UTF8.self), values)
    }

    /// Reads a value from behind its opening bracket to behind its closing one.
    private mutating func value() -> String {
        let start = index
        var depth = 1
        while index < source.count, depth > 0 {
            switch source[index] {
            case UInt8(ascii: "\""):
                _ = literal()
                continue
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            index += 1
        }
        return String(decoding: source[start..<max(start, index - 1)], as: UTF8.self)
    }
}
