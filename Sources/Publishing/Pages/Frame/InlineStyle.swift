import FileSystem

/// A style sheet within a page, for pages that must be readable wherever they are opened. The page's security policy
/// lets in nothing but this text.
struct InlineStyle: Sendable {
    /// The style sheet.
    let text: String

    /// The style sheet; it must not end the element that it stands in.
    init(_ text: String) {
        self.text = text.split(separator: "</", omittingEmptySubsequences: false).joined(separator: "<\\/")
    }

    /// What the security policy names it by: the hash of the text.
    var source: String {
        var hash = SHA256()
        hash.update(Array(text.utf8))
        return "'sha256-\(Self.base64(hash.digest()))'"
    }

    /// RFC 4648, with padding.
    private static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[start..<min(start + 3, bytes.count)]
            let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
            for place in 0..<4 {
                text.append(place <= part.count ? letters[bits >> (18 - 6 * place) & 63] : "=")
            }
        }
        return text
    }
}
