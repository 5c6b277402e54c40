/// What a site knows of days: in which time zone moments become days, and which day is the last that can have come.
public struct SiteCalendar: Sendable {
    /// Where the site is at home; `nil` where it does not say, and moments keep the day that they are written with.
    public var zone: TimeZone?
    /// The day that it is, after which nothing can have happened; `nil` where nobody knows.
    public var today: CalendarDate?

    /// A calendar that knows nothing.
    public init() {}

    /// The calendar of a site.
    ///
    /// - Parameters:
    ///   - zone: Where it is at home; `nil` for a site that does not say.
    ///   - moment: What the clock says, in seconds since the beginning of 1970.
    public init(zone: TimeZone?, at moment: Int) {
        self.zone = zone
        // Where the site may be anywhere, the day is the one that begins first on earth.
        today = (zone ?? TimeZone(offset: 14 * 3600)).day(of: moment)
    }

    /// The day of a moment, in universal time for a site that does not say where it is.
    ///
    /// - Parameter moment: In seconds since the beginning of 1970.
    /// - Returns: `nil` outside the years 1 to 9999.
    public func day(of moment: Int) -> CalendarDate? {
        (zone ?? TimeZone(offset: 0)).day(of: moment)
    }
}
