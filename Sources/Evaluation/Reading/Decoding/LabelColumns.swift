/// Looks for rows about nobody in columns that no reading uses: a running number is where spreadsheets write "JUMLAH",
/// and form tools say in a column of their own that an answer was a try.
struct LabelColumns: Sendable {
    /// The first column, if nothing is read from it.
    private var labelField: Int?
    /// Fields behind it, to be looked at where it is empty.
    private var others: [Int] = []
    /// Columns that say how an answer came in.
    private var channelFields: [(field: Int, tellsChannel: Bool)] = []

    /// Looks nowhere.
    init() {}

    /// What is to be looked at for a plan. Rows that must name a participant need no label.
    init(_ plan: ReadingPlan) {
        let read = Set(plan.readFields)
        let unread = plan.headers.indices.filter { !read.contains($0) }
        let status: Set<String> = ["status", "response_type", "responsetype"]
        channelFields = unread.compactMap { field in
            let tellsChannel = RowsOfNobody.tellsChannel(plan.headers[field])
            guard tellsChannel || status.contains(HeaderName.normalised(plan.headers[field])) else { return nil }
            return (field, tellsChannel)
        }
        let needsPerson = plan.columns.contains { $0.kind == .person && $0.isRequired }
        guard !needsPerson, unread.first == 0 else { return }
        labelField = 0
        others = Array(unread.dropFirst())
    }

    /// Calls `note` with each row that a label says to be about nobody.
    func find(
        in batch: borrowing RecordBatch, _ rows: [Int32], _ persons: [Int64]?, _ note: (Int32, CellFault) -> Void
    ) {
        for (field, tellsChannel) in channelFields {
            let cells = FieldCells(batch, field: field)
            for row in rows {
                let cell = cells.trimmed(row)
                let isTry = tellsChannel && RowsOfNobody.tryingChannels.contains(RowsOfNobody.folded(cell))
                if isTry || RowsOfNobody.isTest(cell) { note(row, RowsOfNobody.test) }
            }
        }
        guard let labelField else { return }
        let labels = FieldCells(batch, field: labelField)
        for (place, row) in rows.enumerated() {
            if let persons, persons[place] != PackedColumn.missing { continue }
            let cell = labels.trimmed(row)
            let label = cell.isEmpty ? firstFilled(batch[Int(row)]) : cell
            if let label, RowsOfNobody.isTotal(label, isLabel: true) { note(row, RowsOfNobody.total) }
        }
    }

    private func firstFilled(_ record: Record) -> UnsafeRawBufferPointer? {
        others.lazy.map { CellText.trimmed(record.field($0)) }.first { !$0.isEmpty }
    }
}
