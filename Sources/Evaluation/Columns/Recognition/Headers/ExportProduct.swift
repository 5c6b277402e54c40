import Basics

/// The tool that wrote a file, told by the columns that it always writes.
struct ExportProduct: Sendable {
    /// Which tool it is, where the recogniser goes by that.
    enum Kind: Sendable {
        case quiz, form, gradebook, attendance, other
    }

    /// Its name.
    let title: LocalizedText
    let kind: Kind
    /// Of each group the file has a column with exactly one of these names.
    var names: [[String]] = []
    /// Of each group the file has a column whose name begins with one of these.
    var beginnings: [[String]] = []
    /// What the first column is called.
    var first: [String] = []
    /// Columns that the tool itself writes.
    var own: [String] = []
    /// What the names of other columns of its own begin with.
    var ownBeginnings: [String] = []

    /// The product whose own columns the file has.
    static func writer(of columns: [ColumnProfile]) -> ExportProduct {
        let headers = columns.map { HeaderWords(QuestionLabel.withoutCode($0.title)) }
        let titles = columns.map { HeaderWords($0.title) }
        return known.first { $0.wrote(headers, titles) } ?? spreadsheet
    }

    static let spreadsheet = ExportProduct(title: ["en": "a spreadsheet", "id": "lembar kerja"], kind: .other)

    private func wrote(_ headers: [HeaderWords], _ titles: [HeaderWords]) -> Bool {
        names.allSatisfy { group in headers.contains { $0.are(group) } }
            && beginnings.allSatisfy { group in
                group.contains { phrase in titles.contains { $0.begin(with: phrase) } }
            } && (first.isEmpty || titles.first?.are(first) ?? false)
    }

    /// Why a column that the tool itself writes is not read; `nil` for all others.
    func reasonToIgnore(_ column: ColumnProfile) -> LocalizedText? {
        let words = HeaderWords(QuestionLabel.withoutCode(column.title))
        if own.contains(where: { words.are([$0]) }) { return Self.toolsOwn }
        guard ownBeginnings.contains(where: words.begin) else { return nil }
        return kind == .attendance
            ? ["en": "who was there on one day", "id": "siapa yang hadir pada satu hari"] : Self.toolsOwn
    }

    private static let toolsOwn: LocalizedText = [
        "en": "written by the tool itself", "id": "ditulis oleh alatnya sendiri",
    ]
}
