/// How far the clocks of a region are from universal time, at any moment.
public struct TimeZone: Sendable, Hashable {
    /// From a moment on, clocks are so many seconds ahead of universal time.
    struct Transition: Sendable, Hashable {
        var moment: Int
        var offset: Int
    }

    /// Before the first transition.
    let earliest: Int
    /// By moment.
    let transitions: [Transition]
    /// What holds after the last transition, year by year; `nil` where the last one holds for ever.
    let rule: YearlyClockRule?

    /// Clocks that never change.
    ///
    /// - Parameter offset: How many seconds they are ahead of universal time.
    public init(offset: Int) {
        self.init(earliest: offset, transitions: [], rule: nil)
    }

    init(earliest: Int, transitions: [Transition], rule: YearlyClockRule?) {
        self.earliest = earliest
        self.transitions = transitions
        self.rule = rule
    }

    /// How many seconds the clocks are ahead of universal time.
    ///
    /// - Parameter moment: In seconds since the beginning of 1970.
    /// - Returns: Less than nothing west of Greenwich.
    public func offset(at moment: Int) -> Int {
        guard let last = transitions.last else { return rule?.offset(at: moment) ?? earliest }
        if moment >= last.moment { return rule?.offset(at: moment) ?? last.offset }
        return transitions.last { $0.moment <= moment }?.offset ?? earliest
    }

    /// The day that calendars of the region show.
    ///
    /// - Parameter moment: In seconds since the beginning of 1970.
    /// - Returns: `nil` outside the years 1 to 9999.
    public func day(of moment: Int) -> CalendarDate? {
        CalendarDate(secondsSince1970: moment + offset(at: moment))
    }
}
