/// Looks at every cell of a file once.
struct ColumnSurvey {
    /// What each column looks like.
    let columns: [ColumnProfile]
    /// How many records there are, summaries aside.
    let records: Int
    /// How many records are totals, averages or trials, and no people.
    let summaries: Int
    /// How many records have more or fewer fields than the header.
    let ragged: Int

    init(_ source: ExportFile, threads: Int) throws(CSVFailure) {
        let file = source.file
        let named = SummaryRow.fields(of: source.titles)
        let (batches, result) = try file.map(threads: threads) { batch in
            var distinct = file.header.map { _ in ByteInterner() }
            var counts = file.header.map { _ in [Int]() }
            var (ragged, summaries) = (0, 0)
            var isFirst = batch.number == 0
            var starts: [Bool] = []
            for row in 0..<batch.count {
                let record = batch[row]
                guard record.problem == nil else {
                    ragged += 1
                    continue
                }
                if named.contains(where: { SummaryRow.isNamed(by: CellText.trimmed(record.field($0)), in: $0) }) {
                    summaries += 1
                    continue
                }
                if isFirst {
                    starts = distinct.indices.map { !CellText.trimmed(record.field($0)).isEmpty }
                    isFirst = starts.isEmpty
                }
                for field in distinct.indices {
                    let cell = CellText.trimmed(record.field(field))
                    guard !cell.isEmpty else { continue }
                    let number = Int(distinct[field].intern(cell))
                    if number == counts[field].count { counts[field].append(0) }
                    counts[field][number] += 1
                }
            }
            return Partial(
                distinct: distinct, counts: counts, starts: starts, ragged: ragged, summaries: summaries)
        }
        var columns = file.header.indices.map { field in
            ColumnProfile(field: field, name: source.names[field], title: source.titles[field])
        }
        for (partial, _, _) in batches {
            for (field, isFilled) in partial.starts.enumerated() { columns[field].startsFilled = isFilled }
            for field in columns.indices {
                for (number, count) in partial.counts[field].enumerated() {
                    columns[field].add(partial.distinct[field].string(of: Int32(number)), times: count)
                }
            }
        }
        self.columns = columns
        summaries = batches.reduce(0) { $0 + $1.partial.summaries }
        records = result.recordCount - summaries
        ragged = batches.reduce(0) { $0 + $1.partial.ragged }
    }

    private struct Partial: Sendable {
        var distinct: [ByteInterner]
        var counts: [[Int]]
        var starts: [Bool]
        var ragged: Int
        var summaries: Int
    }
}
