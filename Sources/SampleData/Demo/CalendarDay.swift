/// A day of the Gregorian calendar, written as ISO 8601.
struct CalendarDay: Equatable, CustomStringConvertible {
    var year: Int
    var month: Int
    var day: Int

    init(_ year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    var description: String { "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))" }

    /// The day after this one by `count` days.
    func advanced(by count: Int) -> CalendarDay {
        var result = self
        result.day += count
        while result.day > result.daysInMonth {
            result.day -= result.daysInMonth
            result.month += 1
            if result.month > 12 {
                result.month = 1
                result.year += 1
            }
        }
        return result
    }

    private var daysInMonth: Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
