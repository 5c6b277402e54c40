package import Basics

/// What a file is taken for, with all that is unsure about it.
///
/// This is all that leaves the recogniser: headers, answer words and counts; no cell that names a person, and nothing
/// that people wrote in their own words.
package struct RecognisedFile: Sendable {
    /// The file's path, as messages name it.
    package var name: String
    /// How many records there are.
    package var records: Int
    /// How many records have more or fewer fields than the header.
    package var ragged: Int
    /// How many columns there are.
    package var columns: Int
    /// The tool that seems to have written the file.
    package var product: LocalizedText
    /// How the file is cut and written, as a report tells it.
    package var form: LocalizedText
    /// What separates its cells.
    package var delimiter: String
    /// The sheets of a workbook that are alike, which the readings are of; empty for any other file.
    package var sheets: [String] = []
    /// What a sidecar has to say about the file's form, because it would not be found out.
    package var dialect = Dialect()
    /// What the file is read as; several where its rows are of several kinds.
    package var readings: [RecognisedReading]
    /// What cells of the columns that are read say where there is no answer.
    package var missingWords: [String]

    /// What a sidecar has to say about a file's form.
    package struct Dialect: Sendable {
        /// Whether the file names its columns.
        package var hasHeader = true
        /// The rows that name the columns, where they are several.
        package var headerRows: [Int] = []
        /// Lines above the header.
        package var skippedLines = 0
        /// The name of the encoding, where it is not told by the file itself.
        package var encoding: String?
        /// The decimal mark, where the numbers don't tell it.
        package var decimalMark: String?
        /// Why something has to be said.
        package var remarks: [LocalizedText] = []
    }
}
