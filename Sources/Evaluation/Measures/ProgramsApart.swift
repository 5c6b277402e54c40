/// The programmes of too few people to be part of figures over several programmes.
///
/// Were they part of them, the total less the others would be their figure, and a large programme would have to be
/// hidden beside each. Who took part is behind many figures, if only as what they are divided by: a programme with too
/// few participants is apart in every measure, one with too few answers or tests in the measures of these.
struct ProgramsApart {
    private var byMeasure: [String: Set<String>] = [:]

    /// - Parameters:
    ///   - cells: The cells of the single programmes; others are passed over.
    ///   - minimum: The fewest people that a programme must have.
    init(_ cells: [MeasuredCell], minimum: Int) {
        for cell in cells where cell.key.group == FigureKey.whole && cell.key.program != FigureKey.everyProgram {
            let people = cell.people ?? minimum
            if people > 0, people < minimum { byMeasure[cell.key.measure, default: []].insert(cell.key.program) }
        }
    }

    /// The slugs of those that are apart in a measure.
    func programs(for measure: String) -> Set<String> {
        (byMeasure[measure] ?? []).union(byMeasure[Turnout.people.definition.id] ?? [])
    }
}
