package import Basics

/// What a workbook is taken for, sheet by sheet.
///
/// As with ``RecognisedFile``, no cell that names a person is in it.
package struct RecognisedWorkbook: Sendable {
    /// The workbook's path, as messages name it.
    package var name: String
    /// Sheets that are alike, each kind of them with what its rows are taken for.
    package var tables: [RecognisedFile]
    /// Sheets that nothing is read from.
    package var unread: [UnreadSheet]
    /// Whether a sidecar has to name the sheets, because there is more than one that could be meant.
    package var hasSeveralSheets: Bool

    /// A sheet that nothing is read from.
    package struct UnreadSheet: Sendable {
        /// What it is called.
        package var name: String
        /// Why it is not read.
        package var reason: LocalizedText
    }
}

extension RecognisedReading {
    /// Whether all is there that a build needs, but for the programme.
    var isWhole: Bool {
        let has = { (column: Column) in
            profile(of: column) != nil || constants.contains { $0.name == column.rawValue }
        }
        if level == .reaction { return !questions.isEmpty || has(.recommend) || has(.item) && has(.score) }
        let lacking = level.columns.map { $0 }.filter { $0.isRequired && $0.column != .program && !has($0.column) }
        return lacking.isEmpty || lacking.count == 1 && level.halves.contains(lacking[0].column)
    }
}
