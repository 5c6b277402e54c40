/// A set of documents as the index writes it and `site.js` reads it: the distances between their numbers in Rice's code
/// (Rice 1979, "Some practical universal noiseless coding techniques"), six bits to a character.
///
/// The first character is the number of low bits, k. Each distance less one is written as a one for each 2^k in it, a zero,
/// and its k low bits, the highest first. Ones fill up the last character. With k near the mean distance, documents that
/// lie at random cost about half a bit more each than they must: those of a word that stands everywhere one bit, of a word
/// that stands in a hundredth of them eight.
enum DocumentSet {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// - Parameters:
    ///   - documents: Their numbers, rising.
    ///   - count: How many documents there are in all.
    /// - Returns: The text; empty for no documents.
    static func text(_ documents: [Int32], of count: Int) -> String {
        guard !documents.isEmpty else { return "" }
        let mean = max(count / documents.count, 1)
        let low = Int.bitWidth - 1 - mean.leadingZeroBitCount
        var bits = BitText(digits[low])
        var last: Int32 = -1
        for document in documents {
            precondition(document > last, "the documents must rise")
            let distance = Int(document - last - 1)
            for _ in 0..<distance >> low { bits.append(1) }
            bits.append(0)
            for bit in (0..<low).reversed() { bits.append(distance >> bit & 1) }
            last = document
        }
        return bits.text
    }

    private struct BitText {
        private var bytes: [UInt8]
        private var pending = 0
        private var count = 0

        init(_ first: UInt8) { bytes = [first] }

        mutating func append(_ bit: Int) {
            pending = pending << 1 | bit
            count += 1
            guard count == 6 else { return }
            bytes.append(digits[pending])
            (pending, count) = (0, 0)
        }

        var text: String {
            var copy = self
            while copy.count > 0 { copy.append(1) }
            return String(decoding: copy.bytes, as: UTF8.self)
        }
    }
}
