extension FigureSet {
    /// The only way from measurements to figures: what the policy allows is shown, everything else becomes a reason.
    ///
    /// - Parameters:
    ///   - measurements: Everything that was computed for the edition.
    ///   - policy: What may be shown.
    ///   - isShown: Whether the edition shows figures of a level. The others are taken away after disclosure control,
    ///     which looks at all of them: leaving out more can't reveal anything. What is left out is absent, not withheld:
    ///     nothing in the edition tells that it exists.
    public init(
        disclosing measurements: Measurements, under policy: DisclosurePolicy,
        showing isShown: (Level) -> Bool = { _ in true }
    ) {
        let measures = Set(MeasureRegistry.definitions.filter { isShown($0.level) }.map(\.id))
        let cells = measurements.cells.filter { cell in
            // A group of nobody is left out; a whole programme of nobody is a fact worth telling.
            cell.people != 0 || cell.key.group == FigureKey.whole
        }
        let isHidden = Self.hidden(cells, measurements, policy)
        self.init(
            zip(cells, isHidden).filter { $0.0.isPublished && measures.contains($0.0.key.measure) }.flatMap {
                cell, isHidden in
                Self.figures(of: cell, isHidden: isHidden)
            })
    }

    private static func figures(of cell: MeasuredCell, isHidden: Bool) -> [Figure] {
        guard !cell.figures.isEmpty, cell.people != 0 else {
            return [Figure(key: cell.key, statistic: "value", outcome: .absent(.notMeasured))]
        }
        return cell.figures.map { raw in
            let outcome: Figure.Outcome =
                switch raw.outcome {
                case _ where isHidden: .absent(.withheld)
                case .absent(let absence): .absent(absence)
                case .value(let value, let low, let high):
                    .shown(Figure.Shown(value: value, interval: interval(low, high), n: raw.n))
                }
            return Figure(key: cell.key, statistic: raw.statistic, outcome: outcome)
        }
    }

    private static func interval(_ low: Double?, _ high: Double?) -> ClosedRange<Double>? {
        guard let low, let high, low <= high else { return nil }
        return low...high
    }

    /// For each cell, whether it is hidden. Cells that are not about people never are.
    private static func hidden(
        _ cells: [MeasuredCell], _ measurements: Measurements, _ policy: DisclosurePolicy
    ) -> [Bool] {
        var isHidden = Array(repeating: false, count: cells.count)
        let apart = ProgramsApart(measurements.cells, minimum: policy.minimumGroup)
        for (measure, numbers) in Dictionary(grouping: cells.indices, by: { cells[$0].key.measure }) {
            let aboutPeople = numbers.filter { (cells[$0].people ?? 0) > 0 }
            let relations = CellRelations(
                aboutPeople.map { cells[$0] }, programs: measurements.programs,
                taxonomies: measurements.taxonomies, apart: apart.programs(for: measure))
            let suppression = Suppression(
                aboutPeople.map { Suppression.Cell(people: cells[$0].people ?? 0, worth: worth(cells[$0].key)) },
                relations: relations.all, minimum: policy.minimumGroup)
            for (place, number) in aboutPeople.enumerated() {
                isHidden[number] = suppression.isHidden[relations.place(of: cells[number].key) ?? place]
            }
        }
        return isHidden
    }

    /// How much a cell would be missed. Positions and channels of one programme come last, so that they are hidden
    /// before they cost a figure that others rest on.
    private static func worth(_ key: FigureKey) -> Int {
        switch (key.program == FigureKey.everyProgram, Grouping(rawValue: key.group)) {
        case (true, nil) where key.group == FigureKey.whole: 5
        case (false, nil) where key.group == FigureKey.whole: 4
        case (true, nil): 3
        case (true, _): 2
        case (false, .session): 1
        case (false, .position), (false, .channel): -1
        case (false, _): 0
        }
    }
}
