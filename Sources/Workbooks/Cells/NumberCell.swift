/// A number of a cell with the format that says what it means.
struct NumberCell {
    private let number: Double
    private let format: NumberFormat
    private let epoch: SerialTime.Epoch

    init(_ number: Double, _ format: NumberFormat, _ epoch: SerialTime.Epoch) {
        self.number = number
        self.format = format
        self.epoch = epoch
    }

    /// As a person would write it: `55.6`, `85%`, `2025-03-06`.
    var text: String {
        switch format {
        case .number: NumberText.text(number)
        case .percentage: NumberText.percentage(number) + "%"
        // What is no time that a workbook can show is a number in the wrong format.
        case .time(isDuration: true): SerialTime(number)?.duration ?? NumberText.text(number)
        case .time(isDuration: false): SerialTime(number)?.text(epoch) ?? NumberText.text(number)
        }
    }
}

extension SheetWriter {
    /// A cell that holds a number.
    mutating func add(_ number: NumberCell, at cell: CellReference) throws(WorkbookProblem) {
        var text = number.text
        var failure: WorkbookProblem?
        text.withUTF8 { bytes in
            do throws(WorkbookProblem) { try add(number: bytes, at: cell) } catch { failure = error }
        }
        if let failure { throw failure }
    }
}
