/// How a site protects the people behind its figures.
public struct DisclosurePolicy: Sendable {
    /// The fewest distinct people that a published figure may rest on.
    public let minimumGroup: Int
    /// Whether numbers of people are published to the nearest 5, and shares computed from these.
    public let roundsToFive: Bool

    /// No site may go below this.
    public static let lowestMinimumGroup = 5
    /// What holds where a site says nothing.
    public static let defaultMinimumGroup = 10
    /// Where numbers are rounded, nothing is published of fewer people.
    static let lowestRoundedGroup = 8

    /// A policy; a minimum under ``lowestMinimumGroup`` is raised to it, and where numbers are rounded to 8.
    public init(minimumGroup: Int = Self.defaultMinimumGroup, roundsToFive: Bool = false) {
        let lowest = roundsToFive ? Self.lowestRoundedGroup : Self.lowestMinimumGroup
        self.minimumGroup = max(lowest, minimumGroup)
        self.roundsToFive = roundsToFive
    }

    /// A number of people as it is published.
    func published(_ n: Int) -> Int { roundsToFive ? Self.toNearestFive(n) : n }

    /// A number to the nearest 5; exactly between two, there is none.
    static func toNearestFive(_ n: Int) -> Int { (n + 2) / 5 * 5 }
}
