import Basics

/// A day, a time of a day or a span of time, which a workbook stores as a number of days.
struct SerialTime {
    /// The day that days are counted from.
    enum Epoch: Sendable {
        /// 31 December 1899, with a 29 February 1900 that never was.
        case from1900
        /// 1 January 1904.
        case from1904

        /// The number of days from this epoch to 1 January 1970, for days from March 1900 on.
        var daysTo1970: Int { self == .from1900 ? 25_569 : 24_107 }
    }

    private static let secondsADay = 86_400

    private let days: Int
    private let seconds: Int

    /// - Returns: `nil` when the number lies outside of what workbooks count.
    init?(_ serial: Double) {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let whole = Int(serial)
        let part = Int(((serial - Double(whole)) * Double(Self.secondsADay)).rounded())
        // Half a second before midnight is midnight.
        (days, seconds) = part == Self.secondsADay ? (whole + 1, 0) : (whole, part)
    }

    /// `2025-03-06`, `2025-03-06 14:30:00`, or `14:30:00` where the number is less than a day; `nil` where there is no
    /// such day.
    func text(_ epoch: Epoch) -> String? {
        if days == 0, seconds > 0 || epoch == .from1900 { return Self.clock(seconds) }
        let shift = epoch == .from1900 && days < 60 ? 1 : 0
        let seconds1970 = (days + shift - epoch.daysTo1970) * Self.secondsADay
        guard let date = CalendarDate(secondsSince1970: seconds1970) else { return nil }
        return seconds == 0 ? date.description : "\(date) \(Self.clock(seconds))"
    }

    /// `36:30:00`: a span of time.
    var duration: String { Self.clock(days * Self.secondsADay + seconds) }

    /// `36:30:00`: a number of seconds.
    static func clock(_ seconds: Int) -> String {
        [seconds / 3600, seconds / 60 % 60, seconds % 60]
            .map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    }
}
