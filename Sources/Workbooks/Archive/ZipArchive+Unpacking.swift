import Basics
import CZlib

extension ZipArchive {
    /// The most bytes that one entry may unpack to.
    static let maximumSize = 4 << 30
    /// From so many bytes on an entry may not have been packed better than any honest one is.
    private static let sizeWithoutRatio = 10 << 20
    private static let maximumRatio = 250
    private static let pieceSize = 1 << 16

    /// Unpacks an entry, piece by piece.
    ///
    /// Not the size that the archive claims is trusted, but the bytes that come out.
    ///
    /// - Parameters:
    ///   - entry: An entry of this archive.
    ///   - body: Is handed the pieces in order. What it throws ends the unpacking.
    /// - Throws: ``WorkbookProblem``, or what `body` throws.
    func unpack(_ entry: ZipEntry, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        if entry.isEncrypted { throw WorkbookProblem.notWorkbook(.encrypted) }
        guard entry.size <= Self.maximumSize else {
            throw WorkbookProblem.excessive(
                part: "\(entry.name)",
                reason: [
                    "en": "it claims to unpack to \(entry.size) bytes",
                    "id": "disebutkan menjadi \(entry.size) byte setelah diurai",
                ])
        }
        let start = try self.start(of: entry)
        var check = Check(entry)
        switch entry.packing {
        case .stored: try unpackStored(entry, at: start, &check, body)
        case .deflated: try unpackDeflated(entry, at: start, &check, body)
        case .other(let method):
            throw WorkbookProblem.excessive(
                part: "\(entry.name)",
                reason: [
                    "en": "it is packed by method \(method), as no office program does",
                    "id": "dimampatkan dengan metode \(method), yang tidak dipakai program perkantoran mana pun",
                ])
        }
        try check.finish()
    }

    /// The whole of an entry, where it unpacks to at most `limit` bytes.
    func contents(of entry: ZipEntry, limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try unpack(entry) { piece in
            bytes.append(contentsOf: piece)
            guard bytes.count <= limit else {
                throw WorkbookProblem.excessive(
                    part: "\(entry.name)",
                    reason: [
                        "en": "it unpacks to more than \(limit) bytes",
                        "id": "menjadi lebih dari \(limit) byte setelah diurai",
                    ])
            }
        }
        return bytes
    }

    /// Where the bytes of an entry begin: behind its own header, whose length only that header tells.
    private func start(of entry: ZipEntry) throws(WorkbookProblem) -> Int {
        let header = LittleEndian(try source.bytes(at: entry.offset, count: ZipEntry.headerSize))
        guard header.number(at: 0, width: 4) == 0x0403_4B50, let name = header.number(at: 26, width: 2),
            let extra = header.number(at: 28, width: 2)
        else {
            throw .damaged(
                part: "\(entry.name)",
                reason: [
                    "en": "it does not lie where the archive's directory says",
                    "id": "tidak berada di tempat yang disebut daftar isi arsip",
                ])
        }
        return entry.offset + ZipEntry.headerSize + name + extra
    }

    private func unpackStored(
        _ entry: ZipEntry, at start: Int, _ check: inout Check, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var done = 0
        while done < entry.packedSize {
            let piece = try source.bytes(at: start + done, count: min(Self.pieceSize, entry.packedSize - done))
            done += piece.count
            try piece.withUnsafeBytes { bytes in
                try check.add(bytes, packed: done)
                try body(bytes)
            }
        }
    }

    private func unpackDeflated(
        _ entry: ZipEntry, at start: Int, _ check: inout Check, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var stream = z_stream()
        // Negative: no header round the packed bytes, which an archive does not have.
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else {
            preconditionFailure("no memory for unpacking")
        }
        defer { inflateEnd(&stream) }
        let output = UnsafeMutableRawBufferPointer.allocate(byteCount: 4 * Self.pieceSize, alignment: 16)
        defer { output.deallocate() }
        var (done, isOver) = (0, false)
        while !isOver {
            let count = min(Self.pieceSize, entry.packedSize - done)
            guard count > 0 else {
                throw WorkbookProblem.damaged(
                    part: "\(entry.name)", reason: ["en": "it breaks off", "id": "isinya terputus"])
            }
            var piece = try source.bytes(at: start + done, count: count)
            done += count
            try piece.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(count)
                isOver = try inflate(&stream, entry, into: output, &check, packed: done, body)
            }
        }
    }

    /// Unpacks what the stream was given.
    ///
    /// - Returns: Whether the entry is over.
    private func inflate(
        _ stream: inout z_stream, _ entry: ZipEntry, into output: UnsafeMutableRawBufferPointer, _ check: inout Check,
        packed: Int, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws -> Bool {
        while true {
            stream.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
            stream.avail_out = UInt32(output.count)
            let status = CZlib.inflate(&stream, Z_NO_FLUSH)
            let made = UnsafeRawBufferPointer(rebasing: output[..<(output.count - Int(stream.avail_out))])
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
                throw WorkbookProblem.damaged(
                    part: "\(entry.name)",
                    reason: [
                        "en": "its packed bytes are not as they were written",
                        "id": "isi mampatnya tidak seperti ketika ditulis",
                    ])
            }
            if made.count > 0 {
                try check.add(made, packed: packed)
                try body(made)
            }
            if status == Z_STREAM_END { return true }
            if stream.avail_out > 0 { return false }
        }
    }

    /// Counts what an entry really unpacks to.
    private struct Check {
        private let entry: ZipEntry
        private var size = 0
        private var checksum: UInt = 0

        init(_ entry: ZipEntry) {
            self.entry = entry
        }

        mutating func add(_ bytes: UnsafeRawBufferPointer, packed: Int) throws(WorkbookProblem) {
            size += bytes.count
            guard size <= entry.size else {
                throw .excessive(
                    part: "\(entry.name)",
                    reason: [
                        "en": "it unpacks to more than it claims",
                        "id": "menjadi lebih besar setelah diurai daripada yang disebutkan",
                    ])
            }
            if size > sizeWithoutRatio, size / maximumRatio > packed {
                throw .excessive(
                    part: "\(entry.name)",
                    reason: [
                        "en": "it unpacks to more than \(maximumRatio) times its size",
                        "id": "menjadi lebih dari \(maximumRatio) kali ukurannya setelah diurai",
                    ])
            }
            checksum = crc32_z(checksum, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
        }

        func finish() throws(WorkbookProblem) {
            guard size == entry.size, UInt32(truncatingIfNeeded: checksum) == entry.checksum else {
                throw .damaged(
                    part: "\(entry.name)",
                    reason: [
                        "en": "its bytes are not those that were written", "id": "isinya tidak seperti ketika ditulis",
                    ])
            }
        }
    }
}
