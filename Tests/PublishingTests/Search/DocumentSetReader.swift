/// Reads sets of documents as the script of the pages does.
enum DocumentSetReader {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

    static func documents(_ text: String) -> [Int32] {
        let values = text.map { digits.firstIndex(of: $0) ?? -1 }
        guard let low = values.first else { return [] }
        let bits = values.dropFirst().flatMap { value in (0..<6).reversed().map { value >> $0 & 1 } }
        var documents: [Int32] = []
        var last = -1
        var rest = bits[...]
        while let zero = rest.firstIndex(of: 0) {
            let high = zero - rest.startIndex
            let lows = rest[(zero + 1)...].prefix(low)
            last += high << low + lows.reduce(0) { $0 << 1 | $1 } + 1
            documents.append(Int32(last))
            rest = rest[(zero + 1 + low)...]
        }
        return documents
    }
}
