extension HTML {
    /// Adds text to a JSON string within a `<script>`: nothing in it can end the string or the element.
    static func escapeJSON(_ text: String, into output: inout [UInt8]) {
        withBytes(of: text) { bytes in
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "\""): output.append("\\\"")
                case UInt8(ascii: "\\"): output.append("\\\\")
                case UInt8(ascii: "\n"): output.append("\\n")
                case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
                    appendUnicodeEscape(byte, into: &output)
                default: output.append(byte)
                }
            }
        }
    }

    /// Adds finished JSON to a `<script>`.
    ///
    /// In JSON `<` stands in strings only, where the escape means the same; so `</script>` and `<!--` cannot occur.
    static func appendJSON(_ json: [UInt8], into output: inout [UInt8]) {
        for byte in json {
            if byte == UInt8(ascii: "<") {
                appendUnicodeEscape(byte, into: &output)
            } else {
                output.append(byte)
            }
        }
    }

    private static func appendUnicodeEscape(_ byte: UInt8, into output: inout [UInt8]) {
        let digits: StaticString = "0123456789abcdef"
        digits.withUTF8Buffer { digits in
            output.append("\\u00")
            output.append(digits[Int(byte >> 4)])
            output.append(digits[Int(byte & 15)])
        }
    }
}
