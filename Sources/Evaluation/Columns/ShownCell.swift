import Basics

/// What stands in a cell, as a message shows it, or what stands in its place.
struct ShownCell {
    /// What is shown; `nil` where nothing may be.
    let text: String?

    /// The cell in quotation marks, shortened, so that a whole pasted text does not become a message; "…" for one that is
    /// not shown, which whoever pastes the line has to fill in.
    var quoted: String {
        guard let text else { return "\"…\"" }
        return text.count > 60 ? "\"\(text.prefix(57))…\"" : "\"\(text)\""
    }

    /// The cell behind the name of its column, or the mention of a cell of it.
    func of(_ column: Column) -> LocalizedText {
        text == nil
            ? ["en": "a cell of \(column.rawValue)", "id": "sebuah sel \(column.rawValue)"]
            : "\(column.rawValue) \(quoted)"
    }
}
