/// Needs rows weighed by the people that they stand for.
struct CompetencyNeeds {
    /// Σ people, in whole people.
    private(set) var people = 0
    /// People whose present level meets what is required.
    private(set) var meeting = 0
    /// Σ people × max(0, required − current), in units of ``Scale``.
    private(set) var gap: Int128 = 0
    private(set) var rows = 0

    init(_ rows: [Int32], in table: Table) {
        let (required, current) = (table.wide(.required), table.wide(.current))
        let weights = table.wide(.people)
        for row in rows {
            let weight = weights[Int(row)]
            let people = weight == Table.missingWide ? 1 : Int(weight / Scale.unitsPerOne)
            let missing = max(0, required[Int(row)] - current[Int(row)])
            self.people += people
            meeting += missing == 0 ? people : 0
            gap += Int128(missing) * Int128(people)
        }
        self.rows = rows.count
    }

    /// Mean levels missing for each person.
    var meanGap: Double { people == 0 ? 0 : Double(gap) / Double(Scale.unitsPerOne) / Double(people) }
}
