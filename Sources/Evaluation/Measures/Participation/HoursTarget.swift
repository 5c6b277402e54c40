import Basics

/// How many people learn as many hours in a year as each is to.
enum HoursTarget {
    /// Computed over all programmes together only, and by year, unit and position there: the target is a person's own,
    /// whatever programmes the hours come from. For the same reason not by terms: the hours of one method alone are not
    /// what the target is about. Not by channel either, and a session is too short to be measured by a year.
    ///
    /// Nobody has had the whole of a year that is not over, so that such a year counts nowhere.
    ///
    /// - Parameters:
    ///   - target: In hours; without one nothing is computed.
    ///   - openYear: The year that is not over.
    /// - Returns: The measure.
    static func measure(_ target: Int?, openYear: Int? = nil) -> Measure {
        Measure(definition, isOnlyPooled: true) { selection in
            guard let target, let hours = YearlyHours(selection, openYear: openYear) else { return [] }
            return hours.figures(target: Int128(target) * Int128(Scale.unitsPerOne))
        }
    }

    private static let definition = MeasureDefinition(
        id: .participationHoursTarget, level: .participation, unit: .share, direction: .up,
        people: .rate(.banded).dependingOnOthers,
        source: "PerLAN 10/2018; Wilson (1927)", minimumCases: 1, number: 2)
}

/// The learning hours of each person in each calendar year, over all programmes of a selection.
private struct YearlyHours {
    private struct PersonYear: Hashable {
        var person: Int32
        var year: Int32
    }

    private struct Group {
        var breakdown: RawFigure.Breakdown
        var members: Set<PersonYear> = []
    }

    private var hours: [PersonYear: Int128] = [:]
    private var groups: [Group] = []
    private let openYear: Int32?

    /// `nil` where no hours or no years are recorded. A row without a year is left out, because it belongs to none.
    init?(_ selection: Selection, openYear: Int?) {
        self.openYear = openYear.map(Int32.init)
        let (data, rows) = (selection.data, selection.rows(.participation).map(Int.init))
        let table = data.table(.participation)
        let (persons, given) = (table.narrow(.participant), table.wide(.hours))
        guard let years = data.years(.participation, table) else { return nil }
        let completed = selection.completedRows.map(Int.init).filter {
            given[$0] != Table.missingWide && years[$0] != Table.missing
        }
        guard !completed.isEmpty else { return nil }
        let dated = rows.filter { years[$0] != Table.missing }
        for row in dated { hours[PersonYear(person: persons[row], year: years[row])] = 0 }
        for row in completed {
            hours[PersonYear(person: persons[row], year: years[row]), default: 0] += Int128(given[row])
        }
        func add(_ grouping: Grouping, _ codes: NarrowCells, _ name: (Int32) -> String) {
            var members: [Int32: Set<PersonYear>] = [:]
            for row in dated {
                members[codes[row], default: []].insert(PersonYear(person: persons[row], year: years[row]))
            }
            // Where nobody names a member there is nothing to break down.
            if members.count == 1, members[Table.missing] != nil { return }
            let named = members.map { (name: name($0.key), members: $0.value) }
            for (name, members) in NaturalOrder.sorted(named, by: \.name) {
                groups.append(
                    Group(breakdown: RawFigure.Breakdown(group: grouping.rawValue, member: name), members: members))
            }
        }
        for grouping in [Grouping.unit, .position] {
            add(grouping, table.narrow(grouping.column)) { data.name($0, in: grouping.column) }
        }
        add(.year, years) { String($0) }
    }

    /// The share of people who reached the target, of all and group by group. Somebody who changed units within a year
    /// counts in both, with all hours of the year.
    func figures(target: Int128) -> [RawFigure] {
        [share(Set(hours.keys), target, nil)] + groups.map { share($0.members, target, $0.breakdown) }
    }

    private func share(_ members: Set<PersonYear>, _ target: Int128, _ breakdown: RawFigure.Breakdown?) -> RawFigure {
        let whole = members.filter { $0.year != openYear }
        let reached = whole.count { (hours[$0] ?? 0) >= target }
        let people = Set((whole.isEmpty ? members : whole).map(\.person)).count
        guard !whole.isEmpty else {
            return RawFigure(.absent(.notYetDue), n: members.count, people: people, breakdown: breakdown)
        }
        return .share(reached, of: whole.count, people: people, breakdown: breakdown)
    }
}

extension MeasureID {
    /// People who reached the target of learning hours.
    public static let participationHoursTarget = MeasureID("participation.hours_target")
}
