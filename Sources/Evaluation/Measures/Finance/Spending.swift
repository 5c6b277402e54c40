/// What a programme cost, was budgeted and brought in.
enum Spending {
    static let groupings: [Grouping] = [.session, .year]

    static let cost = total(AmountKind.cost, id: .financeCost, direction: .neither)
    static let budget = total(AmountKind.budget, id: .financeBudget, direction: .neither)
    static let benefit = total(AmountKind.benefit, id: .financeBenefit, direction: .up)

    private static func total(
        _ kind: Int32, id: MeasureID, direction: MeasureDefinition.Direction
    ) -> Measure {
        Measure(
            MeasureDefinition(
                id: id, level: .finance, unit: .money, direction: direction, people: .none,
                source: "Phillips & Phillips (2016)", minimumCases: 1),
            by: groupings, isPooled: true
        ) { selection in
            let amounts = Amounts(selection)
            guard let sum = amounts.sum(kind) else { return [] }
            return [RawFigure(.value(sum, low: nil, high: nil), n: amounts.count(kind), people: nil)]
        }
    }

    static let absorption = Measure(
        MeasureDefinition(
            id: .financeBudgetAbsorption, level: .finance, unit: .share, direction: .neither, people: .none,
            source: "Permenkeu 22/2021", minimumCases: 1),
        by: groupings, isPooled: true
    ) { selection in
        let amounts = Amounts(selection)
        guard let cost = amounts.sum(AmountKind.cost), let budget = amounts.sum(AmountKind.budget) else { return [] }
        return [.ratio(cost, over: budget, n: amounts.count(AmountKind.cost))]
    }
}

extension RawFigure {
    /// A quotient of two amounts that are not about people.
    static func ratio(
        as statistic: String = "value", _ part: Double, over whole: Double, n: Int, people: Int? = nil
    ) -> RawFigure {
        number(statistic, people: people, n: n) { () throws(NotComputable) in
            guard whole != 0 else { throw .zeroDenominator }
            return part / whole
        }
    }
}

extension MeasureID {
    /// Cost.
    public static let financeCost = MeasureID("finance.cost")
    /// Budget.
    public static let financeBudget = MeasureID("finance.budget")
    /// Benefit in money.
    public static let financeBenefit = MeasureID("finance.benefit")
    /// Budget absorption.
    public static let financeBudgetAbsorption = MeasureID("finance.budget_absorption")
}
