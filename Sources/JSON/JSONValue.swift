/// A JSON value whose members keep their order, so that the same content gives the same bytes.
public enum JSONValue: Sendable {
    /// Nothing.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A whole number.
    case integer(Int)
    /// Any number; written as `null` when it is not finite.
    case number(Double)
    /// A text.
    case string(String)
    /// A list.
    case array([JSONValue])
    /// A list of so many elements, each of which is made when it is written: for lists that are too long to be held.
    case list(count: Int, element: @Sendable (Int) -> JSONValue)
    /// Names with their values, in this order.
    case object([(String, JSONValue)])

    /// The text of a file for people to read too: two spaces for each level, a line for each member, a line break at the
    /// end.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The same as UTF-8.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, indent: 0)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// The whole value on one line, with a line break at the end: for streams that programs read.
    public var line: String {
        var bytes: [UInt8] = []
        write(to: &bytes, indent: nil)
        bytes.append(UInt8(ascii: "\n"))
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(to text: inout [UInt8], indent: Int?) {
        switch self {
        case .null: text += "null".utf8
        case .boolean(let flag): text += (flag ? "true" : "false").utf8
        case .integer(let number): text += String(number).utf8
        case .number(let number): text += (number.isFinite ? PlainNumber.text(number) : "null").utf8
        case .string(let string): Self.quote(string, into: &text)
        case .array(let values):
            Self.writeList("[", "]", values.count, to: &text, indent: indent) { place, text, indent in
                values[place].write(to: &text, indent: indent)
            }
        case .list(let count, let element):
            Self.writeList("[", "]", count, to: &text, indent: indent) { place, text, indent in
                element(place).write(to: &text, indent: indent)
            }
        case .object(let members):
            Self.writeList("{", "}", members.count, to: &text, indent: indent) { place, text, indent in
                Self.quote(members[place].0, into: &text)
                text += (indent == nil ? ":" : ": ").utf8
                members[place].1.write(to: &text, indent: indent)
            }
        }
    }

    /// How many elements of a list tell how much room the others will need.
    private static let sampleSize = 256

    private static func writeList(
        _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ count: Int, to text: inout [UInt8], indent: Int?,
        _ body: (Int, inout [UInt8], Int?) -> Void
    ) {
        text.append(UInt8(ascii: open))
        let start = text.count
        for place in 0..<count {
            if place > 0 { text.append(UInt8(ascii: ",")) }
            // Elements are about alike: room for all of them at once, for while an array grows it is held twice.
            if place == Self.sampleSize { text.reserveCapacity(start + (text.count - start) / place * (count + place)) }
            if let indent { startLine(indent + 1, in: &text) }
            body(place, &text, indent.map { $0 + 1 })
        }
        if let indent, count > 0 { startLine(indent, in: &text) }
        text.append(UInt8(ascii: close))
    }

    private static func startLine(_ indent: Int, in text: inout [UInt8]) {
        text.append(UInt8(ascii: "\n"))
        for _ in 0..<2 * indent { text.append(UInt8(ascii: " ")) }
    }

    private static func quote(_ string: String, into text: inout [UInt8]) {
        text.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { bytes in
            for (place, byte) in bytes.enumerated() {
                switch byte {
                case UInt8(ascii: "\""): text += "\\\"".utf8
                case UInt8(ascii: "\\"): text += "\\\\".utf8
                case UInt8(ascii: "\n"): text += "\\n".utf8
                case UInt8(ascii: "\r"): text += "\\r".utf8
                case UInt8(ascii: "\t"): text += "\\t".utf8
                case ..<0x20, 0x7F:
                    let digits = String(byte, radix: 16)
                    text += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
                case 0xA8 where isLineSeparator(bytes[..<place]): endLine("2028", in: &text)
                case 0xA9 where isLineSeparator(bytes[..<place]): endLine("2029", in: &text)
                default: text.append(byte)
                }
            }
        }
        text.append(UInt8(ascii: "\""))
    }

    /// Whether bytes end as U+2028 and U+2029 begin, which end lines in scripts.
    private static func isLineSeparator(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        bytes.count >= 2 && bytes[bytes.endIndex - 2] == 0xE2 && bytes[bytes.endIndex - 1] == 0x80
    }

    /// Puts an escape in place of the two bytes that were written of a line separator.
    private static func endLine(_ digits: String, in text: inout [UInt8]) {
        text.removeLast(2)
        text += "\\u\(digits)".utf8
    }
}

extension JSONValue {
    /// A text, or `null`.
    public init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

    /// A whole number, or `null`.
    public init(_ number: Int?) { self = number.map(JSONValue.integer) ?? .null }

    /// A number, or `null`.
    public init(_ number: Double?) { self = number.map(JSONValue.number) ?? .null }

    /// A list of texts.
    public init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }
}
