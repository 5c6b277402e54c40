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
