/// The newest whole year in which there is a benefit, and what it cost: what a payback period is computed from.
///
/// A year is whole when it is covered up to 31 December: by an amount of the year itself, of its last month, quarter or
/// half year, or of a session. Amounts that name neither year nor session are those of one year where none does.
struct BenefitYear {
    /// Which year it is; `nil` where no amount says it.
    let year: Int?
    /// The benefit of the year.
    let benefit: Double
    /// The costs of that year, or else all up to its end.
    let cost: Double
    /// How many amounts of benefit there are.
    let count: Int

    private struct Entry {
        var year: Int32
        var isYearsEnd: Bool
        var program: Int32
        var amount: Int128
    }

    /// The year of some programmes, of which those without a benefit in it are left out; `nil` where no whole year has a
    /// benefit, or it had no cost.
    init?(_ selection: Selection) {
        let benefits = Self.entries(selection, AmountKind.benefit)
        let whole = Set(benefits.filter(\.isYearsEnd).map(\.year))
        let areUndated = (benefits + Self.entries(selection, AmountKind.cost)).allSatisfy { $0.year == Table.missing }
        // Of what some amounts don't say, nobody knows to which year it belongs.
        guard areUndated || !benefits.contains(where: { $0.year == Table.missing }), let year = whole.max() else {
            return nil
        }
        let own = benefits.filter { $0.year == year }
        let programs = Set(own.map(\.program))
        let costs = Self.entries(selection, AmountKind.cost).filter { programs.contains($0.program) && $0.year <= year }
        let ofYear = costs.filter { $0.year == year }
        let counted = ofYear.isEmpty ? costs : ofYear
        guard !counted.isEmpty else { return nil }
        self.year = year == Table.missing ? nil : Int(year)
        benefit = Scale.money(own.reduce(0) { $0 + $1.amount })
        cost = Scale.money(counted.reduce(0) { $0 + $1.amount })
        count = own.count
    }

    private static func entries(_ selection: Selection, _ kind: Int32) -> [Entry] {
        let table = selection.data.table(.finance)
        let (kinds, amounts) = (table.narrow(.kind), table.wide(.amount))
        let (programs, periods) = (table.narrow(.program), table.narrow(.period))
        return selection.rows(.finance).map(Int.init).filter { kinds[$0] == kind }.map { row in
            let period = selection.data.name(periods[row], in: .period)
            let month = periods[row] == Table.missing ? 11 : ResultsTiming.lastMonth(of: period).map { $0 % 12 } ?? 11
            return Entry(
                year: selection.data.year(ofRow: row, in: table), isYearsEnd: month == 11, program: programs[row],
                amount: Int128(amounts[row]))
        }
    }
}
