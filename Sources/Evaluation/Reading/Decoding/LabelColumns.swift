/// Looks for rows about nobody in columns that no reading uses: a running number, or what stands behind it, is where
/// spreadsheets write "JUMLAH", and form tools say in a column of their own that an answer was a try.
struct LabelColumns: Sendable {
    /// Columns that nothing is read from, left of all answers and numbers.
    private var labelFields: [Int] = []
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
        guard !needsPerson else { return }
        let counted =
            plan.columns.filter { $0.kind.isNumber || $0.kind == .answer }.map(\.field) + plan.items.map(\.field)
        let first = counted.min() ?? plan.headers.count
        labelFields = unread.filter { $0 < first }
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
        guard !labelFields.isEmpty else { return }
        let labels = FieldCells(batch, field: labelFields[0])
        var isBelowTotal = false
        for (place, row) in rows.enumerated() {
            if let persons, persons[place] != PackedColumn.missing { continue }
            let first = labels.trimmed(row)
            let label = Self.isLabel(first) ? first : label(of: batch[Int(row)])
            // An average below a sum has no word of its own where their cell is merged.
            isBelowTotal = label.map { RowsOfNobody.isTotal($0, isLabel: true) } ?? (isBelowTotal && first.isEmpty)
            if isBelowTotal { note(row, RowsOfNobody.total) }
        }
    }

    /// The first cell of the label columns that is a text.
    private func label(of record: Record) -> UnsafeRawBufferPointer? {
        labelFields.dropFirst().lazy.map { CellText.trimmed(record.field($0)) }.first(where: Self.isLabel)
    }

    /// Whether a cell is neither empty nor the number of a row.
    private static func isLabel(_ cell: UnsafeRawBufferPointer) -> Bool {
        !cell.allSatisfy { $0 == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
