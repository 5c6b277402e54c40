import Basics

/// How much competency is missing, and how many people have what their position requires.
enum CompetencyGap {
    static let groupings: [Grouping] = [.competency, .unit, .position, .year]

    static let mean = Measure(
        MeasureDefinition(
            id: .needsGap, level: .needs, unit: .points, direction: .down, people: .values(of: .assessed),
            source: "PermenPANRB 38/2017", minimumCases: 1, statistics: ["required", "current"]),
        by: groupings, isOnlyPooled: true
    ) { selection in
        let needs = CompetencyNeeds(selection.rows(.needs), in: selection.data.table(.needs))
        guard needs.people > 0 else { return [] }
        let outcome = RawFigure.Outcome.value(needs.meanGap, low: nil, high: nil)
        let levels = [("required", needs.meanRequired), ("current", needs.meanCurrent)].map { statistic, mean in
            RawFigure(statistic, .value(mean, low: nil, high: nil), n: needs.people, people: needs.distinctPeople)
        }
        return [RawFigure(outcome, n: needs.people, people: needs.distinctPeople)] + levels + selection.crossedGaps
    }

    static let meetingStandard = Measure(
        MeasureDefinition(
            id: .needsMeetingStandard, level: .needs, unit: .share, direction: .up,
            people: .rate(of: .assessed, .banded), source: "PermenPANRB 38/2017", minimumCases: 1),
        by: groupings, isOnlyPooled: true
    ) { selection in
        let needs = CompetencyNeeds(selection.rows(.needs), in: selection.data.table(.needs))
        guard needs.people > 0 else { return [] }
        return [
            .number(people: needs.distinctPeople, n: needs.people) { () throws(NotComputable) in
                try Proportion(needs.meeting, of: needs.people).exactShare().value
            }
        ]
    }

    static let coverage = Measure(
        MeasureDefinition(
            id: .needsCoverage, level: .needs, unit: .share, direction: .up,
            people: .values(of: .assessed).dependingOnOthers,
            source: "Tolok", minimumCases: 1),
        // Not by competency: one is served or it is not.
        by: [.unit, .position, .year], isOnlyPooled: true
    ) { selection in
        let table = selection.data.table(.needs)
        let competencies = table.narrow(.competency)
        let rows = selection.rows(.needs)
        let needs = CompetencyNeeds(rows, in: table)
        guard needs.people > 0 else { return [] }
        let served = Set(
            selection.data.directory.programs.filter(\.isAvailable).flatMap { $0.terms["competency"] ?? [] })
        let servedRows = rows.filter { served.contains(selection.data.name(competencies[Int($0)], in: .competency)) }
        let servedGap = CompetencyNeeds(servedRows, in: table).gap
        return [
            .number(people: needs.distinctPeople, n: needs.people) { () throws(NotComputable) in
                guard needs.gap > 0 else { throw .zeroDenominator }
                return ExactRatio(servedGap, over: needs.gap).value
            }
        ]
    }
}

extension Selection {
    /// The gap of each competency in each unit, for the table of needs.
    fileprivate var crossedGaps: [RawFigure] {
        let table = data.table(.needs)
        let (units, competencies) = (table.narrow(.unit), table.narrow(.competency))
        var rowsByCell: [String: [Int32]] = [:]
        for row in rows(.needs) {
            let unit = data.name(units[Int(row)], in: .unit)
            let competency = data.name(competencies[Int(row)], in: .competency)
            rowsByCell["\(competency)\(CrossedMember.separator)\(unit)", default: []].append(row)
        }
        return NaturalOrder.sorted(rowsByCell.keys, by: \.self).map { member in
            let needs = CompetencyNeeds(rowsByCell[member] ?? [], in: table)
            return RawFigure(
                .value(needs.meanGap, low: nil, high: nil), n: needs.people, people: needs.distinctPeople,
                breakdown: RawFigure.Breakdown(group: CrossedMember.competencyByUnit, member: member))
        }
    }
}

/// How a member of two crossed groupings is written in published data.
public enum CrossedMember {
    /// The group of figures broken down by competency and unit.
    public static let competencyByUnit = "competency × unit"
    /// Stands between the two names.
    public static let separator = " × "
}

extension MeasureID {
    /// Competency gap.
    public static let needsGap = MeasureID("needs.gap")
    /// People who meet the standard.
    public static let needsMeetingStandard = MeasureID("needs.meeting_standard")
    /// Needs that are served.
    public static let needsCoverage = MeasureID("needs.coverage")
}
