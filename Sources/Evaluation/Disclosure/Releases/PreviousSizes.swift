/// How many were in each cell when figures were published last.
struct PreviousSizes {
    /// What a reader of the previous release knows of a cell's size.
    enum Size {
        /// So many; 0 for a cell that there was not.
        case known(Int)
        /// It was withheld.
        case withheld
    }

    /// By cell, as far as cells have a place; what is left of a total has none.
    private(set) var sizes: [Size]
    /// For each cell, whether its table had members that it has no more, or took others together then than now.
    private(set) var isRegrouped: [Bool]

    /// For each cell, whether its figures were kept from an earlier release already, so that they are older than those
    /// beside them.
    private(set) var isStale: [Bool]

    init(_ published: PublishedCells, _ previous: [PreviousFigures?]) {
        // Rows that name no session or unit are published nowhere; there may have been any number of them.
        sizes = published.cells.map { $0.isPublished ? .known(0) : .withheld }
        isRegrouped = published.cells.map { _ in false }
        isStale = isRegrouped
        var isKnown = sizes.map { _ in false }
        func enter(_ size: Size?, _ cell: Int, _ sizes: inout [Size]) {
            guard let size, !isKnown[cell] else { return }
            switch (size, sizes[cell]) {
            case (.known(0), .withheld): break
            case (.known(let number), _):
                isKnown[cell] = number > 0
                sizes[cell] = size
            case (.withheld, _): sizes[cell] = size
            }
        }
        for (edition, last) in previous.enumerated() {
            guard let last else { continue }
            let cells = published.editions[edition].cells
            let current = Dictionary(grouping: cells.indices) { cells[$0].key.table }
            for (number, behind) in zip(cells.indices, published.behind[edition]) {
                guard let own = behind.own else { continue }
                let figures = last.figures(cells[number].key)
                enter(Self.counted(figures, cells[number].key), own, &sizes)
                if figures.contains(where: { $0.held != nil }) { isStale[own] = true }
            }
            for (table, numbers) in current where table.group != FigureKey.whole {
                guard Self.regroups(cells, numbers, last, table) else { continue }
                for number in numbers {
                    let behind = published.behind[edition][number]
                    for cell in [behind.own, behind.revealed].compactMap(\.self) { isRegrouped[cell] = true }
                }
            }
        }
        enterRevealed(published, previous, among: Set(published.behind.joined().compactMap(\.own)))
    }

    /// Notes what figures say of sets that other measures count, where those say nothing.
    private mutating func enterRevealed(
        _ published: PublishedCells, _ previous: [PreviousFigures?], among counted: Set<Int>
    ) {
        for (edition, last) in previous.enumerated() {
            guard let last else { continue }
            for (cell, behind) in zip(published.editions[edition].cells, published.behind[edition]) {
                guard let revealed = behind.revealed, !counted.contains(revealed),
                    let size = Self.revealed(last.figures(cell.key), cell.key)
                else { continue }
                if case .known(0) = sizes[revealed] { sizes[revealed] = size }
            }
        }
        // Those who are taken together now have no figures of their own.
        for cell in published.merged.flatMap(\.members).compactMap(published.index) { sizes[cell] = .withheld }
    }

    /// Whether members of a table are gone, or "Others" is made of other members than before.
    private static func regroups(
        _ cells: [MeasuredCell], _ numbers: [Int], _ last: PreviousFigures, _ table: FigureKey
    ) -> Bool {
        guard let before = last.members[table] else { return false }
        let merged = Set(numbers.flatMap { cells[$0].merged })
        let now = Set(numbers.filter { cells[$0].isPublished }.map { cells[$0].key.member }).subtracting(merged)
        if !before.isSubset(of: now) { return true }
        guard let others = numbers.first(where: { cells[$0].key.member == FigureKey.others }) else { return false }
        // A member that is new on its own may have been among the others.
        return before.count < now.count
            && counted(last.figures(cells[others].key), cells[others].key).map { size in
                if case .known(cells[others].counted?.cases) = size { false } else { true }
            } ?? true
    }

    /// What the published figures of a key say of the set that its measure counts; `nil` where there are none.
    private static func counted(_ figures: [Figure], _ key: FigureKey) -> Size? {
        guard !figures.isEmpty else { return nil }
        if let statistic = MeasureRegistry.definition(key.measure)?.people.countedBy,
            let size = figures.first(where: { $0.statistic == statistic })?.n
        {
            return .known(size)
        }
        if let n = figures.compactMap(\.n).max() { return .known(n) }
        return figures.allSatisfy { $0.status == Absence.notMeasured.rawValue } ? .known(0) : .withheld
    }

    /// The same of the further set that follows from the figures: see ``MeasuredCell/revealed``.
    private static func revealed(_ figures: [Figure], _ key: FigureKey) -> Size? {
        guard let first = figures.first else { return nil }
        switch MeasureRegistry.definition(key.measure)?.people.revealed?.size {
        case .successes: return first.shown.map { .known(Int(($0.value * Double($0.n)).rounded())) } ?? .withheld
        case .onlyStatistic(let name): return figures.first { $0.statistic == name }?.n.map { .known($0) } ?? .withheld
        case .statistic(let name):
            return figures.first { $0.statistic == name }?.n.map { .known($0) } ?? counted(figures, key)
        case .everybodyWhereNobody: return nil
        case .everybody, nil: return counted(figures, key)
        }
    }
}

extension FigureKey {
    /// The key of the table that it belongs to.
    fileprivate var table: FigureKey {
        FigureKey(measure, program: program, group: group)
    }
}
