import Evaluation
import Rendering

/// All programmes together, broken down by a group such as methods or units: a table of the measures that can be pooled,
/// and a chart where there are members enough to compare.
struct Breakdown {
    let context: PageContext
    let page: PageAddress
    let group: String
    /// The members to show; `nil` for all that have figures.
    var members: [String]?

    private static let measures = [
        "participation.people", "participation.completion_rate", "learning.improved", "behaviour.applied",
    ]

    var analysis: Analysis {
        var analysis = Analysis()
        let names = shownMembers
        guard names.count > 1 else { return analysis }
        let charts = FigureCharts(context: context)
        let candidates =
            group == "year"
            ? ["learning.improved", "participation.completion_rate"]
            : ["behaviour.applied", "learning.improved", "participation.completion_rate"]
        analysis.charts = Array(
            candidates.lazy.compactMap { measure -> ChartModel? in
                guard hasSeveral(measure) else { return nil }
                return charts.chart(
                    FigureCharts.Request(
                        measure: measure, program: FigureKey.everyProgram, group: group, title: title(measure),
                        id: "chart-\(PageContext.anchor(group))-\(PageContext.anchor(measure))"))
            }.prefix(1))
        analysis.tables = [table(names)]
        return analysis
    }

    private func figure(_ measure: String, _ member: String) -> Figure? {
        context.figures.figure(
            FigureKey(measure, program: FigureKey.everyProgram, group: group, member: member))
    }

    private func hasSeveral(_ measure: String) -> Bool {
        context.figures.members(of: measure, program: FigureKey.everyProgram, group: group).count { member in
            figure(measure, member)?.shown != nil
        } > 1
    }

    /// Says whether the best and the worst can be told apart.
    private func title(_ measure: String) -> String? {
        let members = context.figures.members(of: measure, program: FigureKey.everyProgram, group: group)
        let known = members.compactMap { member in
            figure(measure, member)?.shown?.interval.map { (member: member, interval: $0) }
        }
        let best = known.max { ($0.interval.lowerBound, $1.member) < ($1.interval.lowerBound, $0.member) }
        let worst = known.min { ($0.interval.upperBound, $0.member) < ($1.interval.upperBound, $1.member) }
        guard let best, let worst, best.member != worst.member else { return nil }
        let differ = best.interval.lowerBound > worst.interval.upperBound
        return context.words(
            differ ? "phrases.groups_differ" : "phrases.groups_alike",
            [
                "measure": context.label(of: measure), "by": context.groupTitle(group).lowercasedFirst,
                "best": label(best.member), "worst": label(worst.member),
            ])
    }

    private func label(_ member: String) -> String {
        FigureCharts(context: context).label(of: member, group: group, program: FigureKey.everyProgram)
    }

    /// The measures of the table that have a value for any member.
    private var measures: [String] {
        let withMoney = context.edition.shows(.finance) ? ["finance.cost_per_participant"] : []
        return (Self.measures + withMoney).filter { measure in
            !context.figures.members(of: measure, program: FigureKey.everyProgram, group: group).isEmpty
        }
    }

    private var shownMembers: [String] {
        if let members { return members }
        var seen: Set<String> = []
        return measures.flatMap { context.figures.members(of: $0, program: FigureKey.everyProgram, group: group) }
            .filter { seen.insert($0).inserted }
    }

    private func table(_ members: [String]) -> TableModel {
        let measures = measures
        let label = context.words.optional("words.column_\(group == "unit" ? "work_unit" : group)")
        return TableModel(
            caption: context.groupTitle(group),
            columns: [TableModel.Column(text: label ?? context.words("words.column_group"))]
                + measures.map {
                    TableModel.Column(
                        text: context.label(of: $0), isNumeric: true, href: context.definitionHref($0, from: page))
                },
            rows: members.map { member in
                TableModel.Row(cells: [head(member)] + measures.map { cell($0, member) })
            })
    }

    /// Of a count, n is the number itself.
    private func cell(_ measure: String, _ member: String) -> Cell {
        let isAmount = [.count, .money].contains(MeasureRegistry.definition(measure)?.unit)
        return context.cell(figure(measure, member), measure, showsN: !isAmount)
    }

    /// The member's name, leading to its page where it has one.
    private func head(_ member: String) -> Cell {
        if group == "year", context.edition.sections.contains(.summary) {
            return .words(member, href: page.href(to: context.page("summary/\(member)")))
        }
        let name = label(member)
        let term = context.terms[group]?.first { $0.id == member }
        return .words(name, href: term.map { page.href(to: $0.page) })
    }
}

extension PageContext {
    /// What a breakdown is called: "by method".
    func groupTitle(_ group: String) -> String {
        if let title = words.optional("words.by_\(group)") { return title }
        let taxonomy = settings.taxonomies.first { $0.id == group }
        return taxonomy.map(title(of:)) ?? group
    }
}
