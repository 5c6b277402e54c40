/// The string literals of a Swift file.
struct SourceLiterals {
    /// A literal, cut where values are put in: `"levels.\(level).name"` is `["levels.", ".name"]`.
    typealias Pieces = [String]

    /// In the order in which they end; those inside a value come before the one that it is put in.
    private(set) var all: [Pieces] = []
    private let text: [UInt8]
    private var index = 0

    init(_ source: String) {
        text = Array(source.utf8)
        while index < text.count {
            if starts(with: "//") {
                skip { $0 != UInt8(ascii: "\n") }
            } else if starts(with: "\"\"\"") {
                index += 3
                while index < text.count, !starts(with: "\"\"\"") { index += 1 }
                index += 3
            } else if text[index] == UInt8(ascii: "\"") {
                index += 1
                readLiteral()
            } else {
                index += 1
            }
        }
    }

    private func starts(with sign: String) -> Bool { text[index...].starts(with: sign.utf8) }

    private mutating func skip(while condition: (UInt8) -> Bool) {
        while index < text.count, condition(text[index]) { index += 1 }
    }

    /// Reads a literal from behind its opening quote to behind its closing one.
    private mutating func readLiteral() {
        var (pieces, piece) = ([String](), [UInt8]())
        while index < text.count, text[index] != UInt8(ascii: "\n") {
            let byte = text[index]
            index += 1
            if byte == UInt8(ascii: "\"") {
                all.append(pieces + [String(decoding: piece, as: UTF8.self)])
                return
            }
            if byte == UInt8(ascii: "\\"), index < text.count {
                index += 1
                guard text[index - 1] == UInt8(ascii: "(") else { continue }
                pieces.append(String(decoding: piece, as: UTF8.self))
                piece = []
                skipValue()
            } else {
                piece.append(byte)
            }
        }
    }

    /// Goes past a value that is put in, and reads the literals inside it.
    private mutating func skipValue() {
        var depth = 1
        while index < text.count, depth > 0 {
            let byte = text[index]
            index += 1
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            if byte == UInt8(ascii: "\"") { readLiteral() }
        }
    }
}
