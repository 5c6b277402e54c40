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
    var explanation: String {
        switch self {
        case .empty: "it is empty"
        case .notANumber: "it holds words"
        case .severalDecimalMarks: "it has more than one decimal mark"
        case .grouping: "its digits are not in groups of three"
        case .foreignMark: "it has a mark that means nothing in this column"
        case .scientific: "a spreadsheet rounded it to an exponent"
        case .percentSign: "it has a per cent sign"
        case .outOfRange: "it is too large"
        }
    }
}
