import Basics

/// Moments that say how far from universal time they are told: `2025-06-01T23:30:00-04:00`, `2025-06-01T23:30:00Z`.
enum CellMoment {
    /// The moment in seconds since the beginning of 1970, without fractions; `nil` for a text that is no such moment.
    static func seconds(_ text: String) -> Int? {
        guard let mark = text.firstIndex(where: { $0 == "T" || $0 == " " }),
            let day = CalendarDate(iso: text[..<mark]), let (time, offset) = parts(of: text[text.index(after: mark)...])
        else { return nil }
        let numbers = time.split(separator: ":", omittingEmptySubsequences: false).map { part in
            part.allSatisfy(\.isASCIIDigit) ? Int(part) : nil
        }
        guard (2...3).contains(numbers.count), let hour = numbers[0], let minute = numbers[1],
            let second = numbers.count == 3 ? numbers[2] : 0, (0...24).contains(hour), (0...59).contains(minute),
            (0...60).contains(second)
        else { return nil }
        return day.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second - offset
    }

    /// The time without fractions of a second, and how many seconds it is ahead of universal time.
    private static func parts(of text: Substring) -> (time: Substring, offset: Int)? {
        let end = text.firstIndex { "Zz+-\u{2212} ".contains($0) } ?? text.endIndex
        let time = text[..<end].prefix { $0 != "." && $0 != "," }
        let zone = text[end...].drop { $0 == " " }
        if zone == "Z" || zone == "z" { return (time, 0) }
        guard let sign = zone.first, "+-\u{2212}".contains(sign) else { return nil }
        let digits = zone.dropFirst().filter { $0 != ":" }
        guard digits.count == 2 || digits.count == 4, digits.allSatisfy(\.isASCIIDigit), let number = Int(digits)
        else { return nil }
        let minutes = digits.count == 2 ? number * 60 : number / 100 * 60 + number % 100
        return (time, (sign == "+" ? 60 : -60) * minutes)
    }
}
