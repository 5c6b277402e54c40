/// One share as it is computed for many groups: how many are part of it, of how many.
struct ShareTable {
    struct Count {
        var successes: Int
        var total: Int
    }

    let measure: MeasureID
    let statistic: String
    /// Whether an extreme share is published as a bound; otherwise it is withheld.
    let isBanded: Bool
    /// By cell of the system.
    private(set) var counts: [Int: Count] = [:]

    /// The tables of all measures whose extreme shares tell on everybody, in published order.
    static func tables(of published: PublishedCells) -> [ShareTable] {
        var tables: [ShareTable] = []
        var places: [FigureName: Int] = [:]
        for (edition, behind) in zip(published.editions, published.behind) {
            for (cell, behind) in zip(edition.cells, behind) {
                guard let own = behind.own else { continue }
                for figure in cell.figures {
                    guard let count = figure.count(of: cell.key.measure) else { continue }
                    let name = FigureName(measure: cell.key.measure, statistic: figure.statistic)
                    let place = places[name] ?? tables.count
                    if places.updateValue(place, forKey: name) == nil { tables.append(ShareTable(name)) }
                    tables[place].counts[own] = count
                }
            }
        }
        return tables
    }

    private struct FigureName: Hashable {
        var measure: MeasureID
        var statistic: String
    }

    private init(_ name: FigureName) {
        measure = name.measure
        statistic = name.statistic
        isBanded = StatisticRule.isBandedShare(name.statistic, of: name.measure)
    }

    /// A table of these counts, as tests have them.
    init(_ measure: MeasureID, _ statistic: String = "value", isBanded: Bool = true, counts: [Int: Count]) {
        self.measure = measure
        self.statistic = statistic
        self.isBanded = isBanded
        self.counts = counts
    }

    /// What a reader can tell of the number of successes from an extreme share; `nil` where the share is given as it is.
    func range(ofExtreme count: Count) -> ClosedRange<Int>? {
        guard isBanded else { return count.successes == 0 || count.successes == count.total ? 0...count.total : nil }
        let band = ShareBand(share: Double(count.successes) / Double(count.total), of: count.total)
        return switch band?.side {
        case nil, .between: nil
        case .atLeast: max(0, count.total - ShareBand.fewest + 1)...count.total
        case .atMost: 0...min(ShareBand.fewest - 1, count.total)
        }
    }
}

extension RawFigure {
    /// The numbers behind a share that tells on everybody where it is extreme; `nil` for every other figure.
    fileprivate func count(of measure: MeasureID) -> ShareTable.Count? {
        guard people != nil, n > 0, case .value(let value, _, _) = outcome,
            StatisticRule.isBandedShare(statistic, of: measure)
                || StatisticRule.isShareOfAnswers(statistic, of: measure)
        else { return nil }
        return ShareTable.Count(successes: Int((value * Double(n)).rounded()), total: n)
    }
}
