import Evaluation
import Rendering
import Basics

/// Charts of what is missing.
struct GapChart {
    let context: PageContext

    private let every = FigureKey.everyProgram

    init(context: PageContext) { self.context = context }

    /// The gap of each competency, the largest first.
    func gaps() -> ChartModel? {
        guard let definition = MeasureRegistry.definition(.needsGap) else { return nil }
        let needs = CompetencyNeed.ranked(context)
        guard needs.count > 1 else { return nil }
        let finding = largest("competency", needs.map(\.competency), definition)
        let title = finding?.text ?? context.label(of: definition.id)
        let request = FigureCharts.Request(measure: .needsGap, program: every, finding: finding, id: "chart-gaps")
        let charts = FigureCharts(context: context)
        let bars = ShareBars(
            heading: charts.heading(request, title, definition), axis: charts.axis(definition),
            rows: needs.prefix(RowExcerpt.mostInChart).map { need in
                ShareBars.Row(
                    label: context.name(need.competency), content: charts.content(need.gap, definition),
                    count: need.gap?.shown.map { context.numbers.integer($0.n) } ?? "")
            }, countHeader: context.words("words.column_n"))
        return ChartModel(
            id: request.id, title: title, subtitle: context.words.meaning(of: definition.id),
            drawing: bars, note: note(of: needs.count), table: nil, claims: request.claims)
    }

    /// That those with the largest gaps are shown, where there are more.
    private func note(of all: Int) -> String? {
        context.excerptNote(min(all, RowExcerpt.mostInChart), of: all, by: .gap)
    }

    /// Present and required level of each member of a group, the largest gap first.
    func levels(by group: String) -> ChartModel? {
        guard let definition = MeasureRegistry.definition(.needsGap) else { return nil }
        let members = ranked(group)
        guard members.count > 1 else { return nil }
        let finding = largest(group, members, definition)
        let title = finding?.text ?? context.label(of: definition.id)
        let id = "chart-levels-\(group)"
        let charts = FigureCharts(context: context)
        let request = FigureCharts.Request(measure: .needsGap, program: every, finding: finding, id: id)
        let chart = Dumbbell(
            heading: charts.heading(request, title, definition),
            axis: ChartAxis(label: context.words("words.axis_levels")) { context.style.tick($0, definition) },
            rows: members.prefix(RowExcerpt.mostInChart).map { row($0, group, charts, definition) },
            words: Dumbbell.Words(
                before: context.words("words.column_current"), after: context.words("words.column_required"),
                change: context.words("words.column_gap"), count: context.words("words.column_n")))
        return ChartModel(
            id: id, title: title, subtitle: context.words("words.levels_subtitle"), drawing: chart,
            note: [context.words("words.levels_note"), note(of: members.count)].compactMap(\.self)
                .joined(separator: " "), table: nil, claims: request.claims)
    }

    /// Which of the members, the largest gap first, has the largest; `nil` where the next one is printed alike.
    private func largest(_ group: String, _ members: [String], _ definition: MeasureDefinition) -> Finding? {
        guard let first = members.first, let gap = figure(first, group)?.shown?.value,
            let next = members.dropFirst().first.flatMap({ figure($0, group)?.shown?.value }),
            context.style.tells(gap, from: next, definition)
        else { return nil }
        return Finding(
            context.words("phrases.gap_largest", ["name": context.name(first)]),
            FigureClaim(.extreme, FigureKey(.needsGap, program: every, group: group)))
    }

    /// The share of people who meet the standard, by a group.
    func meeting(by group: String) -> ChartModel? {
        guard let definition = MeasureRegistry.definition(.needsMeetingStandard) else { return nil }
        let members = context.figures.members(of: definition.id, program: every, group: group)
        guard members.count > 1 else { return nil }
        func figure(_ member: String) -> Figure? {
            context.figures.figure(FigureKey(definition.id, program: every, group: group, member: member))
        }
        let shown = RowExcerpt.largest(members, atMost: RowExcerpt.mostInChart) { figure($0)?.n }
        let finding = extremes(
            shown.compactMap { member in figure(member)?.shown.map { (member, $0.value) } }, group, definition)
        let title =
            finding?.text ?? "\(context.label(of: definition.id)) \(context.groupTitle(group).lowercasedFirst)"
        let charts = FigureCharts(context: context)
        let request = FigureCharts.Request(
            measure: definition.id, program: every, finding: finding, id: "chart-meeting-\(group)")
        let bars = ShareBars(
            heading: charts.heading(request, title, definition), axis: charts.axis(definition),
            rows: shown.map { member in
                ShareBars.Row(
                    label: context.name(member), content: charts.content(figure(member), definition),
                    count: figure(member)?.shown.map { context.numbers.integer($0.n) } ?? "")
            }, countHeader: context.words("words.column_n"))
        return ChartModel(
            id: request.id, title: title, subtitle: context.words.meaning(of: definition.id),
            drawing: bars, note: context.excerptNote(shown.count, of: members.count, by: .people), table: nil,
            claims: request.claims)
    }

    /// Who meets the standard most often, and who least.
    private func extremes(
        _ known: [(member: String, value: Double)], _ group: String, _ definition: MeasureDefinition
    ) -> Finding? {
        let ordered = known.sorted { $0.value > $1.value }
        guard ordered.count > 1, let most = ordered.first, let least = ordered.last,
            context.style.tells(most.value, from: ordered[1].value, definition),
            context.style.tells(least.value, from: ordered[ordered.count - 2].value, definition)
        else { return nil }
        let words = context.words(
            "phrases.meeting_extremes",
            [
                "most": context.name(most.member), "high": context.style.plain(most.value, definition),
                "least": context.name(least.member), "low": context.style.plain(least.value, definition),
            ])
        let key = FigureKey(definition.id, program: every, group: group)
        return Finding(words, FigureClaim(.extreme, key).with("members", known.map(\.member)))
    }

    private func figure(_ member: String, _ group: String, _ statistic: String = "value") -> Figure? {
        context.figures.figure(FigureKey(.needsGap, program: every, group: group, member: member), statistic)
    }

    /// The members of a group, the largest gap first.
    func ranked(_ group: String) -> [String] {
        context.figures.members(of: .needsGap, program: every, group: group).map { member in
            (gap: figure(member, group)?.shown?.value ?? -1, member: member)
        }.sorted { (-$0.gap, $0.member) < (-$1.gap, $1.member) }.map(\.member)
    }

    private func row(_ member: String, _ group: String, _ charts: FigureCharts, _ definition: MeasureDefinition)
        -> Dumbbell.Row
    {
        let current = charts.content(figure(member, group, "current"), definition)
        let required = charts.content(figure(member, group, "required"), definition)
        let gap = figure(member, group)
        guard case .shown(let have) = current, case .shown(let want) = required else {
            guard case .withheld(let mark, let words) = charts.content(gap, definition) else {
                return Dumbbell.Row(label: context.name(member), content: .withheld(mark: "", words: ""))
            }
            return Dumbbell.Row(label: context.name(member), content: .withheld(mark: mark, words: words))
        }
        let change: ChartEstimate? = if case .shown(let gap) = charts.content(gap, definition) { gap } else { nil }
        return Dumbbell.Row(
            label: context.name(member), content: .shown(before: have, after: want, change: change),
            count: gap?.shown.map { context.numbers.integer($0.n) } ?? "")
    }
}
