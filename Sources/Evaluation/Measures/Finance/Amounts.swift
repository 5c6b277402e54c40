/// Money spent, budgeted and gained, in hundredths of the currency.
struct Amounts {
    private var sums: [Int32: Int128] = [:]
    private var counts: [Int32: Int] = [:]

    /// The amounts of a selection.
    ///
    /// - Parameters:
    ///   - selection: The programmes concerned.
    ///   - kind: Only programmes that have an amount of this kind count, so that the benefit of two programmes is not
    ///     divided by the cost of ten.
    init(_ selection: Selection, ofProgramsWith kind: Int32? = nil) {
        let table = selection.data.table(.finance)
        let (kinds, amounts) = (table.narrow(.kind), table.wide(.amount))
        let programs = table.narrow(.program)
        let rows = selection.rows(.finance)
        let complete = Set(rows.filter { kind == nil || kinds[Int($0)] == kind }.map { programs[Int($0)] })
        for row in rows where complete.contains(programs[Int(row)]) {
            sums[kinds[Int(row)], default: 0] += Int128(amounts[Int(row)])
            counts[kinds[Int(row)], default: 0] += 1
        }
    }

    /// The sum of the rows of a kind; `nil` where there is none.
    func sum(_ kind: Int32) -> Double? { sums[kind].map(Scale.money) }

    /// How many rows there are of a kind.
    func count(_ kind: Int32) -> Int { counts[kind] ?? 0 }
}
