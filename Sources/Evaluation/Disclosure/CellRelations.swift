/// Which cells of a measure add up to which others.
struct CellRelations {
    /// Parents come before what lies below them.
    private(set) var all: [Suppression.Relation] = []
    private let byKey: [FigureKey: Int]
    private let keys: [FigureKey]
    private let apart: Set<String>

    /// - Parameters:
    ///   - cells: The cells of one measure, in published order.
    ///   - programs: The programmes, which say what terms they carry.
    ///   - taxonomies: The taxonomies by whose terms programmes are taken together.
    ///   - apart: Programmes that are no part of figures over several programmes.
    init(_ cells: [MeasuredCell], programs: [ProgramEntry], taxonomies: [String], apart: Set<String> = []) {
        keys = cells.map(\.key)
        self.apart = apart
        var byKey = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
        for cell in cells where cell.isWhole {
            // Under another name it is the same cell, so it is hidden or shown with it.
            byKey[cell.key] = byKey[FigureKey(cell.key.measure, program: cell.key.program)]
        }
        self.byKey = byKey
        relateProgramsToTotals(programs, taxonomies)
        relateGroupsToPrograms()
        relateGroupsToTotals()
        relateCrossings()
    }

    /// Which of the cells decides whether the one with this key is hidden: itself, or the whole where it is the same.
    func place(of key: FigureKey) -> Int? { byKey[key] }

    /// All programmes together, and those that share a term, are the sum of the programmes.
    private mutating func relateProgramsToTotals(_ programs: [ProgramEntry], _ taxonomies: [String]) {
        guard let measure = keys.first?.measure else { return }
        let programs = programs.filter { !apart.contains($0.slug) }
        let total = FigureKey(measure, program: FigureKey.everyProgram)
        relate(total, to: programs.map { FigureKey(measure, program: $0.slug) })
        for taxonomy in taxonomies {
            var carriers: [String: [FigureKey]] = [:]
            for program in programs {
                for term in Set(program.terms[taxonomy] ?? []) {
                    carriers[term, default: []].append(FigureKey(measure, program: program.slug))
                }
            }
            for term in carriers.keys.sorted() {
                let parent = FigureKey(measure, program: FigureKey.everyProgram, group: taxonomy, member: term)
                relate(parent, to: carriers[term] ?? [])
            }
            let isPartition = programs.allSatisfy { Set($0.terms[taxonomy] ?? []).count == 1 }
            if isPartition {
                relate(total, to: keys.filter { $0.program == FigureKey.everyProgram && $0.group == taxonomy })
            }
        }
    }

    /// A programme is the sum of its sessions, of its units, of its years.
    private mutating func relateGroupsToPrograms() {
        let partitions = Set(Grouping.allCases.filter(\.isPartition).map(\.rawValue))
        var children: [FigureKey: [FigureKey]] = [:]
        var parents: [FigureKey] = []
        for key in keys where partitions.contains(key.group) {
            let group = FigureKey(key.measure, program: key.program, group: key.group)
            if children[group] == nil { parents.append(group) }
            children[group, default: []].append(key)
        }
        for group in parents {
            relate(FigureKey(group.measure, program: group.program), to: children[group] ?? [])
        }
    }

    /// A unit, position or year over all programmes is the sum of what each programme has of it.
    private mutating func relateGroupsToTotals() {
        var children: [FigureKey: [FigureKey]] = [:]
        for key in keys where key.program != FigureKey.everyProgram && key.group != FigureKey.whole {
            guard !apart.contains(key.program) else { continue }
            var total = key
            total.program = FigureKey.everyProgram
            children[total, default: []].append(key)
        }
        for key in keys where children[key] != nil { relate(key, to: children[key] ?? []) }
    }

    /// A competency is the sum of what each unit has of it, and a unit the sum of its competencies.
    private mutating func relateCrossings() {
        let crossed = keys.filter { $0.group == CrossedMember.competencyByUnit }
        guard !crossed.isEmpty else { return }
        for parent in keys where parent.group == Grouping.competency.rawValue {
            relate(parent, to: crossed.filter { $0.member.hasPrefix(parent.member + CrossedMember.separator) })
        }
        for parent in keys where parent.group == Grouping.unit.rawValue {
            relate(parent, to: crossed.filter { $0.member.hasSuffix(CrossedMember.separator + parent.member) })
        }
    }

    private mutating func relate(_ parent: FigureKey, to children: [FigureKey]) {
        guard let parent = byKey[parent] else { return }
        let known = children.compactMap { byKey[$0] }.filter { $0 != parent }
        if !known.isEmpty { all.append(Suppression.Relation(parent: parent, children: known)) }
    }
}
