import Evaluation

/// Programmes in the order of one measure, and which of them can't be told apart.
///
/// They are ordered by the worse end of their intervals, not by the estimate: what is sure counts. A programme whose
/// interval reaches the worse end of the band's first one shares its band. All intervals of a band hold that point, so
/// each two of them overlap.
struct ProgramRanking {
    /// A programme with its figure.
    struct Entry {
        var program: Program
        var figure: Figure
        /// From 1 for the best; `nil` when there is no value to compare.
        var band: Int?
    }

    /// Best first; those without a value last, by slug.
    let entries: [Entry]

    /// Ranks programmes by a measure, on the figures of a scope; those that were not measured are left out.
    init(_ definition: MeasureDefinition, _ programs: [Program], in scope: FigureScope, _ context: PageContext) {
        let isDown = definition.direction == .down
        let found = programs.compactMap { program -> Entry? in
            guard let figure = context.figure(definition.id, of: program.slug, in: scope),
                figure.status != Absence.notMeasured.rawValue
            else { return nil }
            return Entry(program: program, figure: figure)
        }
        let sorted = found.sorted { left, right in
            (-Self.ends(left.figure, isDown).sure, left.program.slug)
                < (-Self.ends(right.figure, isDown).sure, right.program.slug)
        }
        let bands = Self.bands(sorted.map { entry in entry.figure.shown.map { _ in Self.ends(entry.figure, isDown) } })
        entries = zip(sorted, bands).map { Entry(program: $0.program, figure: $0.figure, band: $1) }
    }

    /// How many can be compared.
    var comparedCount: Int { entries.count { $0.band != nil } }

    /// The programmes of a band.
    func band(_ number: Int) -> [Entry] { entries.filter { $0.band == number } }

    /// Those that too few people stand behind.
    var tooFew: [Entry] { entries.filter { $0.band == nil } }

    /// The bands of intervals in the order of their worse ends, best first; `nil` stands for no interval, and for no band.
    static func bands(_ intervals: [(sure: Double, hoped: Double)?]) -> [Int?] {
        var band = 0
        var edge = Double.infinity
        return intervals.map { interval in
            guard let interval else { return nil }
            if interval.hoped < edge {
                band += 1
                edge = interval.sure
            }
            return band
        }
    }

    /// The interval with its worse end first, such that more is better.
    private static func ends(_ figure: Figure, _ isDown: Bool) -> (sure: Double, hoped: Double) {
        guard let shown = figure.shown else { return (-Double.greatestFiniteMagnitude, 0) }
        let interval = shown.interval ?? shown.value...shown.value
        return isDown
            ? (-interval.upperBound, -interval.lowerBound) : (interval.lowerBound, interval.upperBound)
    }
}
