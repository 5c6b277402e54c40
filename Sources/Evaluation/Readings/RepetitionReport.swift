import Diagnostics
import FileSystem

/// Tells the author of rows whose key occurs more than once.
struct RepetitionReport {
    let files: [Int32: CSVFile]
    let names: [String]
    let threads: Int
    let log: DiagnosticLog

    /// Logs each repeated row at its place and takes it out of its file's account.
    func report(_ repeated: [RepeatedRow], adjusting accounts: inout [FileAccount]) throws(IOFailure) {
        let places = try places(of: repeated)
        for row in repeated.sorted(by: { ($0.origin.file, $0.origin.record) < ($1.origin.file, $1.origin.record) }) {
            let key = row.key.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
            let message =
                row.isCopy
                ? "the row repeats another one with the same \(key)"
                : "the row contradicts another one with the same \(key); neither is used"
            let twin = places[row.twin].map { "the other row is \($0)" }
            log.log(
                Diagnostic(
                    "csv.duplicate-key", message, severity: .warning, at: places[row.origin],
                    notes: twin.map { [$0] } ?? [],
                    help: row.isCopy ? "remove one of the two" : "correct or remove the row that is wrong"))
        }
        for (file, rows) in Dictionary(grouping: repeated, by: \.origin.file) {
            guard let index = accounts.firstIndex(where: { $0.name == names[Int(file)] }) else { continue }
            // A row that two readings use is set aside once.
            let count = accounts[index].levels.count == 1 ? rows.count : 0
            accounts[index].used -= count
            accounts[index].problems.append(FileAccount.Problem(id: "csv.duplicate-key", column: "", count: rows.count))
        }
    }

    /// Where the rows stand. Rows do not carry their lines about with them, so the few that matter are looked up.
    private func places(of repeated: [RepeatedRow]) throws(IOFailure) -> [RowOrigin: SourceLocation] {
        var places: [RowOrigin: SourceLocation] = [:]
        let wanted = Dictionary(grouping: Set(repeated.flatMap { [$0.origin, $0.twin] }), by: \.file)
        for (number, origins) in wanted {
            guard let file = files[number] else { continue }
            do {
                let (batches, result) = try file.map(threads: threads) { batch in
                    (0..<batch.count).map { batch.place(row: $0) }
                }
                for origin in origins {
                    let record = Int(origin.record)
                    guard let batch = batches.last(where: { $0.firstRecord <= record }) else { continue }
                    var place = file.location(of: batch.partial[record - batch.firstRecord], in: result)
                    place.column = nil
                    places[origin] = place
                }
            } catch {
                throw IOFailure("read", file.name, errno: 5, reason: "the file changed while it was read")
            }
        }
        return places
    }
}
