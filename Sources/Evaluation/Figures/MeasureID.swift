/// The name of a measure, `level.name`, such as `learning.gain`: a contract with authors and with readers of published
/// data.
///
/// Each measure declares its own in the file that defines it, as a static member; nowhere else stands one in quotes. What
/// authors write and what an earlier site published is looked up with ``init(_:)``.
public struct MeasureID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// As authors write it and as data name it.
    public let name: String

    /// The id of this name, whether there is such a measure or not: ask ``MeasureRegistry/definition(_:)``.
    public init(_ name: String) {
        self.name = name
    }

    /// The name.
    public var description: String { name }

    /// By name.
    public static func < (left: MeasureID, right: MeasureID) -> Bool { left.name < right.name }
}
