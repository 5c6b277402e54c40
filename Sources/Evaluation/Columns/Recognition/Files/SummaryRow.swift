/// Recognises rows that are no people: totals and averages below a list, the greatest scores above it, trials.
enum SummaryRow {
    /// The fields in which such a row says what it is: the first ones, and those that name people. "Average" below a
    /// question is an answer.
    static func fields(of titles: [String]) -> [Int] {
        titles.indices.filter { field in
            field < 3 && !QuestionHeaders.asks(titles[field])
                || PersonalColumn(header: HeaderWords(titles[field])) != nil
        }
    }

    /// Whether a trimmed cell in such a field says so. Of a column behind the first two a product knows better what a try
    /// is, and a draft says how many there are.
    static func isNamed(by cell: UnsafeRawBufferPointer, in field: Int) -> Bool {
        RowsOfNobody.isTotal(cell, isLabel: true) || field != 2 && RowsOfNobody.isTest(cell)
    }
}
