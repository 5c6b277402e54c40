/// A zip archive whose files are stored as they are.
public struct StoredArchive: Sendable {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// An archive without files.
    public init() {}

    /// Adds a file with a text.
    public mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

    /// Adds a file with these bytes.
    public mutating func add(_ name: String, _ content: [UInt8]) {
        let (size, checksum) = (Self.little(content.count, 4), Self.little(Int(Self.checksum(of: content)), 4))
        let nameLength = Self.little(name.utf8.count, 2)
        // Version, flags, method 0, no time: what both records of a file begin with.
        let common = Self.little(0, 8) + checksum + size + size + nameLength
        directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + Self.little(20, 2) + common
        directory += Self.little(0, 12) + Self.little(body.count, 4) + Array(name.utf8)
        body += Self.little(0x0403_4B50, 4) + Self.little(20, 2) + common + Self.little(0, 2) + Array(name.utf8)
        body += content
        count += 1
    }

    /// The archive.
    public var bytes: [UInt8] {
        let end =
            Self.little(0x0605_4B50, 4) + Self.little(0, 4) + Self.little(count, 2) + Self.little(count, 2)
            + Self.little(directory.count, 4) + Self.little(body.count, 4) + Self.little(0, 2)
        return body + directory + end
    }

    private static func little(_ number: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: $0 < 8 ? number >> (8 * $0) : 0) }
    }

    private static let table: [UInt32] = (0..<256).map { start in
        (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }

    private static func checksum(of bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
    }
}
