/// Why a statistic has no value for these numbers. Part of the result, not a fault: small groups and ceilings are
/// everyday data, and the page says the reason where the number would stand.
enum NotComputable: Error, Sendable, Hashable {
    /// The formula needs `needed` values (people, pairs, discordant pairs …) and there are `found`.
    case tooFewValues(needed: Int, found: Int)
    /// All values are equal, and the formula divides by their spread.
    case noVariance
    /// The formula divides by a difference or a sum that is zero, such as the room left under a maximum.
    case zeroDenominator
}
