import Basics

extension ByteSource {
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
