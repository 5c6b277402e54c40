@testable import Evaluation

/// Makes the list of published figures that a test needs.
enum PublishedFigures {
    /// Shares of programmes with their Wilson intervals; `nil` for one that is withheld.
    static func shares(
        _ measure: MeasureID, _ shares: [String: (successes: Int, n: Int)?], in scope: FigureScope = .whole
    ) throws -> FigureSet {
        FigureSet(
            try shares.sorted { $0.key < $1.key }.map { program, share in
                let key = scope.key(measure, program)
                guard let share else { return Figure(key: key, statistic: "value", outcome: .absent(.withheld)) }
                let estimate = try Proportion(share.successes, of: share.n).estimate()
                let interval = estimate.interval.map { $0.low...$0.high }
                return Figure(
                    key: key, statistic: "value",
                    outcome: .shown(Figure.Shown(value: estimate.value, interval: interval, n: share.n)))
            })
    }

    /// A figure of a programme with an interval of one to each side.
    static func figure(
        _ measure: MeasureID, _ program: String, _ value: Double, n: Int = 40, statistic: String = "value"
    ) -> Figure {
        Figure(
            key: FigureKey(measure, program: program), statistic: statistic,
            outcome: .shown(
                Figure.Shown(
                    value: value, interval: value - 1...value + 1, n: n,
                    spread: Figure.Spread(standardError: 0.5, degreesOfFreedom: Double(n - 1)))))
    }

    /// A figure without a value.
    static func absent(_ measure: MeasureID, _ program: String, _ absence: Absence) -> Figure {
        Figure(key: FigureKey(measure, program: program), statistic: "value", outcome: .absent(absence))
    }
}
