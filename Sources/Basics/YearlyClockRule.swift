/// When clocks are changed year by year, as a text such as `EST5EDT,M3.2.0,M11.1.0` says (POSIX, "TZ"; RFC 8536 lets its
/// hours go beyond a day).
struct YearlyClockRule: Sendable, Hashable {
    /// Seconds ahead of universal time, in winter or all year.
    private let standard: Int
    /// What holds in between two days of each year.
    private let summer: Summer?

    private struct Summer: Sendable, Hashable {
        var offset: Int
        var start, end: Change
    }

    /// A moment of each year, told by the clocks that hold before it.
    private struct Change: Sendable, Hashable {
        var day: Day
        /// Seconds after the beginning of the day.
        var time: Int

        enum Day: Sendable, Hashable {
            /// 1 to 365; the leap day is not counted.
            case ofPlainYear(Int)
            /// 0 to 365; the leap day is counted.
            case ofYear(Int)
            /// The so-manieth such day of a month, the fifth being the last; 0 is Sunday.
            case weekday(Int, week: Int, month: Int)
        }
    }

    /// - Returns: `nil` for what is no such rule.
    init?(posix text: String) {
        var reader = RuleReader(text)
        guard reader.skipName(), let west = reader.time() else { return nil }
        standard = -west
        guard !reader.isAtEnd else {
            summer = nil
            return
        }
        guard reader.skipName() else { return nil }
        let offset = reader.isAtComma ? standard + 3600 : reader.time().map { -$0 }
        guard let offset, let start = Self.change(&reader), let end = Self.change(&reader), reader.isAtEnd else {
            return nil
        }
        summer = Summer(offset: offset, start: start, end: end)
    }

    private static func change(_ reader: inout RuleReader) -> Change? {
        guard reader.take(",") else { return nil }
        let day: Change.Day
        if reader.take("M") {
            guard let month = reader.number(in: 1...12), reader.take("."), let week = reader.number(in: 1...5),
                reader.take("."), let weekday = reader.number(in: 0...6)
            else { return nil }
            day = .weekday(weekday, week: week, month: month)
        } else if reader.take("J") {
            guard let number = reader.number(in: 1...365) else { return nil }
            day = .ofPlainYear(number)
        } else {
            guard let number = reader.number(in: 0...365) else { return nil }
            day = .ofYear(number)
        }
        guard reader.take("/") else { return Change(day: day, time: 7200) }
        return reader.time().map { Change(day: day, time: $0) }
    }

    /// How many seconds the clocks are ahead of universal time.
    func offset(at moment: Int) -> Int {
        guard let summer, let year = CalendarDate(secondsSince1970: moment + standard)?.year,
            let start = Self.moment(of: summer.start, in: year), let end = Self.moment(of: summer.end, in: year)
        else { return standard }
        let (first, last) = (start - standard, end - summer.offset)
        // South of the equator summer goes over the end of the year.
        let isSummer = first < last ? moment >= first && moment < last : moment >= first || moment < last
        return isSummer ? summer.offset : standard
    }

    /// Seconds from the beginning of 1970 to a change, on clocks that were universal time.
    private static func moment(of change: Change, in year: Int) -> Int? {
        guard let newYear = CalendarDate(year: year, month: 1, day: 1)?.daysSince1970 else { return nil }
        switch change.day {
        case .ofYear(let number): return (newYear + number) * 86_400 + change.time
        case .ofPlainYear(let number):
            let isBehindLeapDay = number >= 60 && CalendarDate.days(inMonth: 2, of: year) == 29
            return (newYear + number - 1 + (isBehindLeapDay ? 1 : 0)) * 86_400 + change.time
        case .weekday(let weekday, let week, let month):
            guard let first = CalendarDate(year: year, month: month, day: 1)?.daysSince1970 else { return nil }
            // 1970 began with a Thursday.
            let firstWeekday = ((first + 4) % 7 + 7) % 7
            var day = (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
            if day >= CalendarDate.days(inMonth: month, of: year) { day -= 7 }
            return (first + day) * 86_400 + change.time
        }
    }
}

/// Reads the parts of a rule.
private struct RuleReader {
    private var rest: Substring

    init(_ text: String) { rest = text[...] }

    var isAtEnd: Bool { rest.isEmpty }
    var isAtComma: Bool { rest.first == "," }

    mutating func take(_ sign: Character) -> Bool {
        guard rest.first == sign else { return false }
        rest.removeFirst()
        return true
    }

    /// The name of the clocks, such as `EST` or `<+07>`, which is not kept.
    mutating func skipName() -> Bool {
        if take("<") {
            guard let end = rest.firstIndex(of: ">") else { return false }
            rest = rest[rest.index(after: end)...]
            return true
        }
        let name = rest.prefix { $0.isASCII && $0.isLetter }
        rest = rest[name.endIndex...]
        return name.count >= 3
    }

    mutating func number(in range: ClosedRange<Int>) -> Int? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest[digits.endIndex...]
        return Int(digits).flatMap { range.contains($0) ? $0 : nil }
    }

    /// Hours, perhaps with minutes and seconds, in seconds.
    mutating func time() -> Int? {
        let isNegative = take("-")
        if !isNegative { _ = take("+") }
        guard var seconds = number(in: 0...167).map({ $0 * 3600 }) else { return nil }
        for unit in [60, 1] where take(":") {
            guard let part = number(in: 0...59) else { return nil }
            seconds += part * unit
        }
        return isNegative ? -seconds : seconds
    }
}
