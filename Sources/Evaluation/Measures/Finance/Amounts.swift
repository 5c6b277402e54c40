/// Money spent, budgeted and gained, in hundredths of the currency.
struct Amounts {
    private var sums: [Int32: Int128] = [:]
    private var counts: [Int32: Int] = [:]

    init(_ selection: Selection) {
        let table = selection.data.table(.finance)
        let (kinds, amounts) = (table.narrow(.kind), table.wide(.amount))
        for row in selection.rows(.finance) {
            sums[kinds[Int(row)], default: 0] += Int128(amounts[Int(row)])
            counts[kinds[Int(row)], default: 0] += 1
        }
    }

    /// The sum of the rows of a kind; `nil` where there is none.
    func sum(_ kind: Int32) -> Double? { sums[kind].map(Scale.money) }

    /// How many rows there are of a kind.
    func count(_ kind: Int32) -> Int { counts[kind] ?? 0 }
}
