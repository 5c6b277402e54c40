@testable import Evaluation

/// A slow, obvious reader of days in ASCII.
struct ReferenceDate {
    let order: DateOrder

    /// The day as `2025-08-17`, or `nil`.
    func text(of cell: String) -> String? {
        // A line break of two characters is one to Swift, and a blank as each of them is.
        let day = Array(cell.utf8.prefix { !([0x20, 0x54] + Array(0x09...0x0D)).contains($0) })
        let marks = day.filter { $0 < 0x30 || $0 > 0x39 }
        let parts = day.split(omittingEmptySubsequences: false) { $0 < 0x30 || $0 > 0x39 }.map(Array.init)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        let isISO = parts.map(\.count) == [4, 2, 2] && marks == [0x2D, 0x2D]
        if isISO, let date = date(number(parts[0]), number(parts[1]), number(parts[2])) { return date }
        guard marks.allSatisfy({ [0x2D, 0x2E, 0x2F].contains($0) }), Set(marks).count == 1 else { return nil }
        let isShort = { (place: Int) in (1...2).contains(parts[place].count) }
        if parts[0].count == 4 {
            return isShort(1) && isShort(2) ? date(number(parts[0]), number(parts[1]), number(parts[2])) : nil
        }
        guard isShort(0), isShort(1), [2, 4].contains(parts[2].count) else { return nil }
        var year = number(parts[2])
        if parts[2].count == 2 { year += year < 69 ? 2000 : 1900 }
        return order == .dayFirst
            ? date(year, number(parts[1]), number(parts[0])) : date(year, number(parts[0]), number(parts[1]))
    }

    /// Saturates far above every day and month.
    private func number(_ digits: [UInt8]) -> Int {
        digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), 1_000_000) }
    }

    private func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
        guard year >= 1, year <= 9999, month >= 1, month <= 12 else { return nil }
        let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day >= 1, day <= days[month - 1] else { return nil }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        String(("0000" + String(number)).suffix(max(width, String(number).count)))
    }
}
