import Basics

extension ByteSource {
    /// Reads until `buffer` is full.
    ///
    /// - Throws: ``ScanFault/shortened(at:)`` when the source ends before, whatever the source throws otherwise.
    func fill(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(ScanFault) {
        var done = 0
        while done < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
            let count: Int
            do {
                count = try read(at: offset + done, into: rest)
            } catch {
                throw .reading(error, at: offset + done)
            }
            guard count > 0 else { throw .shortened(at: offset + done) }
            done += count
        }
    }

    /// Makes sure that nothing stands behind the bytes that there were when the source was opened.
    ///
    /// - Throws: ``ScanFault/grown(at:)`` when another program has written more meanwhile.
    func requireSameSize() throws(ScanFault) {
        var byte: UInt8 = 0
        let end = size
        let count: Int
        do {
            count = try withUnsafeMutableBytes(of: &byte) { try read(at: end, into: $0) }
        } catch {
            throw .reading(error, at: end)
        }
        guard count == 0 else { throw .grown(at: end) }
    }
}
