import Basics

/// Why a cell is not a number of the form expected.
enum NumberProblem: Error, Sendable, Hashable, CaseIterable {
    /// Nothing but blanks.
    case empty
    /// Words, or words behind a number.
    case notANumber
    /// `1,5,2` where the comma is the decimal mark.
    case severalDecimalMarks
    /// Digits that are not grouped by threes: `12.50.000`.
    case grouping
    /// A point, comma or other mark that means nothing in the column's form.
    case foreignMark
    /// `1,98609E+17`: a spreadsheet has rounded a long number, its last digits are lost.
    case scientific
    /// `85 %` where no percentages are expected.
    case percentSign
    /// Too large to hold.
    case outOfRange
}

extension NumberProblem {
    /// The problem in words, to stand behind "is not a number:".
    var explanation: LocalizedText {
        switch self {
        case .empty: ["en": "it is empty", "id": "kosong"]
        case .notANumber: ["en": "it holds words", "id": "berisi kata"]
        case .severalDecimalMarks:
            ["en": "it has more than one decimal mark", "id": "memuat lebih dari satu tanda desimal"]
        case .grouping: ["en": "its digits are not in groups of three", "id": "angkanya tidak berkelompok tiga-tiga"]
        case .foreignMark:
            [
                "en": "it has a mark that means nothing in this column",
                "id": "memuat tanda yang tidak berarti di kolom ini",
            ]
        case .scientific:
            ["en": "a spreadsheet rounded it to an exponent", "id": "dibulatkan lembar kerja menjadi bentuk eksponen"]
        case .percentSign: ["en": "it has a per cent sign", "id": "memuat tanda persen"]
        case .outOfRange: ["en": "it is too large", "id": "terlalu besar"]
        }
    }
}
