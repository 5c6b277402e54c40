/// What is hidden of one share as it is computed for many groups, by cell of the system.
struct HiddenShares {
    /// The cells whose share is withheld although their number of people is shown.
    let withheld: Set<Int>
    /// The cells of whose share only the limits are told.
    let ranges: [Int: ShareRange]
    /// The cells whose share is extreme: published as a bound, or withheld where it has none.
    let extreme: Set<Int>

    /// By how many people a cell's share may differ from what it is, as far as readers know; `nil` where it is given as it is.
    func slack(of cell: Int) -> Int? {
        if withheld.contains(cell) { return .max }
        if let range = ranges[cell] { return range.numbers.count - 1 }
        return extreme.contains(cell) ? ShareBand.fewest - 1 : nil
    }
}
