import Fuzzer
import Basics

@testable import Evaluation

// The reader of days. Lines of an input are the cells of a column.
//
// 1. Each cell is a day or none, in both orders, and a slow, obvious reader agrees where the cell is ASCII.
// 2. A day is read back from how it is written.
// 3. What a survey says of a column holds for each of its cells.

Fuzzer.run { data, count in
    let text = String(decoding: Fuzzer.bytes(data, count), as: UTF8.self)
    let cells = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var survey = DateSurvey()
    for cell in cells {
        survey.add(cell)
        for order in DateOrder.allCases {
            let date = CellDate.date(cell, order)
            if cell.utf8.allSatisfy({ $0 < 0x80 }) {
                let expected = ReferenceDate(order: order).text(of: cell)
                // A day with a month in words is the same in both orders, and unknown to the other reader.
                let isInWords = expected == nil && date != nil && cell.contains(/[A-Za-z]{3}/)
                let other = isInWords ? CellDate.date(cell, order == .dayFirst ? .monthFirst : .dayFirst) : nil
                let known = isInWords ? other?.description : expected
                expect(date?.description == known, "\(cell.debugDescription) is \(date as Any), not \(known as Any)")
            }
            guard let date else { continue }
            expect(CalendarDate(iso: date.description) == date, "\(date) is not read back")
            expect(CellDate.date("\(date)T09:30", order) == date, "\(date) is not read back with a time")
        }
    }
    switch survey.verdict {
    case .certain(let order):
        for cell in cells where CellDate.date(cell, order) == nil {
            let other: DateOrder = order == .dayFirst ? .monthFirst : .dayFirst
            expect(CellDate.date(cell, other) == nil, "\(cell) speaks against the column's order")
        }
    case .mixed(let dayFirst, let monthFirst):
        // With points between the day comes first, whatever could be read.
        let hasPoints = CellDate.day(of: dayFirst).contains(".")
        expect(hasPoints || CellDate.date(dayFirst, .monthFirst) == nil, "\(dayFirst) can be read both ways")
        expect(CellDate.date(monthFirst, .dayFirst) == nil, "\(monthFirst) can be read both ways")
    }
    return 0
}
