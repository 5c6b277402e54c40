import CZlib

/// Makes an archive, byte by byte, so that it can be wrong in any way.
struct ZipFixture {
    /// A file in it, and what its records claim.
    struct File {
        var name: String
        var content: [UInt8]
        var isDeflated = false
        var method: UInt16?
        var flags: UInt16 = 0
        var claimedSize: Int?
        var claimedChecksum: UInt32?
        /// The number of an earlier file whose bytes this one claims as its own.
        var sharing: Int?
    }

    var files: [File] = []

    mutating func add(_ name: String, _ content: String, isDeflated: Bool = false) {
        files.append(File(name: name, content: Array(content.utf8), isDeflated: isDeflated))
    }

    var bytes: [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        var offsets: [Int] = []
        for file in files {
            let packed = file.isDeflated ? Self.deflated(file.content) : file.content
            let offset = file.sharing.map { offsets[$0] } ?? archive.count
            offsets.append(offset)
            let common = fields(file, packed)
            if file.sharing == nil {
                archive += Self.little(0x0403_4B50, 4) + Self.little(20, 2) + common
                archive += Self.little(file.name.utf8.count, 2) + Self.little(0, 2) + Array(file.name.utf8) + packed
            }
            directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + Self.little(20, 2) + common
            directory += Self.little(file.name.utf8.count, 2) + Self.little(0, 12)
            directory += Self.little(offset, 4) + Array(file.name.utf8)
        }
        let start = archive.count
        archive += directory
        archive += Self.little(0x0605_4B50, 4) + Self.little(0, 4) + Self.little(files.count, 2)
        archive += Self.little(files.count, 2) + Self.little(directory.count, 4) + Self.little(start, 4)
        return archive + Self.little(0, 2)
    }

    /// What both records of a file say alike.
    private func fields(_ file: File, _ packed: [UInt8]) -> [UInt8] {
        let checksum = file.claimedChecksum ?? UInt32(truncatingIfNeeded: crc32_z(0, file.content, file.content.count))
        let method = file.method ?? (file.isDeflated ? 8 : 0)
        return Self.little(Int(file.flags), 2) + Self.little(Int(method), 2) + Self.little(0, 4)
            + Self.little(Int(checksum), 4) + Self.little(packed.count, 4)
            + Self.little(file.claimedSize ?? file.content.count, 4)
    }

    private static func little(_ number: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: $0 < 8 ? number >> (8 * $0) : 0) }
    }

    /// Packed without the header and checksum of zlib's own form.
    private static func deflated(_ content: [UInt8]) -> [UInt8] {
        var size = compressBound(UInt(content.count))
        var packed = [UInt8](repeating: 0, count: Int(size))
        precondition(compress2(&packed, &size, content, UInt(content.count), 9) == Z_OK)
        return Array(packed[2..<Int(size) - 4])
    }
}
