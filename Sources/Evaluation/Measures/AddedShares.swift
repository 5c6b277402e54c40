/// A share over several programmes, from the shares of each: where everybody stands in one row, whoever is counted for
/// one programme is counted for no other, and numbers of people add up.
///
/// The same as computing on all rows together, which for millions of rows takes as long as all programmes before.
struct AddedShares {
    private struct Count {
        var successes = 0
        var total = 0

        mutating func add(_ other: Count) {
            successes += other.successes
            total += other.total
        }
    }

    private let measure: MeasureID
    /// By programme: the whole, and the members of each group.
    private var wholes: [String: Count] = [:]
    private var members: [String: [String: [String: Count]]] = [:]

    /// - Parameters:
    ///   - measure: One whose only figure is a share of its cases.
    ///   - cells: Those of all programmes.
    init(_ measure: MeasureID, cells: some Sequence<MeasuredCell>) {
        self.measure = measure
        for cell in cells where cell.key.measure == measure && cell.merged.isEmpty {
            guard let figure = cell.figures.first, case .value(let share, _, _) = figure.outcome else { continue }
            // A quotient of whole numbers below 2⁵² gives them back.
            let count = Count(successes: Int((share * Double(figure.n)).rounded()), total: figure.n)
            if cell.key.group == FigureKey.whole {
                wholes[cell.key.program] = count
            } else {
                members[cell.key.program, default: [:]][cell.key.group, default: [:]][cell.key.member] = count
            }
        }
    }

    /// The cell of all these programmes together; `nil` where there are no cases.
    func whole(of programs: [String], member: (group: String, name: String)? = nil) -> MeasuredCell? {
        var sum = Count()
        for program in programs { if let count = wholes[program] { sum.add(count) } }
        return cell(sum, group: member?.group ?? FigureKey.whole, member: member?.name ?? "")
    }

    /// The cells of a group's members, in published order; none where no programme names one.
    func cells(of group: String, _ programs: [String]) -> [MeasuredCell] {
        guard programs.contains(where: { members[$0]?[group] != nil }) else { return [] }
        var sums: [String: Count] = [:]
        for program in programs {
            // A programme that names no member is all without one.
            let own = members[program]?[group] ?? wholes[program].map { [RowIndex.unnamedMember: $0] } ?? [:]
            for (name, count) in own { sums[name, default: Count()].add(count) }
        }
        return NaturalOrder.sorted(sums.keys, by: \.self).compactMap { name in
            sums[name].flatMap { cell($0, group: group, member: name) }
        }
    }

    private func cell(_ count: Count, group: String, member: String) -> MeasuredCell? {
        guard count.total > 0 else { return nil }
        let key = FigureKey(measure, program: FigureKey.everyProgram, group: group, member: member)
        return MeasuredCell(key: key, figures: [.share(count.successes, of: count.total, people: count.total)])
    }
}
