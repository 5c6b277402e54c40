/// What adds up to what among all published cells.
struct CellRelations {
    private let published: PublishedCells
    private(set) var cells: [CellSystem.Cell]
    private(set) var relations: [CellSystem.Relation] = []
    /// Cells that are hidden together.
    private var companions: [[Int]] = []
    /// By cell, those of smaller sets of its people.
    private var followers: [Int: [Int]] = [:]
    /// The cells of one set and one programme or pool.
    private var scopes: [CellPlace: Scope] = [:]
    private var order: [CellPlace] = []
    private let names: PlaceNames

    /// The groups whose members add up to the whole, and that of follow-ups.
    private let partitions: [Int32]
    private let wave: Int32?
    /// The group of questions, whose answers add up to all answers.
    private let item: Int32?
    /// By set, the one that stands for all sets of what the same people answered or scored.
    private let families: [Int32: Int32]
    private let latest: Set<Int32>
    private let taxonomies: Set<Int32>
    /// The sets of which a set is a part, the nearest first.
    private let largerSets: [Int32: [Int32]]

    private struct Scope {
        var whole: Int?
        var groups: [Int32: [Member]] = [:]
    }

    private struct Member {
        var name: Int32
        var cell: Int
    }

    init(_ published: PublishedCells) {
        self.published = published
        cells = published.cells
        let names = published.names
        self.names = names
        partitions = Grouping.allCases.filter(\.isPartition).compactMap { names.known($0.rawValue) }
        wave = names.known(Grouping.wave.rawValue)
        item = names.known(FigureGroup.item)
        families = Self.families(names)
        latest = Set(CountedSet.latest.compactMap { names.known($0.id) })
        taxonomies = Set(published.editions.flatMap(\.taxonomies).compactMap(names.known))
        largerSets = Self.largerSets(names)
        collectScopes()
        for scope in order {
            relateGroups(of: scope)
            relateLatest(of: scope)
            relateChains(of: scope)
            relateCrossings(of: scope)
            if scope.isPooled { relatePrograms(to: scope) }
        }
        for (cell, members) in published.merged { relate(cell, to: members.compactMap(published.index)) }
        relateNestings()
        accompany()
    }

    /// The cells with everything that they add up to.
    var system: CellSystem { CellSystem(cells, relations, companions: companions, followers: followers) }

    private static func families(_ names: PlaceNames) -> [Int32: Int32] {
        var families: [Int32: Int32] = [:]
        for family in CountedSet.families {
            let known = family.compactMap { names.known($0.id) }
            for set in known { families[set] = known[0] }
        }
        return families
    }

    /// Brings together the cells of the same people in measures of what they answered or scored.
    private mutating func accompany() {
        var groups: [CellPlace: [Int]] = [:]
        for (cell, place) in published.places.enumerated() where cells[cell].people > 0 {
            guard let family = families[place.set] else { continue }
            groups[place.counted(as: family), default: []].append(cell)
        }
        let found = groups.values.filter { $0.count > 1 }
        companions += found.sorted { $0[0] < $1[0] }
        for inclusion in CountedSet.inclusions {
            let sets = inclusion.map { names.known($0.id) }
            for (place, set) in sets.enumerated().dropFirst() {
                guard let set else { continue }
                follow(set, sets[..<place].reversed().compactMap(\.self))
            }
        }
        followWaves()
    }

    /// Lets what is told between two follow-ups follow both: where the same people were rated at both, it and what is told of
    /// one of them would tell of the other.
    private mutating func followWaves() {
        guard let wave, let ratings = names.known(CountedSet.ratings.id),
            let differences = names.known(MeasureID.behaviourBetweenWaves.name)
        else { return }
        for (cell, place) in published.places.enumerated()
        where place.set == differences && cells[cell].people > 0 {
            for name in names[place.member].split(separator: WaveDifferences.separator) {
                guard let member = names.known(String(name)),
                    let leader = published.index(place.counted(as: ratings).with(wave, member))
                else { continue }
                followers[leader, default: []].append(cell)
            }
        }
    }

    /// Lets the cells of a set follow those of the nearest larger one. Of a whole that is withheld, the size of a smaller set
    /// tells no more than that it is at least as large.
    private mutating func follow(_ set: Int32, _ larger: [Int32]) {
        for (cell, place) in published.places.enumerated()
        where place.set == set && !place.isWhole && cells[cell].people > 0 {
            let leaders = larger.compactMap { published.index(place.counted(as: $0)) }
            guard let leader = leaders.first, cells[leader].people > 0 else { continue }
            followers[leader, default: []].append(cell)
        }
    }

    private static func largerSets(_ names: PlaceNames) -> [Int32: [Int32]] {
        var larger: [Int32: [Int32]] = [:]
        for chain in CountedSet.chains {
            for (place, set) in chain.enumerated().dropFirst() {
                guard let number = names.known(set.id) else { continue }
                larger[number] = chain.prefix(place).reversed().compactMap { names.known($0.id) }
            }
        }
        return larger
    }

    private mutating func collectScopes() {
        let merged = Set(published.merged.map(\.cell))
        for (cell, place) in published.places.enumerated() {
            let scope = place.whole
            if scopes[scope] == nil {
                scopes[scope] = Scope()
                order.append(scope)
            }
            if place.isWhole {
                scopes[scope]?.whole = cell
            } else if !merged.contains(cell) {
                scopes[scope]?.groups[place.group, default: []].append(Member(name: place.member, cell: cell))
            }
        }
        for (place, cell) in published.aliases {
            scopes[place.whole]?.groups[place.group, default: []].append(Member(name: place.member, cell: cell))
        }
    }

    /// A programme, or several together, is the sum of its sessions, of its units, of its years.
    private mutating func relateGroups(of scope: CellPlace) {
        guard let whole = scopes[scope]?.whole else { return }
        if let item, let members = scopes[scope]?.groups[item] {
            relate(whole, to: members.map(\.cell), kind: .hierarchy)
        }
        for grouping in partitions {
            guard let members = scopes[scope]?.groups[grouping] else { continue }
            relate(whole, to: members.map(\.cell), kind: .hierarchy)
        }
    }

    /// The whole of what takes each person's latest follow-up is the last follow-up and those who were not met there.
    private mutating func relateLatest(of scope: CellPlace) {
        guard latest.contains(scope.set), let whole = scopes[scope]?.whole, let wave,
            let waves = scopes[scope]?.groups[wave],
            let last = waves.max(by: { (Double(names[$0.name]) ?? -1) < (Double(names[$1.name]) ?? -1) })
        else { return }
        relate(whole, to: [last.cell], withRest: true)
    }

    /// Of the enrolments some are completions, and of these some have hours.
    private mutating func relateChains(of scope: CellPlace) {
        guard
            let larger = largerSets[scope.set].flatMap({ sets in sets.first { scopes[scope.counted(as: $0)] != nil } })
        else { return }
        var mine = [scopes[scope]?.whole.map { (place: scope, cell: $0) }].compactMap(\.self)
        let groups = scopes[scope]?.groups ?? [:]
        for group in groups.keys.sorted() {
            mine += (groups[group] ?? []).map { (scope.with(group, $0.name), $0.cell) }
        }
        for (place, cell) in mine {
            guard let parent = published.index(place.counted(as: larger)) else { continue }
            relate(parent, to: [cell], kind: .subset, withRest: true)
        }
    }

    /// A competency is the sum of what each unit has of it, and a unit the sum of its competencies.
    private mutating func relateCrossings(of scope: CellPlace) {
        guard let groups = scopes[scope]?.groups, let crossing = names.known(CrossedMember.competencyByUnit),
            let crossed = groups[crossing]
        else { return }
        func members(_ grouping: Grouping) -> [Member] { names.known(grouping.rawValue).flatMap { groups[$0] } ?? [] }
        for member in members(.competency) {
            let start = names[member.name] + CrossedMember.separator
            relate(member.cell, to: crossed.filter { names[$0.name].hasPrefix(start) }.map(\.cell))
        }
        for member in members(.unit) {
            let end = CrossedMember.separator + names[member.name]
            relate(member.cell, to: crossed.filter { names[$0.name].hasSuffix(end) }.map(\.cell))
        }
    }

    /// All programmes together, those that share a term, and what they have of a unit or year are sums of the programmes.
    private mutating func relatePrograms(to scope: CellPlace) {
        let programs = published.pools[Int(scope.pool)]
        guard let own = scopes[scope] else { return }
        var wholes: [Int32: Int] = [:]
        var parts: [CellPlace: [Int]] = [:]
        for program in programs {
            guard let found = scopes[scope.inProgram(program)] else { continue }
            wholes[program] = found.whole
            for (group, members) in found.groups where own.groups[group] != nil {
                for member in members { parts[scope.with(group, member.name), default: []].append(member.cell) }
            }
        }
        if let whole = own.whole { relate(whole, to: programs.compactMap { wholes[$0] }, withRest: true) }
        // A taxonomy of the same name as a grouping takes whole programmes together, not what they have of a member.
        for group in own.groups.keys.sorted() where !taxonomies.contains(group) {
            for member in own.groups[group] ?? [] {
                relate(member.cell, to: parts[scope.with(group, member.name)] ?? [], withRest: true)
            }
        }
        relateTerms(own, wholes, Set(programs))
        relatePools(to: scope)
    }

    /// What an edition for fewer readers takes together is the same of fewer programmes for more readers, and the rest.
    private mutating func relatePools(to scope: CellPlace) {
        let pool = Set(published.pools[Int(scope.pool)])
        for (number, programs) in published.pools.enumerated() where number != Int(CellPlace.single) {
            var smaller = scope
            smaller.pool = Int32(number)
            guard programs.count < pool.count, let part = scopes[smaller], let whole = scopes[scope],
                pool.isSuperset(of: programs)
            else { continue }
            let others = pool.subtracting(programs).sorted()
            relate(whole.whole, to: part.whole, and: others.map(scope.inProgram))
            for group in part.groups.keys.sorted() {
                for member in part.groups[group] ?? [] {
                    let place = scope.with(group, member.name)
                    relate(published.index(place), to: member.cell, and: others.map(place.inProgram))
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

    /// Programmes that share a term; where each has one term only, the terms are all programmes.
    private mutating func relateTerms(_ own: Scope, _ wholes: [Int32: Int], _ pool: Set<Int32>) {
        let slugs = Set(pool.map { names[$0] })
        guard let edition = published.editions.first(where: { slugs.isSubset(of: $0.programs.map(\.slug)) }) else {
            return
        }
        for taxonomy in edition.taxonomies {
            guard let members = names.known(taxonomy).flatMap({ own.groups[$0] }) else { continue }
            var carriers: [Int32: [Int]] = [:]
            var isPartition = true
            for program in edition.programs where slugs.contains(program.slug) {
                let terms = Set(program.terms[taxonomy] ?? [])
                isPartition = isPartition && terms.count == 1
                guard let cell = names.known(program.slug).flatMap({ wholes[$0] }) else { continue }
                for term in terms.compactMap(names.known) { carriers[term, default: []].append(cell) }
            }
            for member in members { relate(member.cell, to: carriers[member.name] ?? [], withRest: true) }
            if isPartition, let whole = own.whole { relate(whole, to: members.map(\.cell)) }
        }
    }

    /// A year is the sum of the sessions that lie within it.
    private mutating func relateNestings() {
        var levels: [Int32: Level] = [:]
        for definition in MeasureRegistry.definitions {
            let set = CountedSet.counted(by: definition.id).flatMap { names.known($0.id) }
            if let set, levels[set] == nil { levels[set] = definition.level }
        }
        var byProgram: [Int32: [Nesting]] = [:]
        for edition in published.editions {
            for nesting in edition.nestings {
                if let program = names.known(nesting.program) { byProgram[program, default: []].append(nesting) }
            }
        }
        for scope in order {
            guard let groups = scopes[scope]?.groups else { continue }
            for nesting in byProgram[scope.program] ?? [] where levels[scope.set] == nesting.level {
                relate(nesting, groups)
            }
        }
    }

    private mutating func relate(_ nesting: Nesting, _ groups: [Int32: [Member]]) {
        var inner: [String: [Int]] = [:]
        for member in names.known(nesting.inner).flatMap({ groups[$0] }) ?? [] {
            if let outer = nesting.outerByInner[names[member.name]] { inner[outer, default: []].append(member.cell) }
        }
        for member in names.known(nesting.outer).flatMap({ groups[$0] }) ?? [] {
            relate(member.cell, to: inner[names[member.name]] ?? [], kind: .hierarchy)
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
        // The only part is the whole under another name.
        if children.count == 1, kind.isBalanced, cells[parent].people > 0, cells[children[0]].people > 0 {
            companions.append([parent, children[0]])
        }
    }
}
