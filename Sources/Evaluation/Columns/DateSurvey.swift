/// Finds out in which order a column writes its dates.
///
/// Cells that are a date in neither order say nothing; the reader refuses them later.
struct DateSurvey {
    /// What the cells say.
    enum Verdict: Sendable, Hashable {
        /// All dates can be read so; where they can be read both ways, the day comes first.
        case certain(CellDate.Order)
        /// The two cells contradict each other.
        case mixed(dayFirst: String, monthFirst: String)
    }

    private var dayFirst: String?
    private var monthFirst: String?

    /// Takes a cell into the survey.
    mutating func add(_ cell: String) {
        switch (CellDate.date(cell, .dayFirst), CellDate.date(cell, .monthFirst)) {
        case (.some, nil): dayFirst = dayFirst ?? cell
        case (nil, .some): monthFirst = monthFirst ?? cell
        default: break
        }
    }

    /// The column's order.
    var verdict: Verdict {
        switch (dayFirst, monthFirst) {
        case (let dayFirst?, let monthFirst?): .mixed(dayFirst: dayFirst, monthFirst: monthFirst)
        case (nil, .some): .certain(.monthFirst)
        default: .certain(.dayFirst)
        }
    }
}
