/// How a file's bytes spell its characters.
enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"

    /// The encoding that a sidecar calls `name`, case and hyphens aside. `latin1` is read as windows-1252, which
    /// contains all its characters, as browsers do; `utf-16` alone is little-endian unless a byte order mark speaks.
    init?(name: String) {
        switch name.lowercased().filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
        case "utf8", "utf8sig", "ascii", "usascii": self = .utf8
        case "utf16", "utf16le", "unicode": self = .utf16LittleEndian
        case "utf16be": self = .utf16BigEndian
        case "windows1252", "cp1252", "latin1", "iso88591", "ansi": self = .windows1252
        default: return nil
        }
    }

    /// The encoding that a byte order mark at the start of `bytes` announces, and the mark's length.
    static func byteOrderMark(in bytes: some Collection<UInt8>) -> (encoding: TextEncoding, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    /// UTF-16 without a byte order mark: text of European languages has a NUL in nearly every second byte, and on
    /// one side only.
    static func utf16ByNULs(in bytes: [UInt8]) -> TextEncoding? {
        let units = bytes.count / 2
        guard units > 0, bytes.withUnsafeBufferPointer({ ByteSearch.contains(0, in: $0) }) else { return nil }
        var zeros = [0, 0]
        for index in 0..<2 * units where bytes[index] == 0 { zeros[index % 2] += 1 }
        if zeros[1] * 2 > units, zeros[0] * 10 < zeros[1] { return .utf16LittleEndian }
        if zeros[0] * 2 > units, zeros[1] * 10 < zeros[0] { return .utf16BigEndian }
        return nil
    }

    /// How many bytes this encoding needs for text that has been transcoded to UTF-8.
    func length(ofUTF8 bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var scalars = 0
        var supplementary = 0
        for byte in bytes {
            if byte & 0xC0 != 0x80 { scalars += 1 }
            if byte >= 0xF0 { supplementary += 1 }
        }
        return switch self {
        case .utf8: bytes.count
        case .utf16LittleEndian, .utf16BigEndian: 2 * (scalars + supplementary)
        case .windows1252: scalars
        }
    }
}
