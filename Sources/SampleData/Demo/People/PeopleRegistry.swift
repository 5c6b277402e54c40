/// All people that the demonstration data speak of, by unit.
struct PeopleRegistry {
    private var peopleByUnit: [String: [Person]] = [:]

    init(units: [UnitPlan], seed: UInt64) {
        var random = RandomSource(seed: seed, name: "people")
        var serial = 0
        for unit in units {
            for _ in 0..<unit.people {
                serial += 1
                // The middle digits are random so that the order of the numbers says nothing about units.
                let id = String(990_000_000_000_000_000 + random.below(1_000_000) * 1_000_000 + serial * 7 % 1_000_000)
                let position = UnitPlan.positions[random.index(weights: unit.weights)]
                let person = Person(id: id, unit: unit.name, position: position, ability: random.normal())
                peopleByUnit[unit.name, default: []].append(person)
            }
        }
    }

    /// The people of a unit, in the order of the registry.
    func people(in unit: String) -> [Person] {
        guard let people = peopleByUnit[unit] else { preconditionFailure("no unit \(unit) in the plan") }
        return people
    }
}
