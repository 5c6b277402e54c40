import Basics

/// Days whose month is a word, in Indonesian or English, as Moodle, Excel and people write them: `6 March 2025`,
/// `17-Agu-25`, `Thursday, 6 Maret 2025, 9:10 AM`, `March 6, 2025`.
enum DateInWords {
    /// The day that a text names, with or without a weekday before and a time behind it.
    static func date(_ text: String) -> CalendarDate? {
        guard text.utf8.count < 80, text.contains(where: \.isLetter) else { return nil }
        let separators: Set<Character> = [",", ".", "-", "/"]
        var words = text.lowercased().split { separators.contains($0) || $0.isWhitespace }[...]
        if let first = words.first, weekdays.contains(String(first)) { words = words.dropFirst() }
        let parts = words.prefix(3).map(String.init)
        guard parts.count == 3, words.count == 3 || words.dropFirst(3).first?.contains(":") == true,
            [2, 4].contains(parts[2].utf8.count), let number = number(parts[2])
        else { return nil }
        let year = CellDate.century(ofDigits: parts[2].utf8.count, number) + number
        if let day = dayOfMonth(parts[0]), let month = month(parts[1]) {
            return CalendarDate(year: year, month: month, day: day)
        }
        guard let month = month(parts[0]), let day = dayOfMonth(parts[1]) else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private static func dayOfMonth(_ word: String) -> Int? { word.utf8.count <= 2 ? number(word) : nil }

    private static func number(_ word: String) -> Int? {
        word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(word) : nil
    }

    /// The month that a word of at least three letters begins, in Indonesian or English.
    private static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        return months.firstIndex { names in names.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
    }

    private static let months: [[String]] = [
        ["january", "januari"], ["february", "februari", "pebruari"], ["march", "maret"], ["april"], ["may", "mei"],
        ["june", "juni"], ["july", "juli"], ["august", "agustus", "agt", "ags"], ["september", "sept"],
        ["october", "oktober"], ["november", "nopember"], ["december", "desember"],
    ]

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
        "sat", "sun", "senin", "selasa", "rabu", "kamis", "jumat", "jum\u{27}at", "sabtu", "minggu", "ahad",
    ]
}
