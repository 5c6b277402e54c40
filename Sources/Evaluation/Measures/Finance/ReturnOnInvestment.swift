/// What came back for what was spent.
enum ReturnOnInvestment {
    static let benefitCostRatio = Measure(
        MeasureDefinition(
            id: .financeBCR, level: .finance, unit: .ratio, direction: .up, people: .none,
            source: "Phillips & Phillips (2016)", minimumCases: 1),
        by: Spending.groupings, isPooled: true
    ) { selection in
        let amounts = Amounts(selection, ofProgramsWith: AmountKind.benefit)
        guard let cost = amounts.sum(AmountKind.cost), let benefit = amounts.sum(AmountKind.benefit) else { return [] }
        return [.ratio(benefit, over: cost, n: amounts.count(AmountKind.benefit))]
    }

    static let percentage = Measure(
        MeasureDefinition(
            id: .financeROI, level: .finance, unit: .percent, direction: .up, people: .none,
            source: "Phillips & Phillips (2016)", minimumCases: 1),
        by: Spending.groupings, isPooled: true
    ) { selection in
        let amounts = Amounts(selection, ofProgramsWith: AmountKind.benefit)
        guard let cost = amounts.sum(AmountKind.cost), let benefit = amounts.sum(AmountKind.benefit) else { return [] }
        return [.ratio((benefit - cost) * 100, over: cost, n: amounts.count(AmountKind.benefit))]
    }

    static let payback = Measure(
        MeasureDefinition(
            id: .financePayback, level: .finance, unit: .months, direction: .down, people: .none,
            source: "Phillips & Phillips (2016)", minimumCases: 1, statistics: ["benefit_year"], number: 2),
        // Not by session: its benefit is not that of a year.
        by: [.year], isPooled: true
    ) { selection in
        guard let year = BenefitYear(selection), year.benefit > 0 else { return [] }
        let named = year.year.map {
            RawFigure("benefit_year", .value(Double($0), low: nil, high: nil), n: year.count, people: nil)
        }
        return [.ratio(12 * year.cost, over: year.benefit, n: year.count)] + [named].compactMap(\.self)
    }
}

extension MeasureID {
    /// Benefit–cost ratio.
    public static let financeBCR = MeasureID("finance.bcr")
    /// Return on investment.
    public static let financeROI = MeasureID("finance.roi")
    /// Payback period.
    public static let financePayback = MeasureID("finance.payback")
}
