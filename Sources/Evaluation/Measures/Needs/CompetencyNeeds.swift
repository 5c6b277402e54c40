/// Needs rows weighed by the people that they stand for.
struct CompetencyNeeds {
    /// Σ people, in whole people.
    private(set) var people = 0
    /// People whose present level meets what is required.
    private(set) var meeting = 0
    /// Σ people × max(0, required − current), in units of ``Scale``.
    private(set) var gap: Int128 = 0
    /// Σ people × required, in units of ``Scale``.
    private(set) var required: Int128 = 0
    /// Σ people × current, in units of ``Scale``.
    private(set) var current: Int128 = 0
    /// The fewest distinct people that the rows can be about: the same people of a position in a unit are assessed in
    /// several competencies and on several days.
    private(set) var distinctPeople = 0

    private struct Place: Hashable {
        var unit: Int32
        var position: Int32
    }

    private struct Assessment: Hashable {
        var place: Place
        var competency: Int32
        var date: Int32
    }

    init(_ rows: [Int32], in table: Table) {
        let (required, current) = (table.wide(.required), table.wide(.current))
        let weights = table.wide(.people)
        let (units, positions) = (table.narrow(.unit), table.narrow(.position))
        let (competencies, dates) = (table.narrow(.competency), table.narrow(.date))
        var assessed: [Assessment: Int] = [:]
        for row in rows {
            let weight = weights[Int(row)]
            let people = weight == Table.missingWide ? 1 : Int(weight / Scale.unitsPerOne)
            let missing = max(0, required[Int(row)] - current[Int(row)])
            self.people += people
            meeting += missing == 0 ? people : 0
            gap += Int128(missing) * Int128(people)
            self.required += Int128(required[Int(row)]) * Int128(people)
            self.current += Int128(current[Int(row)]) * Int128(people)
            let place = Place(unit: units[Int(row)], position: positions[Int(row)])
            let assessment = Assessment(place: place, competency: competencies[Int(row)], date: dates[Int(row)])
            assessed[assessment, default: 0] += people
        }
        var most: [Place: Int] = [:]
        for (assessment, people) in assessed { most[assessment.place] = max(most[assessment.place] ?? 0, people) }
        distinctPeople = most.values.reduce(0, +)
    }

    /// Mean levels missing for each person.
    var meanGap: Double { mean(gap) }

    /// Mean level that is required of each person.
    var meanRequired: Double { mean(required) }

    /// Mean level that each person has.
    var meanCurrent: Double { mean(current) }

    private func mean(_ sum: Int128) -> Double {
        people == 0 ? 0 : Double(sum) / Double(Scale.unitsPerOne) / Double(people)
    }
}
