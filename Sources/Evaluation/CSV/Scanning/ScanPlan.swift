import Basics

/// What all threads that read one file have in common.
struct ScanPlan: Sendable {
    /// A record may be as long as this, in bytes of UTF-8. Excel allows 32,767 characters in a cell; a record of
    /// 64 MB is a quote that was never closed, and must not be gathered in memory. More than a
    /// chunk holds, so that such a record begins in an earlier chunk than it ends in.
    static let maximumRecordLength = 64 << 20
    /// Bytes of the file in one chunk: enough that the work on it outweighs handing it out, small enough for the
    /// second-level cache.
    static let chunkSize = 512 << 10

    var source: any ByteSource
    var encoding: TextEncoding
    var grammar: RecordGrammar
    /// The length of the byte order mark.
    var contentStart: Int
    /// Where the first data record may begin: behind the header.
    var dataStart: Int
    /// Whether the byte before is a CR.
    var followsCarriageReturn: Bool
    /// The number of fields in the header.
    var fieldCount: Int
    var chunkSize = ScanPlan.chunkSize
    var maximumRecordLength = ScanPlan.maximumRecordLength
    /// How many chunks are read, if not all.
    var chunkLimit = Int.max

    var size: Int { source.size }

    /// How many chunks are read.
    var chunkCount: Int { min(chunkLimit, allChunks) }

    /// How many chunks the file has.
    var allChunks: Int { (size - dataStart + chunkSize - 1) / chunkSize }

    /// The chunk's place in the file; the neighbours of UTF-16 text agree on where to cut.
    func range(ofChunk index: Int, reader: borrowing DecodedReader) throws(ScanFault) -> Range<Int> {
        let from = dataStart + index * chunkSize
        let start = try reader.cut(near: from, from: dataStart)
        let end = try reader.cut(near: from + chunkSize, from: dataStart)
        return start..<max(start, end)
    }
}
