/// Whether the groups behind a measured cell are hidden.
struct HiddenCell: Sendable {
    var own = false
    var revealed = false
    /// Which of the two keep what was published last.
    var held = (own: false, revealed: false)
    /// Whether it is a part of a table whose members are not named.
    var isUnnamed = false
    /// The shares that are withheld because another could be had from them.
    var withheld: Set<String> = []
    /// The shares of which only the limits are told for the same reason.
    var ranges: [String: ShareRange] = [:]
    /// By how many people a share of another measure may differ from what it is, as far as readers know, where it could be had
    /// from this cell's figures; `nil` where none could.
    var slack: Int?
}
