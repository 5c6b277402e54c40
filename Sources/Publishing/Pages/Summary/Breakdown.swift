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
    /// As many members as are shown where there are more than a chart takes; `nil` for as many as a chart or a table takes.
    var mostOfMany: Int?

    private static let measures = [
        MeasureID.participationPeople, .participationCompletionRate, .participationHoursTarget, .learningImproved,
        .behaviourApplied,
    ]

    var analysis: Analysis {
        var analysis = Analysis()
        let names = shownMembers
        guard names.count > 1 else { return analysis }
        let charts = FigureCharts(context: context)
        let candidates: [MeasureID] =
            group == "year"
            ? [.learningImproved, .participationCompletionRate]
            : [.behaviourApplied, .learningImproved, .participationCompletionRate]
        analysis.charts = Array(
            candidates.lazy.compactMap { measure -> ChartModel? in
                guard hasSeveral(measure) else { return nil }
                let finding = finding(measure)
                return charts.chart(
                    FigureCharts.Request(
                        measure: measure, program: FigureKey.everyProgram, group: group,
                        finding: finding?.title,
                        id: "chart-\(PageContext.anchor(group))-\(PageContext.anchor(measure.name))",
                        named: finding?.named ?? [],
                        mostOfMany: mostOfMany ?? RowExcerpt.mostInChart))
            }.prefix(1))
        analysis.tables = [table(names, Self.measures, "\(context.words("words.figures")) \(by)")].compactMap(\.self)
        if context.edition.shows(.finance) {
            analysis.tables += [table(names, Self.costMeasures, "\(context.words("words.cost")) \(by)")].compactMap(
                \.self)
        }
        analysis.cautions = [context.words("words.breakdown_caution")]
        return analysis
    }

    private func figure(_ measure: MeasureID, _ member: String) -> Figure? {
        context.figures.figure(
            FigureKey(measure, program: FigureKey.everyProgram, group: group, member: member))
    }

    private func hasSeveral(_ measure: MeasureID) -> Bool {
        context.figures.members(of: measure, program: FigureKey.everyProgram, group: group).count { member in
            figure(measure, member)?.hasValue ?? false
        } > 1
    }

    private func finding(_ measure: MeasureID) -> GroupFinding? {
        let members = context.figures.members(of: measure, program: FigureKey.everyProgram, group: group)
        return GroupFinding(
            context: context, measure: measure, program: FigureKey.everyProgram, group: group,
            members: members.filter(FigureKey.isName))
    }

    /// "by method", in the middle of a title.
    private var by: String { context.groupTitle(group).lowercasedFirst }

    private func label(_ member: String) -> String {
        FigureCharts(context: context).label(of: member, group: group, program: FigureKey.everyProgram)
    }

    private static let costMeasures = [
        MeasureID.financeCost, .financeBudgetAbsorption, .financeCostPerParticipant, .financeCostPerHour,
    ]

    private var shownMembers: [String] {
        if let members { return members }
        var seen: Set<String> = []
        let members = Self.measures.flatMap {
            context.figures.members(of: $0, program: FigureKey.everyProgram, group: group)
        }
        // Where one measure names the members, what stands for each of them with another has no row of its own.
        let isNamed = members.contains { $0 != FigureKey.everyMember }
        return members.filter { (!isNamed || $0 != FigureKey.everyMember) && seen.insert($0).inserted }
    }

    /// The table of those measures that have a value for any member; `nil` when none has.
    private func table(_ members: [String], _ wanted: [MeasureID], _ caption: String) -> TableModel? {
        let measures = wanted.filter {
            !context.figures.members(of: $0, program: FigureKey.everyProgram, group: group).isEmpty
        }
        guard !measures.isEmpty else { return nil }
        let label = context.words.optional("words.column_\(group == "unit" ? "work_unit" : group)")
        let isLong = members.count > RowExcerpt.mostInChart
        let most = isLong ? mostOfMany ?? RowExcerpt.mostInTable : RowExcerpt.mostInTable
        let shown = RowExcerpt.largest(members, atMost: most) { member in
            measures.compactMap { figure($0, member)?.n }.max()
        }
        return TableModel(
            caption: caption,
            columns: [TableModel.Column(text: label ?? context.words("words.column_group"))]
                + measures.map {
                    TableModel.Column(
                        text: context.label(of: $0), isNumeric: true, href: context.definitionHref($0, from: page))
                },
            rows: shown.map { member in
                TableModel.Row(cells: [head(member)] + measures.map { cell($0, member) })
            }, note: context.excerptNote(shown.count, of: members.count, by: .people, place: place))
    }

    /// Where else the members' figures are.
    private var place: String? { context.terms[group] == nil ? nil : "on_terms" }

    /// Of a count, n is the number itself.
    private func cell(_ measure: MeasureID, _ member: String) -> Cell {
        guard let figure = figure(measure, member) else { return .absent(absence(measure, member)) }
        let isAmount = MeasureRegistry.definition(measure).map { $0.unit == .count || $0.level == .finance }
        return context.cell(figure, measure, showsN: !(isAmount ?? false))
    }

    /// Why a member has no figure at all. That nothing was measured is only said where it is so: small members stand
    /// with the others, and programmes of too few people are in no figure over several programmes.
    private func absence(_ measure: MeasureID, _ member: String) -> Absence {
        if member == FigureKey.others { return .notApplicable }
        let every = FigureKey.everyProgram
        if context.figures.members(of: measure, program: every, group: group).contains(FigureKey.others) {
            return .withheld
        }
        guard let term = context.terms[group]?.first(where: { $0.id == member }) else { return .notMeasured }
        let isWithheld = term.programs.contains { program in
            context.figure(measure, of: program.slug)?.status == Absence.withheld.rawValue
        }
        if isWithheld { return .withheld }
        return term.programs.contains { $0.hasBegun(in: context) } ? .notMeasured : .notYetDue
    }

    /// The member's name, leading to its page where it has one.
    private func head(_ member: String) -> Cell {
        if group == "year", context.edition.sections.contains(.summary) {
            return .words(context.yearName(member), href: page.href(to: context.page("summary/\(member)")))
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
        return words("phrases.by_group", ["group": (taxonomy.map(title(of:)) ?? group).lowercasedFirst])
    }
}
