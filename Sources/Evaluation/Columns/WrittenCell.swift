public import Basics

/// What cells of evaluation data are read as, for those who write the same things elsewhere: a programme's front matter
/// knows the forms that its data know.
public enum WrittenCell {
    /// The day of `2025-03-10`, `10/03/2025` (the day comes first), `10 Maret 2025`, and of a moment that says how far from
    /// universal time it is told, in the zone given; `nil` for what is no day.
    public static func day(_ text: String, in zone: TimeZone? = nil) -> CalendarDate? {
        CellDate.date(text, .dayFirst, in: zone)
    }

    /// Whole learning hours of `24`, `24 JP` or `24 jam pelajaran`; `nil` for anything else.
    public static func hours(_ text: String) -> Int? {
        if let hours = Int(text) { return hours }
        return Array(text.utf8).withUnsafeBytes { cell in
            guard let (number, unit) = CellUnit.split(CellText.trimmed(cell)), unit.fits(.hours) else { return nil }
            return Int(String(decoding: number, as: UTF8.self))
        }
    }
}
