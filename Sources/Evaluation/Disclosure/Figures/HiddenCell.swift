/// Whether the groups behind a measured cell are hidden.
struct HiddenCell: Sendable {
    var own = false
    var revealed = false
    /// Which of the two keep what was published last.
    var held = (own: false, revealed: false)
    /// Whether it is a part of a table whose members are not named.
    var isUnnamed = false
}
