import Evaluation
import Basics

/// How numbers, amounts and dates are written in one language.
struct NumberStyle: Sendable {
    let words: Words
    let currency: String

    /// A number with its decimal and group marks: `1.234,5`.
    func decimal(_ value: Double, places: Int) -> String {
        guard let digits = DecimalDigits(value, places: places) else { return words("words.none_dash") }
        var text = digits.isNegative ? words("format.minus") : ""
        text += grouped(digits.whole)
        if !digits.fraction.isEmpty { text += words("format.decimal_mark") + digits.fraction }
        return text
    }

    /// A whole number.
    func integer(_ value: Int) -> String { decimal(Double(value), places: 0) }

    /// A share of a whole as a percentage: `45,6%`.
    func percentage(_ share: Double, places: Int = 1) -> String {
        words("format.percent", ["value": decimal(share * 100, places: places)])
    }

    /// A p-value: `0,042`, or `< 0,001` where three decimals do not tell it from zero.
    func probability(_ p: Double) -> String {
        p < 0.001 ? words("format.below", ["value": decimal(0.001, places: 3)]) : decimal(p, places: 3)
    }

    /// An amount of the site's currency, in whole units.
    func money(_ amount: Double) -> String {
        let text = decimal(amount, places: 0)
        return currency == "IDR" ? words("format.currency", ["value": text]) : "\(currency)\u{A0}\(text)"
    }

    /// A file's size.
    func size(_ bytes: Int) -> String {
        switch bytes {
        case ..<1000: words("format.bytes", ["value": integer(bytes)])
        case ..<1_000_000: words("format.kilobytes", ["value": decimal(Double(bytes) / 1000, places: 1)])
        default: words("format.megabytes", ["value": decimal(Double(bytes) / 1_000_000, places: 1)])
        }
    }

    /// A number of things with its noun: `12 program`.
    func count(_ number: Int, of noun: String) -> String {
        words.counted("format.count_\(noun)", String(number), ["n": integer(number)])
    }

    /// Learning hours: `12 JP`.
    func hours(_ number: Int) -> String { words.counted("format.hours", String(number), ["value": integer(number)]) }

    /// Months, as data write them: `3 bulan`.
    func months(_ number: String) -> String { words.counted("format.months_after", number, ["value": number]) }

    /// A day in full: `12 Agustus 2025`.
    func date(_ date: CalendarDate) -> String {
        words("format.date", ["day": String(date.day), "month": month(date), "year": String(date.year)])
    }

    /// A day without its year: `20 Oktober`.
    func dayAndMonth(_ date: CalendarDate) -> String {
        words("format.day_and_month", ["day": String(date.day), "month": month(date)])
    }

    /// From one day to another, saying month and year once where they are the same.
    func dates(from start: CalendarDate, to end: CalendarDate) -> String {
        guard start != end else { return date(start) }
        let values = [
            "day": String(start.day), "month": month(start), "year": String(start.year), "end_day": String(end.day),
            "end_month": month(end), "end_year": String(end.year),
        ]
        if start.year != end.year { return words("format.date_range", values) }
        return words(start.month == end.month ? "format.date_range_same_month" : "format.date_range_same_year", values)
    }

    /// Several things in a sentence: `a, b, dan c`.
    func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        if items.count == 2 { return items[0] + words("format.list_pair") + last }
        return items.dropLast().joined(separator: words("format.list_separator")) + words("format.list_last") + last
    }

    private func month(_ date: CalendarDate) -> String {
        let months = words.list("format.months")
        return date.month <= months.count ? months[date.month - 1] : String(date.month)
    }

    private func grouped(_ digits: String) -> String {
        guard digits.count > 3 else { return digits }
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.append(rest.suffix(3))
            rest = rest.dropLast(3)
        }
        groups.append(rest)
        return groups.reversed().joined(separator: words("format.group_mark"))
    }
}
