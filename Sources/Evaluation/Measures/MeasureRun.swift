/// Computes every measure of the registry for every group that the data allow.
struct MeasureRun {
    private let data: Observations
    private let index: RowIndex
    private let taxonomies: [String]
    private let measures: [Measure]
    private let included: [Int32]

    /// A run over `data`.
    ///
    /// - Parameters:
    ///   - data: The rows of all files.
    ///   - taxonomies: The taxonomies by whose terms programmes are taken together.
    ///   - included: The programmes that the edition shows; rows of others count nowhere.
    ///   - measures: What is computed.
    init(
        _ data: Observations, taxonomies: [String], included: [Int32], measures: [Measure] = MeasureRegistry.measures
    ) {
        self.data = data
        self.included = included
        self.taxonomies = taxonomies
        self.measures = measures
        index = RowIndex(data)
    }

    /// All cells: those of all programmes together first, then programme by programme.
    func cells() -> [MeasuredCell] {
        var cells = pooledCells()
        for number in included {
            let program = data.directory.programs[Int(number)]
            let selection = Selection(data: data, programs: [number], rows: index.rows(ofPrograms: [number]))
            let applicable = measures.filter { $0.definition.level != .needs }
            cells += self.cells(applicable, of: selection, program: program.slug, groups: [])
        }
        return cells
    }

    private func pooledCells() -> [MeasuredCell] {
        var rows = index.rows(ofPrograms: included)
        rows[.needs] = (0..<Int32(data.table(.needs).count)).map { $0 }
        let selection = Selection(data: data, programs: included, rows: rows)
        let pooled = measures.filter(\.isPooled)
        return cells(pooled, of: selection, program: FigureKey.everyProgram, groups: termGroups())
    }

    private struct Group {
        var name: String
        var members: [(name: String, selection: Selection)]
    }

    /// Programmes taken together by the terms that they share.
    private func termGroups() -> [Group] {
        taxonomies.map { taxonomy in
            var programs: [String: [Int32]] = [:]
            for number in included {
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

    /// The cells of some measures: for the whole selection, broken down by the measures' groupings and by `groups`.
    private func cells(
        _ measures: [Measure], of selection: Selection, program: String, groups: [Group]
    ) -> [MeasuredCell] {
        let broken = Grouping.allCases.map { grouping in
            Group(name: grouping.rawValue, members: index.members(of: selection, by: grouping))
        }
        return measures.flatMap { measure in
            let id = measure.definition.id
            var cells = wholeCells(measure, of: selection, program: program)
            let termGroups = measure.definition.level == .needs ? [] : groups
            for group in rowGroups(measure, broken, program: program, besides: termGroups) + termGroups {
                for (name, selection) in group.members {
                    let figures = measure.compute(selection).filter { $0.breakdown == nil }
                    guard !figures.isEmpty else { continue }
                    let key = FigureKey(id, program: program, group: group.name, member: name)
                    cells.append(MeasuredCell(key: key, figures: figures))
                }
            }
            return cells
        }
    }

    /// The groupings by which a measure is broken down. Sessions of different programmes have nothing in common; and a
    /// taxonomy of the same name as a grouping goes before it where programmes are taken together.
    private func rowGroups(
        _ measure: Measure, _ groups: [Group], program: String, besides termGroups: [Group]
    ) -> [Group] {
        let isPooled = program == FigureKey.everyProgram
        let wanted = Set(measure.groupings.filter { !isPooled || $0 != .session }.map(\.rawValue))
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
