import Basics

/// The bytes of a workbook, which can be read at any place.
public protocol WorkbookSource: Sendable {
    /// How many bytes there are; fixed when the source was opened.
    var size: Int { get }

    /// Reads bytes from `offset` on into `buffer`.
    ///
    /// - Returns: how many bytes were read. Fewer than `buffer` holds are allowed; 0 means that nothing is there.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

extension WorkbookSource {
    /// The bytes from `offset` on, exactly `count` of them.
    func bytes(at offset: Int, count: Int) throws(WorkbookProblem) -> [UInt8] {
        guard offset >= 0, count >= 0, offset <= size, count <= size - offset else {
            throw .damaged(
                part: ["en": "the archive", "id": "arsip"],
                reason: ["en": "it names a place behind its end", "id": "menyebut tempat di luar akhirnya"])
        }
        var failure: WorkbookProblem?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let whole = UnsafeMutableRawBufferPointer(buffer)
            while filled < count {
                let rest = UnsafeMutableRawBufferPointer(rebasing: whole[filled..<count])
                guard let read = try? self.read(at: offset + filled, into: rest), read > 0 else {
                    failure = .unreadable(at: offset + filled)
                    return
                }
                filled += read
            }
        }
        if let failure { throw failure }
        return bytes
    }
}

/// A workbook that is in memory.
public struct WorkbookBytes: WorkbookSource {
    private let bytes: [UInt8]

    /// A workbook of these bytes.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// How many bytes there are.
    public var size: Int { bytes.count }

    /// Copies bytes from `offset` on into `buffer`.
    public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = max(0, min(buffer.count, bytes.count - offset))
        guard count > 0 else { return 0 }
        buffer.copyBytes(from: bytes[offset..<offset + count])
        return count
    }
}
