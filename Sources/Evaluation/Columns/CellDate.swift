import Basics

/// Days as spreadsheets and form tools write them.
enum CellDate {
    /// The day of `2025-08-17` or `2025/08/17`, of `17/08/2025`, `17-08-25` or `17.08.2025` in the given order, or of
    /// ``DateInWords``, each with or without a time behind it. Of years with two digits, those from 69 on are of the last
    /// century, as POSIX has it.
    ///
    /// A text that is no date read so is refused, never turned round. A moment that says how far from universal time it is
    /// told is of the day that `zone` has then; without a zone it keeps the day that it is written with.
    static func date(_ text: String, _ order: DateOrder, in zone: TimeZone? = nil) -> CalendarDate? {
        if let zone, let moment = CellMoment.seconds(text) { return zone.day(of: moment) }
        let day = day(of: text)
        if let date = CalendarDate(iso: day) { return date }
        let parts = day.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" || $0 == "." }
        let numbers = parts.compactMap { $0.allSatisfy(\.isASCIIDigit) ? Int($0) : nil }
        guard parts.count == 3, numbers.count == 3 else { return DateInWords.date(text) }
        // Nobody parts a day with two different marks.
        guard Set(day.filter { !$0.isASCIIDigit }).count == 1 else { return nil }
        // Days and months of three digits are no dates: "2024-9-022" is a number of something else, or a slip.
        let isYearFirst = parts[0].count == 4
        guard (isYearFirst ? parts[1...] : parts[...1]).allSatisfy({ (1...2).contains($0.count) }) else { return nil }
        if isYearFirst { return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) }
        guard parts[2].count == 4 || parts[2].count == 2 else { return nil }
        let century = century(ofDigits: parts[2].count, numbers[2])
        return switch order {
        case .dayFirst: CalendarDate(year: century + numbers[2], month: numbers[1], day: numbers[0])
        case .monthFirst: CalendarDate(year: century + numbers[2], month: numbers[0], day: numbers[1])
        }
    }

    /// The day of a number that a spreadsheet shows where a cell lost its date format: 45722 is 6 March 2025. Numbers of
    /// days of this century and the decades before it only; a time may stand behind the decimal mark.
    static func spreadsheetDay(_ text: String) -> CalendarDate? {
        let whole = text.prefix { $0.isASCIIDigit }
        let isNumber = text.dropFirst(whole.count).allSatisfy { $0.isASCIIDigit || $0 == "." || $0 == "," }
        guard isNumber, whole.count == 5, let number = Int(whole), (25_569...73_050).contains(number) else {
            return nil
        }
        return CalendarDate(secondsSince1970: (number - 25_569) * 86_400)
    }

    /// What is to be added to a year of so many digits.
    static func century(ofDigits count: Int, _ year: Int) -> Int { count == 4 ? 0 : year < 69 ? 2000 : 1900 }

    /// A cell's text without the time behind the day.
    static func day(of text: String) -> Substring {
        text.prefix { !$0.isWhitespace && $0 != "T" }
    }
}

extension Character {
    /// Whether the character is one of 0 to 9.
    var isASCIIDigit: Bool { isASCII && isNumber }
}
