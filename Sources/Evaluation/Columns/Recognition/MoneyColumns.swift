/// Money that was set aside and money that was spent, each in a column of its own: "Pagu Anggaran" and "Realisasi". In a
/// reading the kind of an amount is a column, so that such a file is read twice.
struct MoneyColumns: Sendable {
    /// What was set aside.
    let budget: ColumnProfile
    /// What was spent.
    let cost: ColumnProfile

    /// - Returns: `nil` where there are no two such columns, or a column says of which kind an amount is.
    init?(_ columns: [ColumnProfile]) {
        let amounts = columns.filter { column in
            column.isMeasured && column.unit == nil && PersonalColumn(column) == nil && column.words.words.count <= 5
        }
        guard !columns.contains(where: { Column.kind.isMeant(by: $0.name) }),
            let cost = amounts.first(where: { $0.words.contain(Self.spent) }),
            let budget = amounts.first(where: { $0.field != cost.field && $0.words.contain(Self.planned) })
        else { return nil }
        self.cost = cost
        self.budget = budget
    }

    private static let spent = [
        "realisasi", "pengeluaran", "biaya", "terpakai", "spent", "expenditure", "cost", "costs", "actual cost",
    ]
    private static let planned = ["pagu", "anggaran", "alokasi", "budget", "budgeted", "allocation", "rkas", "dpa"]
}
