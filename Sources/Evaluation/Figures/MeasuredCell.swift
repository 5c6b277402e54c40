/// The computed figures of one measure for one group, before disclosure control.
struct MeasuredCell: Sendable {
    let key: FigureKey
    /// Empty where nothing was measured.
    let figures: [RawFigure]
    /// Whether the group has no other member, so that the cell is the whole again under another name: what is hidden in
    /// one is hidden in the other.
    var isWhole = false
    /// The members that it takes together, where it is ``FigureKey/others``; they have no figures of their own.
    var merged: [String] = []

    /// Whether it is a cell that the site shows or says to withhold. Rows that name no session, unit or year make a cell
    /// that is never shown, but counts in disclosure control: it can be had by subtraction.
    var isPublished: Bool { key.group == FigureKey.whole || key.member != RowIndex.unnamedMember }

    /// The distinct people behind the cell; `nil` when it is not about people.
    var people: Int? { figures.lazy.compactMap(\.people).max() }
}

/// Everything that was measured, before disclosure control. What it holds can't be seen outside this module; hand it
/// to ``Disclosure``.
struct Measurements: Sendable {
    /// In published order.
    let cells: [MeasuredCell]
    /// The programmes that were measured.
    let programs: [ProgramEntry]
    let taxonomies: [String]
    /// The members of groups that lie within members of other groups, such as sessions within years.
    var nestings: [Nesting] = []
}
