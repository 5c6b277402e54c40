/// Builds the text of a JSON document, for programs that read our reports.
indirect enum JSONText {
    case null
    case integer(Int)
    case string(String)
    case array([JSONText])
    /// Members keep their order.
    case object([(String, JSONText)])

    /// A text, or `null`.
    static func optional(_ string: String?) -> JSONText { string.map { .string($0) } ?? .null }

    /// A number, or `null`.
    static func optional(_ number: Int?) -> JSONText { number.map { .integer($0) } ?? .null }

    /// The document: one line for each element of an outer list would not help a program, so there is only one line.
    var text: String {
        var text = ""
        write(to: &text)
        return text + "\n"
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .integer(let number): text += String(number)
        case .string(let string): Self.quote(string, into: &text)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," }
                element.write(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += "," }
                Self.quote(member.0, into: &text)
                text += ":"
                member.1.write(to: &text)
            }
            text += "}"
        }
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
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
