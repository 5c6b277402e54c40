/// Which members of each group are taken together, the same in all measures of what the same people answered or scored:
/// were they not, the "Others" of one measure less those of another would be a member that both withhold.
struct MergedByFamily {
    private struct Place: Hashable {
        var family: CountedSet
        var group: String
    }

    private var members: [Place: MergedMembers] = [:]

    /// - Parameters:
    ///   - parts: The cells of measures that are computed on the same rows.
    ///   - minimum: The fewest people that a shown cell may have.
    init(_ parts: [MeasureRun.MeasureCells], minimum: Int) {
        var cells: [Place: [[MeasuredCell]]] = [:]
        for part in parts {
            for (group, members) in part.groups where Grouping(rawValue: group.name)?.isMergeable ?? false {
                cells[Place(family: Self.family(of: part.measure), group: group.name), default: []].append(members)
            }
        }
        members = cells.compactMapValues { MergedMembers($0, minimum: minimum) }
    }

    /// The members of a group that a measure takes together; `nil` where it takes none.
    func members(of group: String, for measure: Measure) -> MergedMembers? {
        members[Place(family: Self.family(of: measure), group: group)]
    }

    /// Measures that count people for themselves, as those of turnout do, merge for themselves.
    private static func family(of measure: Measure) -> CountedSet {
        let id = measure.definition.id
        let isFamiliar = CountedSet.counted(by: id).map { set in CountedSet.families.contains { $0.contains(set) } }
        return isFamiliar ?? false
            ? CountedSet.counted(by: id)?.family ?? CountedSet(id: id.name) : CountedSet(id: id.name)
    }
}
