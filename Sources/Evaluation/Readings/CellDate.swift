import YAML

/// Days as spreadsheets and form tools write them.
enum CellDate {
    /// The day of `2025-08-17`, `17/08/2025`, `17-08-2025` or `17.08.2025`, each with or without a time behind it.
    ///
    /// A day comes before its month, as in most of the world; a text that is no date read so is refused, never turned
    /// round.
    static func date(_ text: String) -> CalendarDate? {
        let day = text.prefix { !$0.isWhitespace && $0 != "T" }
        if let date = CalendarDate(iso: day) { return date }
        let parts = day.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" || $0 == "." }
        guard parts.count == 3, parts[2].count == 4 else { return nil }
        let numbers = parts.compactMap { $0.allSatisfy(\.isASCIIDigit) ? Int($0) : nil }
        guard numbers.count == 3 else { return nil }
        return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    }
}

extension Character {
    /// Whether the character is one of 0 to 9.
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
