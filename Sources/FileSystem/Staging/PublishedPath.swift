public import Basics
import Glibc

/// The relative path of a file in a site, found unable to leave the output folder.
public struct PublishedPath {
    let text: String
    /// The folders that it lies in, outermost first: `a` and `a/b` for `a/b/c.html`.
    let folders: [String]

    init(_ text: String) throws(IOFailure) {
        if let reason = Self.objection(to: text) { throw IOFailure(.publish, text, errno: EINVAL, reason: reason) }
        self.text = text
        folders = text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }.map { String(text[..<$0]) }
    }

    /// Why no file of a site can have this path.
    ///
    /// - Parameter text: A path below the output folder.
    /// - Returns: `nil` when one can.
    public static func objection(to text: String) -> LocalizedText? {
        let bytes = Array(text.utf8)
        let components = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if bytes.first == UInt8(ascii: "/") { return ["en": "the path is absolute", "id": "jalurnya mutlak"] }
        if components.contains(where: \.isEmpty) {
            return ["en": "a part of the path is empty", "id": "salah satu bagian jalurnya kosong"]
        }
        let dot = UInt8(ascii: ".")
        if components.contains(where: { $0.elementsEqual([dot]) || $0.elementsEqual([dot, dot]) }) {
            return ["en": "the path has the part . or ..", "id": "jalurnya memuat bagian . atau .."]
        }
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            return ["en": "the path has a control character", "id": "jalurnya memuat karakter kendali"]
        }
        if bytes.contains(UInt8(ascii: "\\")) {
            return ["en": "the path has a backslash", "id": "jalurnya memuat garis miring terbalik"]
        }
        if components.contains(where: { $0.count > 255 }) {
            return [
                "en": "a part of the path is longer than 255 bytes",
                "id": "salah satu bagian jalurnya lebih dari 255 byte",
            ]
        }
        if bytes.count > 1024 || components.count > 64 {
            return ["en": "the path is too long", "id": "jalurnya terlalu panjang"]
        }
        if components.first?.elementsEqual(SiteMarker.name.utf8) == true {
            return ["en": "the name is kept for tolok's own use", "id": "nama itu dipakai oleh tolok sendiri"]
        }
        return nil
    }
}
