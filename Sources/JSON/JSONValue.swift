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
    /// Names with their values, in this order.
    case object([(String, JSONValue)])

    /// The text of a file for people to read too: two spaces for each level, a line for each member, a line break at the
    /// end.
    public var text: String {
        var text = ""
        write(to: &text, indent: 0)
        return text + "\n"
    }

    /// The whole value on one line, with a line break at the end: for streams that programs read.
    public var line: String {
        var text = ""
        write(to: &text, indent: nil)
        return text + "\n"
    }

    private func write(to text: inout String, indent: Int?) {
        switch self {
        case .null: text += "null"
        case .boolean(let flag): text += flag ? "true" : "false"
        case .integer(let number): text += String(number)
        case .number(let number): text += number.isFinite ? PlainNumber.text(number) : "null"
        case .string(let string): Self.quote(string, into: &text)
        case .array(let values):
            Self.writeList("[", "]", values, to: &text, indent: indent) { value, text, indent in
                value.write(to: &text, indent: indent)
            }
        case .object(let members):
            Self.writeList("{", "}", members, to: &text, indent: indent) { member, text, indent in
                Self.quote(member.0, into: &text)
                text += indent == nil ? ":" : ": "
                member.1.write(to: &text, indent: indent)
            }
        }
    }

    private static func writeList<Element>(
        _ open: String, _ close: String, _ elements: [Element], to text: inout String, indent: Int?,
        _ body: (Element, inout String, Int?) -> Void
    ) {
        let margin = indent.map { "\n" + String(repeating: "  ", count: $0) } ?? ""
        text += open
        for (index, element) in elements.enumerated() {
            text += (index == 0 ? "" : ",") + margin + (indent == nil ? "" : "  ")
            body(element, &text, indent.map { $0 + 1 })
        }
        text += (elements.isEmpty ? "" : margin) + close
    }

    private static func quote(_ string: String, into text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\u{2028}" || scalar == "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
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
