/// How an edition protects the people behind its figures.
public struct DisclosurePolicy: Sendable {
    /// The fewest distinct people that a published figure may rest on.
    public let minimumGroup: Int

    /// No site may go below this.
    public static let lowestMinimumGroup = 5
    /// What holds where a site says nothing.
    public static let defaultMinimumGroup = 10

    /// A policy; a minimum under ``lowestMinimumGroup`` is raised to it.
    public init(minimumGroup: Int = Self.defaultMinimumGroup) {
        self.minimumGroup = max(Self.lowestMinimumGroup, minimumGroup)
    }
}
