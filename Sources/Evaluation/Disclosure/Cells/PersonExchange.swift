/// Searches another table by letting people change places: one comes from another unit of the programme, and so that the
/// units keep their totals, people of other programmes move the other way, in a circle.
///
/// Who moves is counted in several sets, as among the enrolments and the completions, and moves in as many of them as is
/// needed. The circle is the shortest one (breadth first), and as many go round it as there is room for; then another is
/// looked for. What is found is checked sum by sum, so a circle that does not close is only a loss of time.
struct PersonExchange {
    private let graph: MemberGraph
    private let links: CountedSetLinks
    /// By column, in which search it was reached, from where, and what moves there.
    private var reached: [Int]
    private var origins: [Move]
    /// By column, in which search a person may come from it, and from which cell.
    private var wanted: [Int]
    private var sources: [Int]
    private var search = 0
    private var queue: [Int32] = []
    private var group: [Int] = []

    /// Somebody leaves a cell for another one of the same row.
    private struct Move {
        var from = -1
        var to = -1
        /// The column from which one leaves.
        var column: Int32 = -1
    }

    /// In which sets one moves beside the one that is asked for.
    private struct Width {
        /// How many larger ones.
        var up: Int
        var smaller: Smaller

        /// In which smaller ones.
        enum Smaller: CaseIterable {
            /// All of the largest that one moves in: whoever moves takes along everything that is known of them.
            case ofLargest
            /// All of the one that is asked for.
            case ofOwn
            case none
        }
    }

    /// How many cells one search looks at.
    private static let mostCells = 500
    /// How many parts of a sum are tried.
    private static let mostParts = 8

    init(_ table: AlternativeTable) {
        graph = MemberGraph(table)
        links = CountedSetLinks(table.system)
        reached = Array(repeating: 0, count: graph.count)
        origins = Array(repeating: Move(), count: graph.count)
        wanted = reached
        sources = reached
    }

    /// Lets people come to a cell until it holds as many as `goal`.
    ///
    /// - Parameters:
    ///   - cell: A hidden cell.
    ///   - goal: As many as are needed.
    ///   - wish: As many as would be good, so that cells of smaller sets reach their goals too.
    ///   - table: The true numbers; afterwards, where the goal is reached, another table in which all sums are right.
    /// - Returns: Whether the goal is reached.
    mutating func raises(_ cell: Int, to goal: Int, wish: Int, in table: inout AlternativeTable) -> Bool {
        if graph.columns[cell] >= 0 {
            return raises(cell, by: cell, to: goal, wish: wish, in: &table)
        }
        // A sum grows with its parts.
        for number in table.system.incidenceRange(of: cell) {
            let incidence = table.system.incidences[number]
            guard incidence.position < 0, table.system.relations[incidence.relation].kind.isBalanced else { continue }
            for part in table.hiddenChildren[incidence.relation].prefix(Self.mostParts) where graph.columns[part] >= 0 {
                if raises(cell, by: part, to: goal, wish: wish, in: &table) { return true }
            }
        }
        return false
    }

    private mutating func raises(
        _ cell: Int, by part: Int, to goal: Int, wish: Int, in table: inout AlternativeTable
    ) -> Bool {
        for width in widths(at: part) {
            while case let before = table[cell], before < wish {
                guard findsCircle(to: part, table[part] + wish - before, width, &table), table[cell] > before else {
                    break
                }
            }
            if table[cell] >= goal { return true }
        }
        return false
    }

    /// The most first.
    private func widths(at cell: Int) -> [Width] {
        let hasSmaller = links.smaller[cell] >= 0
        return (0...links.height(of: cell)).reversed().flatMap { up in
            Width.Smaller.allCases.filter {
                $0 == .none || (up > 0 ? $0 == .ofLargest || hasSmaller : $0 == .ofOwn && hasSmaller)
            }
            .map { Width(up: up, smaller: $0) }
        }
    }

    // MARK: - Who moves

    /// Collects the cells in which a person of a cell is counted.
    private mutating func collect(_ cell: Int, _ width: Width) {
        group.removeAll(keepingCapacity: true)
        group.append(cell)
        var larger = Int(links.larger[cell])
        while larger >= 0, group.count <= width.up {
            group.append(larger)
            larger = Int(links.larger[larger])
        }
        switch width.smaller {
        case .none: break
        case .ofOwn: links.appendSmaller(than: cell, to: &group)
        case .ofLargest:
            group = [group[group.count - 1]]
            links.appendSmaller(than: group[0], to: &group)
        }
        for place in group.indices {
            let enclosing = Int(graph.enclosing[group[place]])
            if enclosing >= 0 { group.append(enclosing) }
        }
    }

    /// Whether somebody can come to a cell or leave it.
    private mutating func canMove(_ cell: Int, _ width: Width, by amount: Int, in table: AlternativeTable) -> Bool {
        if (amount < 0 ? table.room(in: cell) : table.space(in: cell)) <= 0 { return false }
        collect(cell, width)
        for member in group {
            guard table.isHidden[member], amount > 0 || table.room(in: member) > 0 else { return false }
            guard amount > 0 ? hasRestAbove(member, in: table) : hasRestsBelow(member, in: table) else { return false }
        }
        return true
    }

    /// Whether one can come to a set without coming to the larger one, where only the smaller one changes.
    private func hasRestAbove(_ member: Int, in table: AlternativeTable) -> Bool {
        let larger = Int(links.larger[member])
        return larger < 0 || group.contains(larger) || table.room(in: Int(links.rests[member])) > 0
    }

    /// Whether one can leave a set without leaving the smaller ones, where only the larger one changes.
    private func hasRestsBelow(_ member: Int, in table: AlternativeTable) -> Bool {
        var smaller = Int(links.smaller[member])
        while smaller >= 0 {
            if !group.contains(smaller), table.room(in: Int(links.rests[smaller])) <= 0 { return false }
            smaller = Int(links.nextSmaller[smaller])
        }
        return true
    }

    // MARK: - Circles

    private mutating func findsCircle(to target: Int, _ goal: Int, _ width: Width, _ table: inout AlternativeTable)
        -> Bool
    {
        guard canMove(target, width, by: 1, in: table) else { return false }
        search += 1
        let (row, column) = (graph.rows[target], graph.columns[target])
        var hasSource = false
        for place in table.hiddenChildren[row].indices {
            let source = table.hiddenChildren[row][place]
            guard source != target, graph.columns[source] >= 0, graph.corners[source] == graph.corners[target],
                canMove(source, width, by: -1, in: table)
            else { continue }
            if graph.columns[source] == column {
                if moves([Move(from: source, to: target)], target, goal, width, &table) { return true }
                continue
            }
            hasSource = true
            wanted[Int(graph.columns[source])] = search
            sources[Int(graph.columns[source])] = source
        }
        guard hasSource, column != MemberGraph.free else { return false }
        return findsWay(from: column, to: target, goal, width, &table)
    }

    /// Looks for a way from the column that has one too many to one of which a person can come.
    private mutating func findsWay(
        from start: Int32, to target: Int, _ goal: Int, _ width: Width, _ table: inout AlternativeTable
    ) -> Bool {
        queue.removeAll(keepingCapacity: true)
        queue.append(start)
        reached[Int(start)] = search
        var (next, left) = (0, Self.mostCells)
        while next < queue.count {
            let column = queue[next]
            next += 1
            guard column != MemberGraph.free else { continue }
            let cells = graph.cells(of: column)
            let first = place(of: target, in: cells)
            for step in 0..<cells.count {
                left -= 1
                guard left > 0 else { return false }
                let position = first + step
                let cell = cells[position < cells.endIndex ? position : position - cells.count]
                guard graph.rows[cell] != graph.rows[target], canMove(cell, width, by: -1, in: table) else { continue }
                if leads(from: cell, in: column, to: target, goal, width, &table) { return true }
            }
        }
        return false
    }

    /// Enters the columns to which a person can move from a cell.
    ///
    /// - Returns: Whether one closes the circle.
    private mutating func leads(
        from cell: Int, in column: Int32, to target: Int, _ goal: Int, _ width: Width, _ table: inout AlternativeTable
    ) -> Bool {
        let row = graph.rows[cell]
        for place in table.hiddenChildren[row].indices {
            let other = table.hiddenChildren[row][place]
            let reachable = graph.columns[other]
            guard reachable >= 0, reached[Int(reachable)] != search, graph.corners[other] == graph.corners[cell],
                canMove(other, width, by: 1, in: table)
            else { continue }
            reached[Int(reachable)] = search
            origins[Int(reachable)] = Move(from: cell, to: other, column: column)
            queue.append(reachable)
            if wanted[Int(reachable)] == search, moves(circle(to: target, by: reachable), target, goal, width, &table) {
                return true
            }
        }
        return false
    }

    /// The moves of a circle, the one to the target first.
    private func circle(to target: Int, by last: Int32) -> [Move] {
        var circle = [Move(from: sources[Int(last)], to: target)]
        var column = last
        while column != graph.columns[target] {
            circle.append(origins[Int(column)])
            column = origins[Int(column)].column
        }
        return circle
    }

    /// Where cells that come behind one begin: each target starts with others, so that not all lean on the same.
    private func place(of cell: Int, in cells: ArraySlice<Int>) -> Int {
        var (low, high) = (cells.startIndex, cells.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if cells[middle] < cell { low = middle + 1 } else { high = middle }
        }
        return low
    }

    // MARK: - Moving

    /// Lets as many go round a circle as there is room for, up to the goal; nobody where a sum would be wrong.
    private mutating func moves(
        _ circle: [Move], _ target: Int, _ goal: Int, _ width: Width, _ table: inout AlternativeTable
    ) -> Bool {
        let start = table.trail.count
        for move in circle {
            collect(move.to, width)
            for cell in group { table.change(cell, by: 1) }
            collect(move.from, width)
            for cell in group { table.change(cell, by: -1) }
        }
        guard settlesRests(in: &table),
            table.trail[start...].allSatisfy({ table.room(in: $0.cell) >= 0 && table.space(in: $0.cell) >= 0 })
        else {
            while table.trail.count > start { table.takeBack() }
            return false
        }
        repeats(from: start, target, goal, in: &table)
        return true
    }

    /// Puts right what can be put right by a hidden total, then by those who are left over.
    private func settlesRests(in table: inout AlternativeTable) -> Bool {
        for _ in 0..<64 where !table.wrong.isEmpty {
            if let relation = table.wrong.first(where: { table.rests[$0] < 0 && table.isHidden[table.parents[$0]] }) {
                table.change(table.parents[relation], by: table.excess[relation])
            } else if let relation = table.wrong.first(where: { table.rests[$0] >= 0 }) {
                table.change(table.rests[relation], by: -table.excess[relation])
            } else {
                return false
            }
        }
        return table.wrong.isEmpty
    }

    /// Repeats what was changed since `start`.
    private func repeats(from start: Int, _ target: Int, _ goal: Int, in table: inout AlternativeTable) {
        var (cells, amounts): ([Int], [Int]) = ([], [])
        for step in table.trail[start...] {
            if let place = cells.firstIndex(of: step.cell) {
                amounts[place] += step.amount
            } else {
                cells.append(step.cell)
                amounts.append(step.amount)
            }
        }
        var times = goal - table[target]
        for (cell, amount) in zip(cells, amounts) where amount < 0 {
            times = min(times, table.room(in: cell) / -amount)
        }
        for (cell, amount) in zip(cells, amounts) where amount > 0 {
            times = min(times, table.space(in: cell) / amount)
        }
        guard times > 0 else { return }
        for (cell, amount) in zip(cells, amounts) where amount != 0 {
            table.change(cell, by: amount * times)
        }
    }
}
