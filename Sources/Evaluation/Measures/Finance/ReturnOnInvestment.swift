import Basics

/// What came back for what was spent.
enum ReturnOnInvestment {
    static let benefitCostRatio = Measure(
        MeasureDefinition(
            id: .financeBCR, level: .finance,
            label: ["id": "Rasio manfaat dan biaya", "en": "Benefit–cost ratio"], unit: .ratio, direction: .up,
            people: .none,
            formula: LocalizedText(everywhere: "B / C"),
            meaning: [
                "id": "Manfaat dalam uang untuk setiap satu rupiah biaya.",
                "en": "Benefit in money for each unit of cost.",
            ],
            limits: [
                "id": "Nilai uang suatu manfaat adalah taksiran; periksa cara menaksirnya.",
                "en": "What a benefit is worth in money is an estimate; look at how it was made.",
            ],
            source: "Phillips & Phillips (2016)", minimumCases: 1),
        by: Spending.groupings, isPooled: true
    ) { selection in
        let amounts = Amounts(selection, ofProgramsWith: AmountKind.benefit)
        guard let cost = amounts.sum(AmountKind.cost), let benefit = amounts.sum(AmountKind.benefit) else { return [] }
        return [.ratio(benefit, over: cost, n: amounts.count(AmountKind.benefit))]
    }

    static let percentage = Measure(
        MeasureDefinition(
            id: .financeROI, level: .finance,
            label: ["id": "Tingkat pengembalian investasi", "en": "Return on investment"], unit: .percent,
            direction: .up,
            people: .none,
            formula: LocalizedText(everywhere: "(B − C) / C × 100 = (B / C − 1) × 100"),
            meaning: [
                "id": "Manfaat bersih sebagai persen dari biaya; 0 % berarti kembali modal.",
                "en": "Net benefit in per cent of the cost; 0 % means breaking even.",
            ],
            limits: [
                "id": "Rasio manfaat 1,57 adalah pengembalian 57 %, bukan 157 %.",
                "en": "A benefit–cost ratio of 1.57 is a return of 57 %, not of 157 %.",
            ],
            source: "Phillips & Phillips (2016)", minimumCases: 1),
        by: Spending.groupings, isPooled: true
    ) { selection in
        let amounts = Amounts(selection, ofProgramsWith: AmountKind.benefit)
        guard let cost = amounts.sum(AmountKind.cost), let benefit = amounts.sum(AmountKind.benefit) else { return [] }
        return [.ratio((benefit - cost) * 100, over: cost, n: amounts.count(AmountKind.benefit))]
    }

    static let payback = Measure(
        MeasureDefinition(
            id: .financePayback, level: .finance,
            label: ["id": "Waktu kembali modal", "en": "Payback period"], unit: .months, direction: .down,
            people: .none,
            formula: [
                "id": "12 · C / B, dengan B manfaat satu tahun", "en": "12 · C / B, with B the benefit of one year",
            ],
            meaning: [
                "id": "Berapa bulan sampai manfaat menutup biaya.",
                "en": "How many months until the benefit has covered the cost.",
            ],
            limits: [
                "id": "Menganggap manfaat datang merata sepanjang tahun.",
                "en": "Takes the benefit as coming evenly over the year.",
            ],
            source: "Phillips & Phillips (2016)", minimumCases: 1),
        // Not by session: its benefit is not that of a year.
        by: [.year], isPooled: true
    ) { selection in
        let amounts = Amounts(selection, ofProgramsWith: AmountKind.benefit)
        guard let cost = amounts.sum(AmountKind.cost), let benefit = amounts.sum(AmountKind.benefit) else { return [] }
        return [.ratio(12 * cost, over: benefit, n: amounts.count(AmountKind.benefit))]
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
