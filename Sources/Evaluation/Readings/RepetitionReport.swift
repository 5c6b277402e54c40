import Diagnostics
import FileSystem

/// Tells the author of rows whose key occurs more than once.
struct RepetitionReport {
    let files: [Int32: CSVFile]
    let names: [String]
    /// Rows that no reading uses any more; a row may still serve another reading of its file.
    let unused: Set<RowOrigin>
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
        adjust(&accounts, repeated)
    }

    private func adjust(_ accounts: inout [FileAccount], _ repeated: [RepeatedRow]) {
        let unusedByFile = Dictionary(grouping: unused, by: \.file)
        for (file, rows) in Dictionary(grouping: repeated, by: \.origin.file) {
            guard let index = accounts.firstIndex(where: { $0.name == names[Int(file)] }) else { continue }
            accounts[index].used -= unusedByFile[file]?.count ?? 0
            accounts[index].problems.append(FileAccount.Problem(id: "csv.duplicate-key", column: "", count: rows.count))
            accounts[index].problems.sort(by: FileAccount.Problem.isMoreFrequent)
        }
    }

    /// Where the rows stand. Rows do not carry their lines about with them, so the few that matter are looked up.
    private func places(of repeated: [RepeatedRow]) throws(IOFailure) -> [RowOrigin: SourceLocation] {
        var places: [RowOrigin: SourceLocation] = [:]
        let wanted = Dictionary(grouping: Set(repeated.flatMap { [$0.origin, $0.twin] }), by: \.file)
        for (number, origins) in wanted {
            guard let file = files[number] else { continue }
            do {
                let firsts = try file.map(threads: threads) { _ in () }.result.firstRecords
                let records = Set(origins.map { Int($0.record) })
                let (batches, result) = try file.map(threads: threads) { batch in
                    let first = firsts[batch.number]
                    return (0..<batch.count).filter { records.contains(first + $0) }.map { row in
                        (record: Int32(first + row), place: batch.place(row: row))
                    }
                }
                for (record, place) in batches.flatMap(\.partial) {
                    var location = file.location(of: place, in: result)
                    location.column = nil
                    places[RowOrigin(file: number, record: record)] = location
                }
            } catch {
                throw IOFailure("read", file.name, errno: 5, reason: "the file changed while it was read")
            }
        }
        return places
    }
}
