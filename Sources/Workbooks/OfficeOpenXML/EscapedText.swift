/// Texts of a workbook, in which `_x000D_` stands for a character that XML can't hold.
enum EscapedText {
    /// The text without its escapes.
    static func unescaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var bytes = Array(text)
        unescape(&bytes, from: 0)
        return bytes
    }

    /// Replaces what is escaped from `start` on.
    static func unescape(_ bytes: inout [UInt8], from start: Int) {
        guard bytes[start...].contains(UInt8(ascii: "_")) else { return }
        var result: [UInt8] = []
        var place = start
        while place < bytes.count {
            if let code = code(bytes, at: place) {
                // What is no character is left out.
                if let scalar = Unicode.Scalar(code) { result += Array(String(Character(scalar)).utf8) }
                place += 7
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        bytes.replaceSubrange(start..., with: result)
    }

    private static func code(_ bytes: [UInt8], at place: Int) -> UInt32? {
        guard place + 7 <= bytes.count, bytes[place] == UInt8(ascii: "_"), bytes[place + 1] == UInt8(ascii: "x"),
            bytes[place + 6] == UInt8(ascii: "_")
        else { return nil }
        return UInt32(String(decoding: bytes[place + 2..<place + 6], as: UTF8.self), radix: 16)
    }
}
