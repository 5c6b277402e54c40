import Basics

/// What a programme cost, was budgeted and brought in.
enum Spending {
    static let groupings: [Grouping] = [.session, .year]

    static let cost = total(
        AmountKind.cost, id: .financeCost, label: ["id": "Biaya", "en": "Cost"], direction: .neither,
        meaning: ["id": "Semua biaya yang dicatat.", "en": "All costs that were recorded."])
    static let budget = total(
        AmountKind.budget, id: .financeBudget, label: ["id": "Anggaran", "en": "Budget"], direction: .neither,
        meaning: ["id": "Anggaran yang disediakan.", "en": "The money set aside for it."])
    static let benefit = total(
        AmountKind.benefit, id: .financeBenefit, label: ["id": "Manfaat dalam uang", "en": "Benefit in money"],
        direction: .up,
        meaning: [
            "id": "Manfaat yang dinyatakan dalam uang.", "en": "Benefits that were put in terms of money.",
        ])

    private static func total(
        _ kind: Int32, id: MeasureID, label: LocalizedText, direction: MeasureDefinition.Direction,
        meaning: LocalizedText
    ) -> Measure {
        Measure(
            MeasureDefinition(
                id: id, level: .finance, label: label, unit: .money, direction: direction,
                people: .none,
                formula: ["id": "Σ jumlah uang pada baris jenis ini", "en": "Σ amount over rows of this kind"],
                meaning: meaning,
                limits: [
                    "id": "Hanya mencakup yang dicatat dalam berkas keuangan.",
                    "en": "Covers only what the finance files record.",
                ],
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
            id: .financeBudgetAbsorption, level: .finance,
            label: ["id": "Serapan anggaran", "en": "Budget absorption"], unit: .share, direction: .neither,
            people: .none,
            formula: ["id": "Σ biaya / Σ anggaran", "en": "Σ costs / Σ budget"],
            meaning: [
                "id": "Bagian anggaran yang dibelanjakan.", "en": "The share of the budget that was spent.",
            ],
            limits: [
                "id": "Serapan tinggi tidak berarti uangnya dipakai dengan baik.",
                "en": "A high share does not mean that the money was well spent.",
            ],
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
