import Dispatch
import Synchronization

/// Computes every measure of the registry for every group that the data allow.
struct MeasureRun: Sendable {
    let data: Observations
    let index: RowIndex
    private let taxonomies: [String]
    private let measures: [Measure]
    let included: [Int32]
    private let minimum: Int
    private let threads: Int

    /// A run over `data`.
    ///
    /// - Parameters:
    ///   - data: The rows of all files.
    ///   - taxonomies: The taxonomies by whose terms programmes are taken together.
    ///   - included: The programmes that the edition shows; rows of others count nowhere.
    ///   - minimum: The fewest people that a programme must have to be part of figures over several programmes.
    ///   - threads: How many to compute with; the result does not depend on it.
    ///   - measures: What is computed.
    init(
        _ data: Observations, taxonomies: [String], included: [Int32], minimum: Int, threads: Int = 1,
        measures: [Measure] = MeasureRegistry.measures
    ) {
        self.data = data
        self.included = included
        self.minimum = minimum
        self.threads = threads
        self.taxonomies = taxonomies
        self.measures = measures
        index = RowIndex(data)
    }

    /// All cells: those of all programmes together first, then programme by programme.
    func cells() -> [MeasuredCell] {
        let byProgram = cellsByProgram(measures.filter { !$0.isOnlyPooled })
        return pooledCells(besides: byProgram) + byProgram.flatMap(\.self)
    }

    /// The cells of each programme. Programmes have nothing to do with each other, so that several threads share them.
    private func cellsByProgram(_ measures: [Measure]) -> [[MeasuredCell]] {
        let results = Mutex(Array(repeating: [MeasuredCell](), count: included.count))
        let next = Atomic(0)
        let work: @Sendable () -> Void = {
            while case let place = next.add(1, ordering: .relaxed).oldValue, place < included.count {
                let slug = data.directory.programs[Int(included[place])].slug
                let cells = cells(measures, of: pool([included[place]]), program: slug)
                results.withLock { $0[place] = cells }
            }
        }
        if threads > 1, included.count > 1 {
            DispatchQueue.concurrentPerform(iterations: min(threads, included.count)) { _ in work() }
        } else {
            work()
        }
        return results.withLock { $0 }
    }

    /// The cells over several programmes, without those that are apart.
    private func pooledCells(besides byProgram: [[MeasuredCell]]) -> [MeasuredCell] {
        let apart = ProgramsApart(byProgram.flatMap(\.self), minimum: minimum)
        var pools: [[Int32]: Pool] = [:]
        return measures.filter(\.isPooled).flatMap { measure in
            let small = apart.programs(for: measure.definition.id)
            let programs = included.filter { !small.contains(data.directory.programs[Int($0)].slug) }
            if let added = addedCells(measure, of: programs, byProgram) { return added }
            let pool = pools[programs] ?? pool(programs, withTerms: true)
            pools[programs] = pool
            return cells([measure], of: pool, program: FigureKey.everyProgram)
        }
    }

    /// The cells over several programmes from those of each; `nil` where they do not add up.
    private func addedCells(
        _ measure: Measure, of programs: [Int32], _ byProgram: [[MeasuredCell]]
    ) -> [MeasuredCell]? {
        guard measure.addsUp, data.levelsOfSinglePeople.contains(measure.definition.level) else { return nil }
        let slugs = programs.map { data.directory.programs[Int($0)].slug }
        let shares = AddedShares(measure.definition.id, cells: byProgram.joined())
        guard let whole = shares.whole(of: slugs) else {
            return [MeasuredCell(key: FigureKey(measure.definition.id, program: FigureKey.everyProgram), figures: [])]
        }
        var cells = [whole]
        for grouping in Grouping.allCases where measure.groupings.contains(grouping) && grouping.isAcrossPrograms {
            if taxonomies.contains(grouping.rawValue) { continue }
            let members = shares.cells(of: grouping.rawValue, slugs)
            // What is taken together as "Others" is no sum of what programmes have.
            if grouping.isMergeable, MergedMembers([members], minimum: minimum) != nil { return nil }
            cells += marked(members, of: grouping.rawValue)
        }
        for (taxonomy, terms) in programsByTerm(programs) {
            let members = terms.compactMap { term, numbers in
                shares.whole(
                    of: numbers.map { data.directory.programs[Int($0)].slug }, member: (taxonomy, term))
            }
            cells += marked(members, of: taxonomy)
        }
        return cells
    }

    /// A group's cells; where the only one is all there is, it is marked as that.
    private func marked(_ cells: [MeasuredCell], of group: String) -> [MeasuredCell] {
        let isPartition = Grouping(rawValue: group)?.isPartition ?? false
        guard isPartition, cells.count == 1 else { return cells }
        return cells.map { MeasuredCell(key: $0.key, figures: $0.figures, isWhole: true) }
    }

    struct Group {
        var name: String
        var members: [Selection.Member]
    }

    /// The cells of one measure: of the whole, and group by group.
    struct MeasureCells {
        let measure: Measure
        let whole: [MeasuredCell]
        var groups: [(group: Group, cells: [MeasuredCell])] = []

        init(_ measure: Measure, whole: [MeasuredCell]) {
            self.measure = measure
            self.whole = whole
        }
    }

    /// Rows that figures are computed on, with all ways in which they can be broken down, once they are asked for.
    private final class Pool {
        let selection: Selection
        /// Kept for the selection.
        let sessions: SessionList?
        let makeRowGroups: () -> [Group]
        let makeTermGroups: () -> [Group]
        lazy var rowGroups = makeRowGroups()
        lazy var termGroups = makeTermGroups()

        init(
            _ selection: Selection, _ sessions: SessionList?, rowGroups: @escaping () -> [Group],
            termGroups: @escaping () -> [Group]
        ) {
            self.selection = selection
            self.sessions = sessions
            makeRowGroups = rowGroups
            makeTermGroups = termGroups
        }
    }

    private func pool(_ programs: [Int32], withTerms: Bool = false) -> Pool {
        let (index, data) = (index, data)
        let sessions = withTerms ? nil : SessionList(index)
        // Sessions know the whole that they are a part of, so the whole must not hold them.
        let selection = Selection(
            data: data, programs: programs,
            rows: { level in
                if withTerms, level == .needs { return (0..<Int32(data.table(.needs).count)).map { $0 } }
                return index.rows(level, ofPrograms: programs)
            }, sessions: { [weak sessions] whole in sessions?.members(of: whole) ?? [] })
        return Pool(selection, sessions) {
            let wanted = Set(measures.flatMap(\.groupings)).filter { !withTerms || $0.isAcrossPrograms }
            return Grouping.allCases.filter(wanted.contains).map { grouping -> Group in
                let members = grouping == .session ? selection.sessions : index.members(of: selection, by: grouping)
                return Group(name: grouping.rawValue, members: members)
            }
        } termGroups: {
            withTerms ? termGroups(programs) : []
        }
    }

    /// Programmes taken together by the terms that they share.
    private func termGroups(_ pooled: [Int32]) -> [Group] {
        let index = index
        return programsByTerm(pooled).map { taxonomy, terms in
            let members = terms.map { term, numbers -> Selection.Member in
                (term, Selection(data: data, programs: numbers, rows: { index.rows($0, ofPrograms: numbers) }))
            }
            return Group(name: taxonomy, members: members)
        }
    }

    /// For each taxonomy its terms, in order, each with the programmes that carry it.
    private func programsByTerm(_ pooled: [Int32]) -> [(taxonomy: String, terms: [(String, [Int32])])] {
        taxonomies.map { taxonomy in
            var programs: [String: [Int32]] = [:]
            for number in pooled {
                let terms = data.directory.programs[Int(number)].terms[taxonomy] ?? []
                for term in Set(terms) { programs[term, default: []].append(number) }
            }
            return (taxonomy, programs.keys.sorted().map { ($0, programs[$0] ?? []) })
        }
    }

    /// The cells of some measures: for the whole, and broken down by the measures' groupings and by terms.
    private func cells(_ measures: [Measure], of pool: Pool, program: String) -> [MeasuredCell] {
        let parts = measures.map { measure -> MeasureCells in
            var cells = MeasureCells(measure, whole: wholeCells(measure, of: pool.selection, program: program))
            // Where the whole says nothing, no part of it does.
            if cells.whole.allSatisfy(\.figures.isEmpty) { return cells }
            let termGroups = measure.isOnlyPooled ? [] : pool.termGroups
            for group in rowGroups(measure, pool.rowGroups, program: program, besides: termGroups) + termGroups {
                cells.groups.append((group, memberCells(measure, of: group, program: program)))
            }
            return cells
        }
        let merged = MergedByFamily(parts, minimum: minimum)
        return parts.flatMap { part in
            part.groups.reduce(into: part.whole) { cells, group in
                cells += marked(group.cells, of: group.group.name)
                if let others = others(of: group.cells, part.measure, group.group, in: pool.selection, merged) {
                    cells.append(others)
                }
            }
        }
    }

    /// The cells of one measure, member by member.
    private func memberCells(_ measure: Measure, of group: Group, program: String) -> [MeasuredCell] {
        group.members.compactMap { name, selection -> MeasuredCell? in
            let figures = measure.compute(selection).filter { $0.breakdown == nil }
            guard !figures.isEmpty else { return nil }
            let key = FigureKey(measure.definition.id, program: program, group: group.name, member: name)
            return MeasuredCell(key: key, figures: figures)
        }
    }

    /// The small ones of a group's cells taken together, where that makes a cell that can be shown.
    private func others(
        of cells: [MeasuredCell], _ measure: Measure, _ group: Group, in whole: Selection, _ merged: MergedByFamily
    ) -> MeasuredCell? {
        guard cells.count > 1, let merged = merged.members(of: group.name, for: measure), var key = cells.first?.key,
            let selection = merged.selection(of: group.members, in: whole)
        else { return nil }
        key.member = FigureKey.others
        return merged.cell(of: measure, selection, key: key, minimum: minimum)
    }

    /// The groupings by which a measure is broken down. Sessions of different programmes have nothing in common; and a
    /// taxonomy of the same name as a grouping goes before it where programmes are taken together.
    private func rowGroups(
        _ measure: Measure, _ groups: [Group], program: String, besides termGroups: [Group]
    ) -> [Group] {
        let isPooled = program == FigureKey.everyProgram
        let wanted = Set(
            measure.groupings.filter { !isPooled || $0.isAcrossPrograms }.map(\.rawValue))
        return groups.filter { group in
            wanted.contains(group.name) && !termGroups.contains { $0.name == group.name }
        }
    }

    /// The measure's own value for the selection, and what it breaks down itself, such as items.
    private func wholeCells(_ measure: Measure, of selection: Selection, program: String) -> [MeasuredCell] {
        let id = measure.definition.id
        let figures = measure.compute(selection)
        let own = figures.filter { $0.breakdown == nil }
        var breakdowns: [RawFigure.Breakdown] = []
        var byBreakdown: [RawFigure.Breakdown: [RawFigure]] = [:]
        for figure in figures {
            guard let breakdown = figure.breakdown else { continue }
            if byBreakdown[breakdown] == nil { breakdowns.append(breakdown) }
            byBreakdown[breakdown, default: []].append(figure)
        }
        var cells: [MeasuredCell] = []
        if !own.isEmpty || figures.isEmpty {
            cells.append(MeasuredCell(key: FigureKey(id, program: program), figures: own))
        }
        for breakdown in breakdowns {
            let key = FigureKey(id, program: program, group: breakdown.group, member: breakdown.member)
            cells.append(MeasuredCell(key: key, figures: byBreakdown[breakdown] ?? []))
        }
        return cells
    }
}
