import Basics

/// The members of a group that are too small to be shown and large enough to be shown together, as "Others".
struct MergedMembers {
    /// Their names, in published order; ``RowIndex/unnamedMember`` stands for the rows that name none.
    let names: [String]

    /// `nil` where fewer than two are small, where all are, and where there is a member of the reserved name.
    ///
    /// - Parameters:
    ///   - cells: The cells of one group whose members add up to the whole, measure by measure. What is too small for one of
    ///     the measures is so for all.
    ///   - minimum: The fewest people that a shown cell may have.
    init?(_ cells: [[MeasuredCell]], minimum: Int) {
        let peopled = cells.joined().filter { $0.people != 0 }
        let small = Set(peopled.filter { $0.isSmall(minimum) }.map(\.key.member))
        let all = Set(peopled.map(\.key.member))
        guard small.count > 1, small.count < all.count, !all.contains(FigureKey.others) else { return nil }
        names = NaturalOrder.sorted(small, by: \.self)
    }

    /// The rows of all of them together.
    func selection(of members: [(name: String, selection: Selection)], in whole: Selection) -> Selection? {
        let names = Set(names)
        let merged = members.filter { names.contains($0.name) }.map(\.selection)
        guard !merged.isEmpty else { return nil }
        var rows: [Level: [Int32]] = [:]
        for level in Level.allCases { rows[level] = merged.flatMap { $0.rows(level) }.sorted() }
        return Selection(partOf: whole, rows: rows)
    }

    /// The cell of all of them together; `nil` where they are too few even so, and where they may be the same few people.
    func cell(of measure: Measure, _ selection: Selection, key: FigureKey, minimum: Int) -> MeasuredCell? {
        let figures = measure.compute(selection).filter { $0.breakdown == nil }
        let cell = MeasuredCell(key: key, figures: figures, merged: names)
        guard !figures.isEmpty, let people = cell.people, people >= minimum, !cell.isSmall(minimum) else { return nil }
        return cell
    }
}

extension Grouping {
    /// Whether small members are taken together. What a competency is would be lost in "Others", and with it the need.
    var isMergeable: Bool { isPartition && self != .competency }
}
