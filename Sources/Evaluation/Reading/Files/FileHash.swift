import FileSystem

/// The hash by which the manifest of a site names an evaluation file.
///
/// Cells that identify people are left out of it: a hash of them would let anybody who guesses the other cells find
/// out who is in the file.
enum FileHash {
    /// The SHA-256 of a file's cells without those of persons, as 64 hexadecimal digits.
    static func hexadecimal(of file: CSVFile, without plans: [ReadingPlan]) throws(CSVFailure) -> String {
        let persons = Set(plans.flatMap { plan in plan.columns.filter { $0.kind == .person }.map(\.field) })
        // One thread takes the batches in the file's order.
        let scan = try file.fold(threads: 1, into: { SHA256() }) { hash, batch in
            var bytes: [UInt8] = []
            for row in 0..<batch.count {
                let record = batch[row]
                for field in 0..<record.fieldCount {
                    if record.problem == nil, !persons.contains(field) { bytes += record.field(field) }
                    bytes.append(separator)
                }
                bytes.append(end)
            }
            hash.update(bytes)
        }
        var hash = scan.values.first ?? SHA256()
        hash.update(Array(file.header.map(\.name).joined(separator: ",").utf8))
        return hash.hexadecimal()
    }

    /// Bytes that no UTF-8 text holds, between cells and behind rows.
    private static let separator: UInt8 = 0xFE
    private static let end: UInt8 = 0xFF
}
