/// A value that a measure gives beside its own, such as the p of a test. What it says stands in `templates/i18n`, below
/// `measures.<id>.statistics`.
public struct FurtherStatistic: Sendable, ExpressibleByStringLiteral {
    /// Its name in the column `statistic` of published data. A `*` at the end stands for any ending, as in `share_*` for
    /// the shares of all points of a scale.
    public let name: String

    /// A statistic of this name.
    public init(stringLiteral name: String) { self.name = name }

    /// Whether this describes a statistic of published data.
    func describes(_ statistic: String) -> Bool {
        name.hasSuffix("*") ? statistic.hasPrefix(name.dropLast()) : statistic == name
    }
}
