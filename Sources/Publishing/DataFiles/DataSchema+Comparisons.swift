import Evaluation

extension DataSchema {
    /// `data/comparisons.csv`, where only some levels are shown: what is not shown is not named either.
    static func comparisons(of levels: Set<Level>) -> DataSchema {
        let measures = ComparableMeasure.all.map(\.id).filter { id in
            MeasureRegistry.definition(id).map { levels.contains($0.level) } ?? false
        }
        let numbers = ["value", "low", "high"].map { Column(name: $0, kind: .number) }
        let tests = ["p", "p_adjusted"].map { Column(name: $0, kind: .number) }
        let funnel = [
            "all_together", "low_95", "high_95", "low_998", "high_998",
        ].map { Column(name: $0, kind: .number) }
        let ranks = ["rank_low", "rank_high"].map { Column(name: $0, kind: .integer) }
        let contrast = ["difference", "difference_low", "difference_high", "difference_p"].map {
            Column(name: $0, kind: .number)
        }
        return DataSchema(
            id: "comparisons",
            columns: [
                Column(name: "group", kind: .string, isRequired: true), Column(name: "member", kind: .string),
                Column(name: "measure", kind: .string, isRequired: true, values: measures.map(\.name)),
                Column(name: "program", kind: .string, isRequired: true), Column(name: "order", kind: .integer),
                Column(
                    name: "position", kind: .string,
                    values: ProgramComparison.Position.allCases.map(\.rawValue)),
            ] + ranks + contrast + numbers + [Column(name: "n", kind: .integer)] + tests + funnel + [
                Column(name: "funnel_position", kind: .string, values: ShareFunnel.Position.allCases.map(\.rawValue)),
                Column(name: "dispersion", kind: .number), Column(name: "dispersion_used", kind: .number),
                Column(
                    name: "status", kind: .string, isRequired: true,
                    values: ["shown", unsound] + Figure.Band.statuses + Absence.allCases.map(\.rawValue)),
            ],
            key: ["group", "member", "measure", "program"])
    }

    /// The status of a figure whose groups were too far apart at the start to be compared.
    static let unsound = "not_equivalent"
}
