/// What adds up to what among all published cells.
struct CellRelations {
    private let published: PublishedCells
    private(set) var cells: [CellSystem.Cell]
    private(set) var relations: [CellSystem.Relation] = []
    /// The cells of one set and one programme or pool.
    private var scopes: [CellPlace: Scope] = [:]
    private var order: [CellPlace] = []

    private struct Scope {
        var whole: Int?
        var groups: [String: [(member: String, cell: Int)]] = [:]
    }

    init(_ published: PublishedCells) {
        self.published = published
        cells = published.cells
        collectScopes()
        for scope in order {
            relateGroups(of: scope)
            relateLatest(of: scope)
            relateChains(of: scope)
            relateCrossings(of: scope)
            if scope.program == FigureKey.everyProgram { relatePrograms(to: scope) }
        }
        for (cell, members) in published.merged { relate(cell, to: members.compactMap(published.index)) }
        relateNestings()
    }

    /// The cells with everything that they add up to.
    var system: CellSystem { CellSystem(cells, relations) }

    private mutating func collectScopes() {
        for (cell, place) in published.places.enumerated() {
            let scope = place.whole
            if scopes[scope] == nil {
                scopes[scope] = Scope()
                order.append(scope)
            }
            if place.group == FigureKey.whole {
                scopes[scope]?.whole = cell
            } else if !place.member.hasPrefix(FigureKey.others) {
                scopes[scope]?.groups[place.group, default: []].append((place.member, cell))
            }
        }
    }

    /// A programme, or several together, is the sum of its sessions, of its units, of its years.
    private mutating func relateGroups(of scope: CellPlace) {
        guard let whole = scopes[scope]?.whole else { return }
        for grouping in Grouping.allCases where grouping.isPartition {
            guard let members = scopes[scope]?.groups[grouping.rawValue] else { continue }
            relate(whole, to: members.map(\.cell), kind: .hierarchy)
        }
    }

    /// The whole of what takes each person's latest follow-up is the last follow-up and those who were not met there.
    private mutating func relateLatest(of scope: CellPlace) {
        guard CountedSet.latest.contains(scope.set), let whole = scopes[scope]?.whole,
            let waves = scopes[scope]?.groups[Grouping.wave.rawValue],
            let last = waves.max(by: { (Double($0.member) ?? -1) < (Double($1.member) ?? -1) })
        else { return }
        relate(whole, to: [last.cell], withRest: true)
    }

    /// Of the enrolments some are completions, and of these some have hours.
    private mutating func relateChains(of scope: CellPlace) {
        guard let chain = CountedSet.chains.first(where: { $0.dropFirst().contains(scope.set) }) else { return }
        var larger = scope
        for set in chain.prefix(while: { $0 != scope.set }).reversed() {
            larger.set = set
            if scopes[larger] != nil { break }
        }
        let mine =
            [(FigureKey.whole, "", scopes[scope]?.whole)]
            + (scopes[scope]?.groups ?? [:]).sorted { $0.key < $1.key }
            .flatMap { group, members in members.map { (group, $0.member, Optional($0.cell)) } }
        for (group, member, cell) in mine {
            var place = larger
            (place.group, place.member) = (group, member)
            guard let cell, let parent = published.index(place) else { continue }
            relate(parent, to: [cell], kind: .subset, withRest: true)
        }
    }

    /// A competency is the sum of what each unit has of it, and a unit the sum of its competencies.
    private mutating func relateCrossings(of scope: CellPlace) {
        guard let groups = scopes[scope]?.groups, let crossed = groups[CrossedMember.competencyByUnit] else { return }
        for (member, cell) in groups[Grouping.competency.rawValue] ?? [] {
            relate(cell, to: crossed.filter { $0.member.hasPrefix(member + CrossedMember.separator) }.map(\.cell))
        }
        for (member, cell) in groups[Grouping.unit.rawValue] ?? [] {
            relate(cell, to: crossed.filter { $0.member.hasSuffix(CrossedMember.separator + member) }.map(\.cell))
        }
    }

    /// All programmes together, those that share a term, and what they have of a unit or year are sums of the programmes.
    private mutating func relatePrograms(to scope: CellPlace) {
        let programs = published.pools[scope.pool]
        var wholes: [String: Int] = [:]
        var parts: [CellPlace: [Int]] = [:]
        for program in programs {
            var single = scope
            (single.pool, single.program) = (CellPlace.single, program)
            guard let found = scopes[single] else { continue }
            wholes[program] = found.whole
            for (group, members) in found.groups {
                for (member, cell) in members {
                    var place = scope
                    (place.group, place.member) = (group, member)
                    if published.index(place) != nil { parts[place, default: []].append(cell) }
                }
            }
        }
        guard let own = scopes[scope] else { return }
        if let whole = own.whole { relate(whole, to: programs.compactMap { wholes[$0] }, withRest: true) }
        // A taxonomy of the same name as a grouping takes whole programmes together, not what they have of a member.
        let taxonomies = Set(published.editions.flatMap(\.taxonomies))
        for group in own.groups.keys.sorted() where !taxonomies.contains(group) {
            for (member, cell) in own.groups[group] ?? [] {
                var place = scope
                (place.group, place.member) = (group, member)
                relate(cell, to: parts[place] ?? [], withRest: true)
            }
        }
        relateTerms(own.groups, own.whole, wholes, Set(programs))
        relatePools(to: scope)
    }

    /// What an edition for fewer readers takes together is the same of fewer programmes for more readers, and the rest.
    private mutating func relatePools(to scope: CellPlace) {
        let pool = Set(published.pools[scope.pool])
        for (number, programs) in published.pools.enumerated() where number != CellPlace.single {
            guard programs.count < pool.count, pool.isSuperset(of: programs) else { continue }
            var smaller = scope
            smaller.pool = number
            guard let part = scopes[smaller], let whole = scopes[scope] else { continue }
            let others = pool.subtracting(programs).sorted()
            relate(whole.whole, to: part.whole, and: others.map { place(scope, of: $0, FigureKey.whole, "") })
            for group in part.groups.keys.sorted() {
                for (member, cell) in part.groups[group] ?? [] {
                    let parent = published.index(place(scope, group, member))
                    relate(parent, to: cell, and: others.map { place(scope, of: $0, group, member) })
                }
            }
        }
    }

    /// Relates what more programmes make together to what fewer make and the others.
    private mutating func relate(_ whole: Int?, to part: Int?, and others: [CellPlace]) {
        guard let whole, let part, whole != part else { return }
        relate(whole, to: [part] + others.compactMap(published.index), withRest: true)
        relate(whole, to: [part], kind: .edition, withRest: true)
    }

    private func place(_ scope: CellPlace, of program: String, _ group: String, _ member: String) -> CellPlace {
        CellPlace(set: scope.set, pool: CellPlace.single, program: program, group: group, member: member)
    }

    private func place(_ scope: CellPlace, _ group: String, _ member: String) -> CellPlace {
        CellPlace(set: scope.set, pool: scope.pool, program: scope.program, group: group, member: member)
    }

    /// Programmes that share a term; where each has one term only, the terms are all programmes.
    private mutating func relateTerms(
        _ groups: [String: [(member: String, cell: Int)]], _ whole: Int?, _ wholes: [String: Int], _ pool: Set<String>
    ) {
        guard let edition = published.editions.first(where: { pool.isSubset(of: $0.programs.map(\.slug)) }) else {
            return
        }
        for taxonomy in edition.taxonomies {
            guard let members = groups[taxonomy] else { continue }
            var carriers: [String: [Int]] = [:]
            var isPartition = true
            for program in edition.programs where pool.contains(program.slug) {
                let terms = Set(program.terms[taxonomy] ?? [])
                isPartition = isPartition && terms.count == 1
                guard let cell = wholes[program.slug] else { continue }
                for term in terms { carriers[term, default: []].append(cell) }
            }
            for (member, cell) in members { relate(cell, to: carriers[member] ?? [], withRest: true) }
            if isPartition, let whole { relate(whole, to: members.map(\.cell)) }
        }
    }

    /// A year is the sum of the sessions that lie within it.
    private mutating func relateNestings() {
        let levels = Dictionary(
            MeasureRegistry.definitions.map { (CountedSet.counted(by: $0.id), $0.level) },
            uniquingKeysWith: { first, _ in first })
        var byProgram: [String: [Nesting]] = [:]
        for edition in published.editions {
            for nesting in edition.nestings { byProgram[nesting.program, default: []].append(nesting) }
        }
        for scope in order {
            guard let groups = scopes[scope]?.groups else { continue }
            for nesting in byProgram[scope.program] ?? [] where levels[scope.set] == nesting.level {
                var inner: [String: [Int]] = [:]
                for (member, cell) in groups[nesting.inner] ?? [] {
                    if let outer = nesting.outerByInner[member] { inner[outer, default: []].append(cell) }
                }
                for (member, cell) in groups[nesting.outer] ?? [] {
                    relate(cell, to: inner[member] ?? [], kind: .hierarchy)
                }
            }
        }
    }

    /// Enters a relation if the numbers bear it out.
    ///
    /// With `withRest` the parent may hold more than the children: what is left is then a group that is published nowhere.
    private mutating func relate(
        _ parent: Int, to children: [Int], kind: CellSystem.Kind = .sum, withRest: Bool = false
    ) {
        var children = children.filter { $0 != parent }
        guard !children.isEmpty else { return }
        let rest = cells[parent].cases - children.reduce(0) { $0 + cells[$1].cases }
        guard rest == 0 || rest > 0 && withRest else { return }
        // That nobody is left of those who enrolled is known to nobody who does not know both numbers.
        if rest > 0 || !kind.isBalanced {
            let people = cells[parent].people - children.reduce(0) { $0 + cells[$1].people }
            children.append(cells.count)
            cells.append(
                CellSystem.Cell(
                    people: min(rest, max(rest == 0 ? 0 : 1, people)), cases: rest, isPublished: false,
                    isSensitive: kind.isBalanced))
        }
        relations.append(CellSystem.Relation(parent: parent, children: children, kind: kind))
    }
}
