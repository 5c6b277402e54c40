/// Withholds shares by which others could be had: an extreme one of which only a bound is published, and the share of a
/// group that is too small to be shown.
///
/// A reader knows how many are in most groups, and from each share that is given as it is how many of them succeeded. What
/// is left unknown must be able to differ: for each bound all numbers that it speaks of must be possible, and for each
/// withheld group two. Each is shown by another table of successes (or of failures) that agrees with everything that is
/// published, with the numbers of people as they are. Where there is none, of shares beside it only limits are told, ever
/// wider ones, and at last nothing: first of those by which least is lost, last of all that stand in a sum with it, and
/// then of what they stand in a sum with.
struct ShareProtection {
    /// What is hidden of the shares.
    var outcome: HiddenShares {
        HiddenShares(
            withheld: Set(hidden.flatMap { shares.members[$0] }),
            ranges: Dictionary(
                uniqueKeysWithValues: known.flatMap { place, range in shares.members[place].map { ($0, range) } }),
            extreme: Set(limited.flatMap { shares.members[$0] }))
    }

    private let shares: ShareSystem
    private let minimum: Int
    /// The places of what is withheld, and of what is extreme.
    private var (hidden, limited): (Set<Int>, Set<Int>) = ([], [])
    private var isUnknown: [Bool]
    /// What may not follow from others: targets, and what is withheld for their sake. What is left over beside a sum may,
    /// where it is many people.
    private var isProtected: [Bool]
    /// By cell, the limits that are told of its share.
    private var known: [Int: ShareRange] = [:]
    private var successes: TableSearch
    private var failures: TableSearch
    /// By cell, how many more and how many fewer successes there are in tables that were found. What is hidden later makes
    /// none of them wrong.
    private var (mostMore, mostFewer): ([Int], [Int])
    private var steps = 0

    /// How many changes may be tried in all for the sake of withholding little.
    private static let allSteps = 200_000
    /// How much those are missed at most that are not of a whole programme or of several.
    private static let worthOfParts = 2
    /// How far from a share the limits of others are widened for its sake, in sums.
    private static let widenedSums = 3
    /// First one share that is missed least, last several of any.
    private static let allowances = [-1, 0, 1, 2].flatMap { worth in
        [1, 2, 4].map { TableSearch.Allowance(count: $0, worth: worth) }
    }

    /// Numbers that must be possible beside the true one.
    private struct Target {
        var cell: Int
        /// How many more successes.
        var up: Int
        /// How many fewer.
        var down: Int
        /// Whether both ends must be possible, or one will do.
        var isBound: Bool
    }

    /// - Parameters:
    ///   - table: The numbers behind the share.
    ///   - system: All cells that are published.
    ///   - isHidden: Whose number of people is withheld.
    ///   - minimum: The fewest people that a shown cell may have.
    init(_ table: ShareTable, in system: CellSystem, isHidden: [Bool], minimum: Int) {
        shares = ShareSystem(table, in: system)
        self.minimum = minimum
        let counts = shares.counts
        var ranges = counts.map { 0...$0.total }
        var targets: [Target] = []
        isUnknown = shares.members.map { $0.allSatisfy { isHidden[$0] || !system.cells[$0].isPublished } }
        isProtected = counts.map { _ in false }
        for (place, count) in counts.enumerated() {
            let isTarget = shares.members[place].contains { cell in
                (isHidden[cell] || !system.cells[cell].isPublished) && system.cells[cell].isSensitive
                    && system.cells[cell].isHarmful(minimum)
            }
            if isTarget {
                targets.append(Target(cell: place, up: 1, down: 1, isBound: false))
                // What is the same number under another name is withheld with it.
                if !isUnknown[place] { hidden.insert(place) }
                isUnknown[place] = true
            } else if !isUnknown[place], let range = table.range(ofExtreme: count) {
                limited.insert(place)
                isUnknown[place] = true
                ranges[place] = range
                targets.append(
                    Target(
                        cell: place, up: table.isBanded ? range.upperBound - count.successes : 1,
                        down: table.isBanded ? count.successes - range.lowerBound : 1, isBound: table.isBanded))
            }
        }
        (mostMore, mostFewer) = (counts.map { _ in 0 }, counts.map { _ in 0 })
        let holds = shares.system.relations.map { _ in true }
        successes = TableSearch(
            AlternativeTable(
                shares.system, counts.map(\.successes), least: ranges.map(\.lowerBound), most: ranges.map(\.upperBound),
                holds: holds, isHidden: isUnknown))
        failures = TableSearch(
            AlternativeTable(
                shares.system, counts.map { $0.total - $0.successes },
                least: zip(counts, ranges).map { $0.total - $1.upperBound },
                most: zip(counts, ranges).map { $0.total - $1.lowerBound }, holds: holds, isHidden: isUnknown))
        guard !targets.isEmpty else { return }
        for target in targets { isProtected[target.cell] = true }
        settle()
        let open = targets.filter { !isFree($0, steps: TableSearch.fewSteps) }
        for target in open { free(target) }
    }

    // MARK: - Searching

    /// Whether a table shows that a target is not known, one that was found before or one that is found now.
    private mutating func isFree(_ target: Target, steps: Int) -> Bool {
        let cell = target.cell
        if !target.isBound, mostMore[cell] >= target.up || mostFewer[cell] >= target.down { return true }
        let isUp = mostMore[cell] >= target.up || moves(cell, up: target.up, steps: steps)
        guard isUp == target.isBound else { return isUp }
        return mostFewer[cell] >= target.down || moves(cell, down: target.down, steps: steps)
    }

    /// Takes note of what is different in a table that was found.
    ///
    /// - Parameters:
    ///   - table: The table, which nothing shown had to be changed for.
    ///   - sign: 1 for a table of successes, -1 for one of failures.
    private mutating func note(_ table: AlternativeTable, sign: Int) {
        for change in table.trail {
            note(sign * table.changes[change.cell], in: change.cell)
            for cell in table.twins(of: change.cell) { note(sign * table.changes[change.cell], in: cell) }
        }
    }

    private mutating func note(_ more: Int, in cell: Int) {
        mostMore[cell] = max(mostMore[cell], more)
        mostFewer[cell] = max(mostFewer[cell], -more)
    }

    private mutating func moves(
        _ cell: Int, up amount: Int, allowing allowance: TableSearch.Allowance = .none, steps: Int
    ) -> Bool {
        let isFound = successes.raises(
            cell, to: shares.counts[cell].successes + amount, allowing: allowance, steps: steps)
        if isFound, allowance.count == 0 { note(successes.table, sign: 1) }
        return isFound
    }

    private mutating func moves(
        _ cell: Int, down amount: Int, allowing allowance: TableSearch.Allowance = .none, steps: Int
    ) -> Bool {
        let count = shares.counts[cell]
        let isFound = failures.raises(
            cell, to: count.total - count.successes + amount, allowing: allowance, steps: steps)
        if isFound, allowance.count == 0 { note(failures.table, sign: -1) }
        return isFound
    }

    // MARK: - Withholding

    /// Sees to it that in no sum only one number is unknown, for that would follow from the others.
    private mutating func settle() {
        var queue = Array(shares.system.relations.indices)
        while let number = queue.popLast() {
            let relation = shares.system.relations[number]
            let members = relation.children + [relation.parent]
            let unknown = members.filter { isUnknown[$0] }
            guard unknown.count == 1, isProtected[unknown[0]], let cell = leastMissed(of: relation) else { continue }
            widen(cell)
            queue += shares.system.incidences(of: cell).map(\.relation)
        }
        successes.refresh()
        failures.refresh()
    }

    /// The known share of a relation that is missed least. Of a sum over programmes that is the sum: another programme's
    /// share would have to be hidden in that programme's tables, too, and so on through the whole site.
    private func leastMissed(of relation: CellSystem.Relation) -> Int? {
        if relation.kind == .sum, !isUnknown[relation.parent] { return relation.parent }
        return (relation.children + [relation.parent]).filter { !isUnknown[$0] }.min { isMissedLess($0, than: $1) }
    }

    /// Whether one share is missed less than another: first those go of which limits are told then, and one that could make
    /// up for a bound goes before one that could not.
    private func isMissedLess(_ left: Int, than right: Int) -> Bool {
        func loss(_ cell: Int) -> Int {
            let count = shares.counts[cell]
            return ShareRange.ranges(of: count.successes, of: count.total).first.map { 100 / $0.parts } ?? 100
        }
        func slack(_ cell: Int) -> Int {
            let count = shares.counts[cell]
            return min(count.successes, count.total - count.successes) < ShareBand.fewest - 1 ? 1 : 0
        }
        func people(_ cell: Int) -> Int { shares.system.cells[cell].people }
        return (loss(left), shares.worths[left], slack(left), people(left))
            < (loss(right), shares.worths[right], slack(right), people(right))
    }

    private mutating func free(_ target: Target) {
        if isFree(target, steps: TableSearch.mostSteps) { return }
        for allowance in Self.allowances where steps < Self.allSteps {
            if withholdsNearby(target, allowance), isFree(target, steps: TableSearch.fewSteps) { return }
        }
        if isFree(target, steps: TableSearch.mostSteps) || limitsAround(target) || widensAround(target) { return }
        // What is told of whole programmes goes last.
        for worth in [Self.worthOfParts, .max] {
            if withholdsAround(target, upTo: worth) { return }
        }
        // Nothing is left that it could be had from but the bound itself.
        withhold(target.cell)
    }

    /// Tells only the limits of shares in a sum with a target, then of those in one with these, where there are narrow ones.
    ///
    /// - Returns: Whether that was enough.
    private mutating func limitsAround(_ target: Target) -> Bool {
        var (around, edge): (Set<Int>, [Int]) = ([target.cell], [target.cell])
        for _ in 0..<Self.widenedSums where !edge.isEmpty {
            edge = Set(edge.flatMap(neighbours)).subtracting(around).sorted()
            around.formUnion(edge)
            for cell in edge where !isUnknown[cell] && shares.isRoundable[cell] { widen(cell) }
            settle()
            if isFree(target, steps: TableSearch.mostSteps) { return true }
        }
        return false
    }

    /// Widens the limits that are told of shares in a sum with a target, then of those in one with these.
    ///
    /// - Returns: Whether that was enough.
    private mutating func widensAround(_ target: Target) -> Bool {
        var (around, edge): (Set<Int>, [Int]) = ([target.cell], [target.cell])
        for _ in 0..<Self.widenedSums where !edge.isEmpty {
            edge = Set(edge.flatMap(neighbours)).subtracting(around).filter { isUnknown[$0] }.sorted()
            around.formUnion(edge)
            for cell in edge where wider(cell) != nil {
                widen(cell)
                if isFree(target, steps: TableSearch.fewSteps) { return true }
            }
        }
        return false
    }

    /// Withholds all shares that stand in a sum with a target, then those that stand in one with these, and so on.
    ///
    /// - Returns: Whether that was enough.
    private mutating func withholdsAround(_ target: Target, upTo worth: Int) -> Bool {
        var (around, edge): (Set<Int>, [Int]) = ([target.cell], [target.cell])
        while !edge.isEmpty {
            edge = Set(edge.flatMap(neighbours)).subtracting(around).filter { cell in
                isUnknown[cell] || shares.worths[cell] <= worth
            }.sorted()
            around.formUnion(edge)
            guard edge.contains(where: { !isUnknown[$0] || known[$0] != nil || limited.contains($0) })
            else { continue }
            for cell in edge { withhold(cell) }
            settle()
            if isFree(target, steps: TableSearch.fewSteps) { return true }
        }
        return false
    }

    /// Withholds the few shares that another table needs.
    ///
    /// - Returns: Whether there are any.
    private mutating func withholdsNearby(_ target: Target, _ allowance: TableSearch.Allowance) -> Bool {
        let before = successes.triedSteps + failures.triedSteps
        defer { steps += successes.triedSteps + failures.triedSteps - before }
        let isUp = moves(target.cell, up: target.up, allowing: allowance, steps: 10 * TableSearch.fewSteps)
        var changed = isUp ? shown(in: successes) : []
        if !isUp || target.isBound {
            let isDown = moves(target.cell, down: target.down, allowing: allowance, steps: 10 * TableSearch.fewSteps)
            guard isDown, isUp || !target.isBound else { return false }
            changed += shown(in: failures).map { ($0.cell, shares.counts[$0.cell].total - $0.number) }
        }
        for (cell, number) in changed { widen(cell, to: number) }
        return !changed.isEmpty
    }

    /// The shares that are given as they are and are others in a table that was found, with their numbers there.
    private func shown(in search: TableSearch) -> [(cell: Int, number: Int)] {
        Set(search.table.trail.map(\.cell)).filter { !isUnknown[$0] }.sorted().map { ($0, search.table[$0]) }
    }

    /// Tells of a share only such limits that it could also be of this number of people; where that is none, nothing.
    private mutating func widen(_ cell: Int, to number: Int) {
        repeat { widen(cell) } while known[cell].map { !$0.numbers.contains(number) } ?? false
    }

    /// Tells of a share the limits next to those that are told; where there are none, nothing.
    private mutating func widen(_ cell: Int) {
        guard let range = wider(cell) else { return withhold(cell) }
        known[cell] = range
        hide(cell)
        limit(cell, to: range.numbers)
    }

    /// The limits that can be told of a share instead of it or of those that are told; `nil` where nothing can.
    private func wider(_ cell: Int) -> ShareRange? {
        guard !isUnknown[cell] || known[cell] != nil else { return nil }
        let count = shares.counts[cell]
        let wider = ShareRange.ranges(of: count.successes, of: count.total).filter { range in
            known[cell].map { range.parts < $0.parts } ?? true
        }
        // At a limit a share could only move one way.
        return wider.first(where: \.hasRoom) ?? wider.first
    }

    private mutating func withhold(_ cell: Int) {
        let isLimited = limited.contains(cell) || known[cell] != nil
        guard !isUnknown[cell] || isLimited && !hidden.contains(cell) else { return }
        hide(cell)
        hidden.insert(cell)
        known[cell] = nil
        if isLimited { limit(cell, to: 0...shares.counts[cell].total) }
    }

    private mutating func hide(_ cell: Int) {
        (isUnknown[cell], isProtected[cell]) = (true, true)
        successes.hide(cell)
        failures.hide(cell)
    }

    private mutating func limit(_ cell: Int, to numbers: ClosedRange<Int>) {
        let total = shares.counts[cell].total
        successes.limit(cell, to: numbers)
        failures.limit(cell, to: total - numbers.upperBound...total - numbers.lowerBound)
    }

    private func neighbours(of cell: Int) -> [Int] {
        shares.system.incidences(of: cell).flatMap { incidence -> [Int] in
            let relation = shares.system.relations[incidence.relation]
            return relation.kind == .sum ? [relation.parent] : [relation.parent] + relation.children
        }
    }
}
