extension HeaderSearch {
    /// The first rows of the file, and how regular it is.
    struct Preview {
        var declared: DeclaredDialect
        var rows: [(line: Int, cells: [String])]
        var records: Int
        /// Records with more or fewer fields than the first row; a delimiter that ends a row is no field.
        var ragged: Int
        /// Records with exactly one field more than the first row.
        var longer: Int

        /// Whether the first row can be the header: most of its cells are named, and most rows have as many cells, or
        /// all of them one more.
        var hasNames: Bool {
            guard let header = rows.first?.cells, header.count > 1 else { return false }
            let named = header.count { !$0.isEmpty }
            return named > 1 && named * 2 > header.count && (ragged * 2 <= records || hasRowNames)
        }

        /// Whether each row has a field more than there are column names.
        var hasRowNames: Bool { longer > 0 && longer == records - 1 && longer == ragged }

        /// Whether the first row is nothing but the numbered title of a table, as Teams has "2. Participants" above its list.
        var isTitleOfTable: Bool {
            guard let cells = rows.first?.cells.filter({ !$0.isEmpty }), cells.count == 1 else { return false }
            return cells[0].contains(/^\d\.\s+\p{L}/)
        }

        /// How many lines are above a second header, which follows a blank line: Zoom writes a small table about the
        /// meeting above the list of people.
        var headerBelow: Int? {
            let told = rows.filter { $0.cells.contains { !$0.isEmpty } }
            for (above, row) in zip(told, told.dropFirst()) where row.line - above.line > 1 {
                let isBelowData = above.cells.contains(where: Self.isData)
                let named = row.cells.count { !$0.isEmpty }
                if isBelowData, named > 1, named * 2 > row.cells.count, !row.cells.contains(where: Self.isData) {
                    return row.line - 1
                }
            }
            return nil
        }

        /// How many rows of headers follow the first: Qualtrics writes the question's text and an `ImportId` below, other
        /// tools the questions below their codes, spreadsheets names below a merged cell.
        var furtherHeaders: Int? {
            let imported = rows.prefix(4).lastIndex { $0.cells.first?.hasPrefix("{\"ImportId\"") ?? false }
            if let imported { return imported > 0 ? imported : nil }
            guard rows.count > 2, isSecondHeader(rows[1].cells) else { return nil }
            return 1
        }

        /// Whether a row names columns to which the first row gives no name of their own, as below a merged cell.
        func fillsGap(_ cells: [String]) -> Bool {
            let header = rows[0].cells
            return cells.indices.contains { place in
                place > 0 && place < header.count && header[place].isEmpty && !cells[place].isEmpty
            }
        }

        private func isSecondHeader(_ cells: [String]) -> Bool {
            let header = rows[0].cells
            guard cells.contains(where: { !$0.isEmpty }), !cells.contains(where: Self.isData) else { return false }
            if fillsGap(cells) { return true }
            let codes = zip(header, cells).filter { QuestionLabel.isCode($0.0) }
            let asked = codes.count { $0.1.count > 15 && $0.1.contains(where: \.isWhitespace) && !isAnswer($0.1) }
            return !codes.isEmpty && asked * 2 > codes.count
        }

        /// Whether a text is an answer: one of those that are known, or one that is given again below.
        private func isAnswer(_ text: String) -> Bool {
            AnswerVocabulary.families.contains { $0.degree(of: text) != nil }
                || rows.dropFirst(2).contains { $0.cells.contains(text) }
        }

        /// Whether a cell is a number, a date, or names somebody, and so no name of a column.
        private static func isData(_ cell: String) -> Bool {
            HeaderClues.isNumber(cell) || HeaderClues.namesSomebody(cell)
                || DateOrder.allCases.contains { CellDate.date(cell, $0) != nil }
        }
    }
}
