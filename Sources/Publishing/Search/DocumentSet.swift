/// A set of documents as the index writes it: the shorter of two texts, of which `site.js` reads both.
///
/// Distances between the numbers, less one, in base 32, the lowest digit first, in which 32 is added to each digit that
/// another one follows; or, behind an exclamation mark, six documents to a character. So the set of a word that stands
/// everywhere costs a sixth of a byte for each document, and that of a rare word about two bytes for each of its own.
enum DocumentSet {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// - Parameters:
    ///   - documents: Their numbers, rising.
    ///   - count: How many documents there are in all.
    /// - Returns: The text.
    static func text(_ documents: [Int32], of count: Int) -> String {
        let distances = distances(documents)
        let bits = count / 6 + 2
        return String(decoding: distances.count <= bits ? distances : bitmap(documents), as: UTF8.self)
    }

    private static func distances(_ documents: [Int32]) -> [UInt8] {
        var text: [UInt8] = []
        var last: Int32 = -1
        for document in documents {
            precondition(document > last, "the documents must rise")
            var rest = Int(document - last - 1)
            while rest >= 32 {
                text.append(digits[32 + rest % 32])
                rest /= 32
            }
            text.append(digits[rest])
            last = document
        }
        return text
    }

    private static func bitmap(_ documents: [Int32]) -> [UInt8] {
        var groups = [Int](repeating: 0, count: documents.last.map { Int($0) / 6 + 1 } ?? 0)
        for document in documents { groups[Int(document) / 6] |= 1 << (Int(document) % 6) }
        return [UInt8(ascii: "!")] + groups.map { digits[$0] }
    }
}
