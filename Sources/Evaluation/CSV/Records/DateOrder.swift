/// What comes first in a date that does not begin with the year.
enum DateOrder: String, Sendable, CaseIterable {
    /// `17/08/2025`, as in most of the world.
    case dayFirst = "day-first"
    /// `8/17/2025`, as in the United States.
    case monthFirst = "month-first"
}
