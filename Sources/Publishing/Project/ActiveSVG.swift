/// Recognises pictures that do something when they are opened on their own, outside a page and its security policy.
enum ActiveSVG {
    /// Whether an SVG file holds scripts, event attributes, embedded pages or script addresses.
    ///
    /// It looks for their names anywhere in the file, without regard to case: a picture that is refused for a word in
    /// its text can be saved without it, one that acts can't be taken back.
    static func isActive(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        if ["<script", "<foreignobject", "javascript:", "<!entity", "<handler"].contains(where: text.contains) {
            return true
        }
        return text.split(whereSeparator: { $0.isWhitespace || $0 == "/" }).contains { word in
            guard word.hasPrefix("on"), let equals = word.firstIndex(of: "=") else { return false }
            return word[..<equals].dropFirst(2).allSatisfy(\.isLetter)
        }
    }
}
