/// Computes every measure of the registry for every group that the data allow.
struct MeasureRun {
    let data: Observations
    let index: RowIndex
    private let taxonomies: [String]
    private let measures: [Measure]
    let included: [Int32]
    private let minimum: Int

    /// A run over `data`.
    ///
    /// - Parameters:
    ///   - data: The rows of all files.
    ///   - taxonomies: The taxonomies by whose terms programmes are taken together.
    ///   - included: The programmes that the edition shows; rows of others count nowhere.
    ///   - minimum: The fewest people that a programme must have to be part of figures over several programmes.
    ///   - measures: What is computed.
    init(
        _ data: Observations, taxonomies: [String], included: [Int32], minimum: Int,
        measures: [Measure] = MeasureRegistry.measures
    ) {
        self.data = data
        self.included = included
        self.minimum = minimum
        self.taxonomies = taxonomies
        self.measures = measures
        index = RowIndex(data)
    }

    /// All cells: those of all programmes together first, then programme by programme.
    func cells() -> [MeasuredCell] {
        let applicable = measures.filter { $0.definition.level != .needs }
        let byProgram = included.map { number -> [MeasuredCell] in
            let slug = data.directory.programs[Int(number)].slug
            return cells(applicable, of: pool([number]), program: slug)
        }
        return pooledCells(besides: byProgram) + byProgram.flatMap(\.self)
    }

    /// The cells over several programmes, without those that are apart.
    private func pooledCells(besides byProgram: [[MeasuredCell]]) -> [MeasuredCell] {
        let apart = ProgramsApart(byProgram.flatMap(\.self), minimum: minimum)
        var pools: [[Int32]: Pool] = [:]
        return measures.filter(\.isPooled).flatMap { measure in
            let small = apart.programs(for: measure.definition.id)
            let programs = included.filter { !small.contains(data.directory.programs[Int($0)].slug) }
            let pool = pools[programs] ?? pool(programs, withTerms: true)
            pools[programs] = pool
            return cells([measure], of: pool, program: FigureKey.everyProgram)
        }
    }

    struct Group {
        var name: String
        var members: [(name: String, selection: Selection)]
    }

    /// Rows that figures are computed on, with all ways in which they can be broken down.
    private struct Pool {
        var selection: Selection
        var rowGroups: [Group]
        var termGroups: [Group] = []
    }

    private func pool(_ programs: [Int32], withTerms: Bool = false) -> Pool {
        var rows = index.rows(ofPrograms: programs)
        if withTerms { rows[.needs] = (0..<Int32(data.table(.needs).count)).map { $0 } }
        let selection = Selection(data: data, programs: programs, rows: rows)
        let groups = Grouping.allCases.map { grouping in
            Group(name: grouping.rawValue, members: index.members(of: selection, by: grouping))
        }
        return Pool(selection: selection, rowGroups: groups, termGroups: withTerms ? termGroups(programs) : [])
    }

    /// Programmes taken together by the terms that they share.
    private func termGroups(_ pooled: [Int32]) -> [Group] {
        taxonomies.map { taxonomy in
            var programs: [String: [Int32]] = [:]
            for number in pooled {
                let terms = data.directory.programs[Int(number)].terms[taxonomy] ?? []
                for term in Set(terms) { programs[term, default: []].append(number) }
            }
            let members = programs.keys.sorted().map { term in
                let numbers = programs[term] ?? []
                return (term, Selection(data: data, programs: numbers, rows: index.rows(ofPrograms: numbers)))
            }
            return Group(name: taxonomy, members: members)
        }
    }

    /// The cells of some measures: for the whole, and broken down by the measures' groupings and by terms.
    private func cells(_ measures: [Measure], of pool: Pool, program: String) -> [MeasuredCell] {
        measures.flatMap { measure in
            var cells = wholeCells(measure, of: pool.selection, program: program)
            let termGroups = measure.definition.level == .needs ? [] : pool.termGroups
            for group in rowGroups(measure, pool.rowGroups, program: program, besides: termGroups) + termGroups {
                cells += self.cells(measure, of: group, program: program)
            }
            return cells
        }
    }

    /// The cells of one measure, member by member.
    private func cells(_ measure: Measure, of group: Group, program: String) -> [MeasuredCell] {
        let cells = group.members.compactMap { name, selection -> MeasuredCell? in
            let figures = measure.compute(selection).filter { $0.breakdown == nil }
            guard !figures.isEmpty else { return nil }
            let key = FigureKey(measure.definition.id, program: program, group: group.name, member: name)
            return MeasuredCell(key: key, figures: figures)
        }
        let isPartition = Grouping(rawValue: group.name)?.isPartition ?? false
        guard isPartition else { return cells }
        guard cells.count == 1 else { return cells + others(of: cells, measure, group) }
        return cells.map { MeasuredCell(key: $0.key, figures: $0.figures, isWhole: true) }
    }

    /// The small ones of a group's cells taken together, where that makes a cell that can be shown.
    private func others(of cells: [MeasuredCell], _ measure: Measure, _ group: Group) -> [MeasuredCell] {
        guard Grouping(rawValue: group.name)?.isMergeable ?? false,
            let merged = MergedMembers(cells, minimum: minimum), var key = cells.first?.key,
            let selection = merged.selection(of: group.members)
        else { return [] }
        key.member = FigureKey.others
        return merged.cell(of: measure, selection, key: key, minimum: minimum).map { [$0] } ?? []
    }

    /// The groupings by which a measure is broken down. Sessions of different programmes have nothing in common; and a
    /// taxonomy of the same name as a grouping goes before it where programmes are taken together.
    private func rowGroups(
        _ measure: Measure, _ groups: [Group], program: String, besides termGroups: [Group]
    ) -> [Group] {
        let isPooled = program == FigureKey.everyProgram
        let wanted = Set(
            measure.groupings.filter { isPooled ? $0.isAcrossPrograms : $0.isWithinProgram }.map(\.rawValue))
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
