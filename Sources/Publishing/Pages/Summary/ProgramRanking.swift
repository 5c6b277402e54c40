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

    /// - Parameters:
    ///   - definition: The measure.
    ///   - programs: Those to compare; the ones that were not measured are left out.
    ///   - scope: Which figures to compare.
    ///   - context: What pages are made from.
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
        entries = Self.banded(sorted, isDown)
    }

    /// How many can be compared.
    var comparedCount: Int { entries.count { $0.band != nil } }

    /// The programmes of a band.
    func band(_ number: Int) -> [Entry] { entries.filter { $0.band == number } }

    /// Those that too few people stand behind.
    var tooFew: [Entry] { entries.filter { $0.band == nil } }

    private static func banded(_ sorted: [Entry], _ isDown: Bool) -> [Entry] {
        var entries = sorted
        var band = 0
        var edge = Double.infinity
        for index in entries.indices {
            guard entries[index].figure.shown != nil else { continue }
            let (sure, hoped) = ends(entries[index].figure, isDown)
            if hoped < edge {
                band += 1
                edge = sure
            }
            entries[index].band = band
        }
        return entries
    }

    /// The interval with its worse end first, such that more is better.
    private static func ends(_ figure: Figure, _ isDown: Bool) -> (sure: Double, hoped: Double) {
        guard let shown = figure.shown else { return (-Double.greatestFiniteMagnitude, 0) }
        let interval = shown.interval ?? shown.value...shown.value
        return isDown
            ? (-interval.upperBound, -interval.lowerBound) : (interval.lowerBound, interval.upperBound)
    }
}
