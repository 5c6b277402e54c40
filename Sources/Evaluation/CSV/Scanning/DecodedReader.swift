import Basics

/// Reads any stretch of a file as UTF-8.
struct DecodedReader: ~Copyable {
    let source: any ByteSource
    let encoding: TextEncoding
    private var raw = Storage<UInt8>(capacity: 1)

    init(source: any ByteSource, encoding: TextEncoding) {
        self.source = source
        self.encoding = encoding
    }

    /// The place at or right behind `offset` where no character is cut in two. In UTF-8 every byte will do: scanning
    /// looks at ASCII bytes only, and batches are checked after they were put together.
    func cut(near offset: Int, from start: Int) throws(ScanFault) -> Int {
        guard offset < source.size else { return source.size }
        guard encoding == .utf16LittleEndian || encoding == .utf16BigEndian else { return offset }
        let even = offset - (offset - start) % 2
        guard even >= start + 2, even + 2 <= source.size else { return even }
        var pair: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
        var fault: ScanFault?
        withUnsafeMutableBytes(of: &pair) { buffer in
            do throws(ScanFault) { try source.fill(buffer, at: even - 2) } catch { fault = error }
        }
        if let fault { throw fault }
        let (before, after) = encoding == .utf16BigEndian ? (pair.0, pair.2) : (pair.1, pair.3)
        return before & 0xFC == 0xD8 && after & 0xFC == 0xDC ? even + 2 : even
    }

    /// How many bytes of memory the text of `range` needs at most.
    func room(for range: Range<Int>) -> Int {
        encoding == .utf8 ? range.count : range.count * Transcoder.growth
    }

    /// Writes the text of the file's bytes `range` as UTF-8 to `output`, which has ``room(for:)`` it.
    ///
    /// - Returns: how many bytes were written.
    mutating func read(_ range: Range<Int>, to output: UnsafeMutablePointer<UInt8>) throws(ScanFault) -> Int {
        if encoding == .utf8 {
            try source.fill(UnsafeMutableRawBufferPointer(start: output, count: range.count), at: range.lowerBound)
            return range.count
        }
        raw.reserve(range.count)
        try source.fill(UnsafeMutableRawBufferPointer(start: raw.base, count: range.count), at: range.lowerBound)
        let input = UnsafeBufferPointer(start: UnsafePointer(raw.base), count: range.count)
        let (count, invalid) = Transcoder.write(input, in: encoding, to: output)
        if let invalid { throw .undecodable(at: range.lowerBound + invalid) }
        return count
    }
}
