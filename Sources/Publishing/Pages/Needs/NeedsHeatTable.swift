import Evaluation
import Rendering
import Basics

/// The gap of each competency in each unit, as a table tinted by how much is missing.
struct NeedsHeatTable {
    let context: PageContext

    /// Up to where each level of tint goes, in competency levels.
    private static let limits = [0.0, 0.25, 0.5, 1.0, 1.5]
    /// As many competencies as stand beside each other.
    private static let mostColumns = 15

    /// The chart; `nil` when needs are not known by competency and unit.
    var chart: ChartModel? {
        guard let definition = MeasureRegistry.definition(.needsGap) else { return nil }
        let cells = gaps
        let everyCompetency = CompetencyNeed.ranked(context).map(\.competency).filter { cells[$0] != nil }
        let everyUnit = GapChart(context: context).ranked("unit").filter { unit in
            cells.values.contains { $0[unit] != nil }
        }
        let competencies = Array(everyCompetency.prefix(Self.mostColumns))
        let units = everyUnit.prefix(RowExcerpt.mostInChart).sorted { context.name($0) < context.name($1) }
        guard competencies.count > 1, units.count > 1 else { return nil }
        let finding = finding(cells, competencies, units, definition)
        let title = finding?.text ?? context.words("words.heat_title")
        let heat = HeatTable(
            heading: ChartHeading(
                title: title, description: context.words.meaning(of: definition.id), idPrefix: "chart-needs-heat"),
            corner: context.words("words.column_work_unit"), columns: competencies.map(context.name),
            rows: units.map { unit in
                HeatTable.Row(label: context.name(unit), cells: competencies.map { cell(cells[$0]?[unit], definition) })
            }, levels: key(definition))
        return ChartModel(
            id: "chart-needs-heat", title: title, subtitle: context.words("words.heat_subtitle"),
            drawing: heat,
            note: ([context.words("words.heat_note")]
                + part(shown: (competencies.count, units.count), all: (everyCompetency.count, everyUnit.count)))
                .joined(separator: " "), table: nil,
            claims: finding?.claims ?? [])
    }

    /// Where the gap is largest of all that is shown.
    private func finding(
        _ cells: [String: [String: Figure]], _ competencies: [String], _ units: [String],
        _ definition: MeasureDefinition
    ) -> Finding? {
        let known = competencies.flatMap { competency in
            units.compactMap { unit in
                cells[competency]?[unit]?.shown.map { (competency: competency, unit: unit, gap: $0.value) }
            }
        }
        guard let largest = known.max(by: { $0.gap < $1.gap }), largest.gap > 0,
            known.count(where: { !context.style.tells($0.gap, from: largest.gap, definition) }) == 1
        else { return nil }
        let words = context.words(
            "phrases.heat_largest",
            [
                "competency": context.name(largest.competency), "unit": context.name(largest.unit),
                "value": context.style.plain(largest.gap, definition),
            ])
        let claim = FigureClaim(.extreme, [("measure", definition.id.name), ("program", FigureKey.everyProgram)])
        return Finding(words, claim.with("pairs", "unit"))
    }

    /// Which competencies and units are shown of more than a table takes in, and where all of them are.
    private func part(shown: (competencies: Int, units: Int), all: (competencies: Int, units: Int)) -> [String] {
        guard shown != all else { return [] }
        let numbers = context.numbers
        let sentence = context.words(
            "excerpts.heat",
            [
                "competencies": numbers.integer(shown.competencies),
                "all_competencies": numbers.integer(all.competencies),
                "units": numbers.integer(shown.units), "all_units": numbers.integer(all.units),
            ])
        return [sentence, context.whereabouts(DataFiles.metrics)].compactMap(\.self)
    }

    /// Figures by competency and unit.
    private var gaps: [String: [String: Figure]] {
        let group = CrossedMember.competencyByUnit
        var gaps: [String: [String: Figure]] = [:]
        for member in context.figures.members(of: .needsGap, program: FigureKey.everyProgram, group: group) {
            let key = FigureKey(.needsGap, program: FigureKey.everyProgram, group: group, member: member)
            guard let (competency, unit) = names(member) else { continue }
            gaps[competency, default: [:]][unit] = context.figures.figure(key)
        }
        return gaps
    }

    /// A competency's name may itself hold the separator, so it is looked up among those that are known.
    private func names(_ member: String) -> (competency: String, unit: String)? {
        let known = context.figures.members(of: .needsGap, program: FigureKey.everyProgram, group: "competency")
        let found = known.filter { member.hasPrefix($0 + CrossedMember.separator) }.max { $0.count < $1.count }
        return found.map { ($0, String(member.dropFirst($0.count + CrossedMember.separator.count))) }
    }

    private func cell(_ figure: Figure?, _ definition: MeasureDefinition) -> HeatTable.Cell {
        guard let figure else {
            return .withheld(mark: context.words("words.none_dash"), words: context.words("words.not_required"))
        }
        switch figure.outcome {
        case .absent(let absence): return .withheld(mark: absence.mark, words: context.label(of: absence))
        case .band(let band): return .withheld(mark: context.style.text(band), words: "")
        case .shown(let shown):
            let level = Self.limits.firstIndex { shown.value <= $0 } ?? Self.limits.count
            return .shown(text: context.style.plain(shown.value, definition), level: level)
        }
    }

    private func key(_ definition: MeasureDefinition) -> [String] {
        let texts = Self.limits.map { context.style.plain($0, definition) }
        let upTo = texts.dropFirst().map { context.words("phrases.up_to", ["value": $0]) }
        return [texts[0]] + upTo + [context.words("phrases.above", ["value": texts[texts.count - 1]])]
    }
}
