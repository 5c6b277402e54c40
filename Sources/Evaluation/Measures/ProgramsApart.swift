/// The programmes of too few people to be part of figures over several programmes.
///
/// Were they part of them, the total less the others would be their figure, and a large programme would have to be
/// hidden beside each. Who took part is behind many figures, if only as what they are divided by: a programme with too
/// few participants is apart in every measure, one with too few completions, answers or tests in the measures that count
/// these or from which their number follows.
struct ProgramsApart {
    private var bySet: [CountedSet: Set<String>] = [:]

    /// - Parameters:
    ///   - cells: The cells of the single programmes; others are passed over.
    ///   - minimum: The fewest people that a programme must have.
    init(_ cells: [MeasuredCell], minimum: Int) {
        for cell in cells where cell.key.group == FigureKey.whole && cell.key.program != FigureKey.everyProgram {
            let set = CountedSet.counted(by: cell.key.measure) ?? CountedSet(id: cell.key.measure.name)
            let people = cell.people ?? minimum
            if people > 0, people < minimum { bySet[set.family, default: []].insert(cell.key.program) }
        }
    }

    private static let together: Set<MeasureID> = [.participationPeople, .participationEnrolments]

    /// The slugs of those that are apart in a measure: none in one that counts nobody. Follow-up decisions are published
    /// one by one, and their number with them.
    func programs(for measure: MeasureID) -> Set<String> {
        if MeasureRegistry.definition(measure)?.level == .actions { return [] }
        var sets = [
            CountedSet(id: Turnout.people.definition.id.name), CountedSet.counted(by: measure),
            CountedSet.revealed(by: measure),
        ]
        // So that completions, the enrolments that they are a share of and the people who enrolled are of the same
        // programmes, and can be held against each other.
        if Self.together.contains(measure) { sets.append(.completions) }
        return sets.compactMap { $0.flatMap { bySet[$0.family] } }.reduce([]) { $0.union($1) }
    }
}
