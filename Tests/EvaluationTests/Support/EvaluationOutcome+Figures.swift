import Testing

@testable import Evaluation

extension EvaluationOutcome {
    /// What was measured, before disclosure control; programmes of a single person are part of totals.
    var measurements: Measurements {
        let programs = observations.directory.programs
        let run = MeasureRun(
            observations, taxonomies: evaluationCase.taxonomies, included: programs.indices.map(Int32.init), minimum: 1,
            measures: MeasureRegistry.measures(under: evaluationCase.settings))
        return Measurements(cells: run.cells(), programs: programs, taxonomies: evaluationCase.taxonomies)
    }

    /// What an edition shows.
    func disclosed(minimumGroup: Int = DisclosurePolicy.defaultMinimumGroup) -> FigureSet {
        let policy = DisclosurePolicy(minimumGroup: minimumGroup)
        let measurements = data.measured(
            by: evaluationCase.taxonomies, programs: Set(evaluationCase.programs.map(\.slug)), under: policy,
            settings: evaluationCase.settings)
        return FigureSet(disclosing: measurements, under: policy)
    }

    /// The figures of a key before disclosure control, a line each: `value 1.58 [0.7, 2.46] n 10`.
    func raw(_ measure: MeasureID, program: String = "pelayanan", group: String = "all", member: String = "")
        -> [String]
    {
        let key = FigureKey(measure, program: program, group: group, member: member)
        return measurements.cells.filter { $0.key == key }.flatMap(\.figures).map(Self.text)
    }

    /// One figure of a key before disclosure control.
    func rawFigure(
        _ measure: MeasureID, _ statistic: String = "value", program: String = "pelayanan", group: String = "all",
        member: String = ""
    ) throws -> RawFigure {
        let key = FigureKey(measure, program: program, group: group, member: member)
        let figures = measurements.cells.filter { $0.key == key }.flatMap(\.figures)
        return try #require(figures.first { $0.statistic == statistic }, "\(measure) \(statistic)")
    }

    /// The members that a measure is broken down by, in published order.
    func members(of measure: MeasureID, program: String = "pelayanan", group: String) -> [String] {
        measurements.cells.map(\.key).filter {
            $0.measure == measure && $0.program == program && $0.group == group && $0.member != ""
        }.map(\.member)
    }

    /// All published figures, a line each.
    func figures(minimumGroup: Int) -> [String] {
        disclosed(minimumGroup: minimumGroup).all.map { figure in
            let key = "\(figure.key.program) \(figure.key.group) \(figure.key.member) \(figure.key.measure)"
            guard let shown = figure.shown else { return "\(key) \(figure.statistic) \(figure.status)" }
            let interval = shown.interval.map { " \($0)" } ?? ""
            return "\(key) \(figure.statistic) \(shown.value)\(interval) n \(shown.n)"
        }
    }

    private static func text(_ figure: RawFigure) -> String {
        switch figure.outcome {
        case .absent(let absence): "\(figure.statistic) \(absence.rawValue)"
        case .value(let value, let low?, let high?):
            "\(figure.statistic) \(rounded(value)) [\(rounded(low)), \(rounded(high))] n \(figure.n)"
        case .value(let value, _, _): "\(figure.statistic) \(rounded(value)) n \(figure.n)"
        }
    }

    private static func rounded(_ value: Double) -> String {
        let tenThousandths = (value * 10_000).rounded()
        let text = "\(tenThousandths / 10_000)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

extension RawFigure {
    /// The value with its interval, when there is one; fails the test when there is no value.
    func known() throws -> (value: Double, low: Double?, high: Double?) {
        switch outcome {
        case .value(let value, let low, let high): (value, low, high)
        case .absent(let absence): throw NoValue(absence: absence)
        }
    }

    private struct NoValue: Error {
        var absence: Absence
    }
}
