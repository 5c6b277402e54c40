/// Finds out in which order a column writes its dates.
///
/// Cells that are a date in neither order say nothing; the reader refuses them later.
struct DateSurvey {
    /// What the cells say.
    enum Verdict: Sendable, Hashable {
        /// All dates can be read so; where they can be read both ways, the day comes first.
        case certain(DateOrder)
        /// The two cells contradict each other.
        case mixed(dayFirst: String, monthFirst: String)
    }

    private var dayFirst: String?
    private var monthFirst: String?
    /// The first cell that is another day in the other order.
    private(set) var open: String?
    /// How far from UTC the times are said to be, with a cell each.
    private(set) var offsets: [String: String] = [:]

    /// Takes a cell into the survey.
    mutating func add(_ cell: String) {
        if let offset = Self.offset(of: cell), offsets[offset] == nil { offsets[offset] = cell }
        switch (CellDate.date(cell, .dayFirst), CellDate.date(cell, .monthFirst)) {
        case (.some, nil): dayFirst = dayFirst ?? cell
        case (nil, .some): monthFirst = monthFirst ?? cell
        case (let first?, let second?) where first != second:
            if Self.isOpen(cell) { open = open ?? cell } else { dayFirst = dayFirst ?? cell }
        default: break
        }
    }

    /// Whether a cell is another day in the other order, and nothing in it says which is meant: nobody writes the month
    /// first with points between.
    static func isOpen(_ cell: String) -> Bool {
        guard let first = CellDate.date(cell, .dayFirst), let second = CellDate.date(cell, .monthFirst) else {
            return false
        }
        return first != second && !CellDate.day(of: cell).contains(".")
    }

    /// The column's order.
    var verdict: Verdict {
        switch (dayFirst, monthFirst) {
        case (let dayFirst?, let monthFirst?): .mixed(dayFirst: dayFirst, monthFirst: monthFirst)
        case (nil, .some): .certain(.monthFirst)
        default: .certain(.dayFirst)
        }
    }

    /// The order that the cells themselves prove; `nil` where they leave it open.
    var decidedOrder: DateOrder? {
        switch (dayFirst, monthFirst) {
        case (.some, nil): .dayFirst
        case (nil, .some): .monthFirst
        default: nil
        }
    }

    /// What stands behind an ISO time: `Z`, `+07:00`.
    static func offset(of cell: String) -> String? {
        guard let start = cell.utf8.firstIndex(of: UInt8(ascii: "T")), cell.utf8.first.map({ $0 < 0x3A }) ?? false
        else {
            return nil
        }
        let time = cell[cell.utf8.index(after: start)...]
        if time.hasSuffix("Z") { return "Z" }
        guard let sign = time.lastIndex(where: { $0 == "+" || $0 == "-" || $0 == "−" }) else { return nil }
        return String(time[sign...]).replacing(":", with: "")
    }
}
