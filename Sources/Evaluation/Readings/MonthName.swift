import YAML

/// Days whose month is a word, in Indonesian or English: `17 Agustus 2025`, `17-Agu-25`, `17 Aug 2025`.
enum MonthName {
    /// The day that a text names, with or without a time behind it.
    static func date(_ text: String) -> CalendarDate? {
        let parts = text.split(maxSplits: 3) { $0.isWhitespace || $0 == "-" || $0 == "/" || $0 == "." || $0 == "," }
        guard parts.count == 3 || parts.count == 4 && parts[3].contains(":") else { return nil }
        guard let day = number(parts[0], ofDigits: 1...2), let month = month(parts[1].lowercased()),
            parts[2].count != 3, let year = number(parts[2], ofDigits: 2...4)
        else { return nil }
        return CalendarDate(year: CellDate.century(ofDigits: parts[2].count, year) + year, month: month, day: day)
    }

    private static func number(_ text: Substring, ofDigits count: ClosedRange<Int>) -> Int? {
        count.contains(text.count) && text.allSatisfy(\.isASCIIDigit) ? Int(text) : nil
    }

    /// The month of a name, or of its first letters from the third on.
    private static func month(_ name: String) -> Int? {
        guard name.count >= 3 else { return nil }
        return names.firstIndex { $0.contains { $0.hasPrefix(name) } }.map { $0 + 1 }
    }

    private static let names = [
        ["januari", "january"], ["februari", "february", "pebruari"], ["maret", "march"], ["april"], ["mei", "may"],
        ["juni", "june"], ["juli", "july"], ["agustus", "august", "agt", "ags"], ["september"], ["oktober", "october"],
        ["november", "nopember"], ["desember", "december"],
    ]
}
