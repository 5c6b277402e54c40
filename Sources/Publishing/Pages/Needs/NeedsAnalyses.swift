import Evaluation
import Rendering

/// The parts of the page of needs.
struct NeedsAnalyses {
    let context: PageContext
    let page: PageAddress

    private let every = FigureKey.everyProgram

    init(context: PageContext, page: PageAddress) {
        self.context = context
        self.page = page
    }

    /// Whether any needs were assessed.
    var areThere: Bool {
        context.figures.figure(FigureKey(.needsGap, program: every)).map {
            $0.status != Absence.notMeasured.rawValue
        } ?? false
    }

    /// What the summary says of needs: the headline figures and the gaps.
    var brief: Analysis {
        guard areThere else { return Analysis() }
        return Analysis(headline: headline, charts: [GapChart(context: context).gaps()].compactMap(\.self))
    }

    /// All needs together, and by position.
    var overview: Analysis {
        guard areThere else { return Analysis() }
        var analysis = Analysis()
        analysis.findings = NeedsFindings(context: context, page: page).all
        analysis.headline = headline
        analysis.charts = [GapChart(context: context).meeting(by: "position")].compactMap(\.self)
        analysis.tables = [table(of: "position")].compactMap(\.self)
        analysis.cautions = [context.words("phrases.needs_people")]
        return analysis
    }

    /// The gaps, ranked, with the level that is required and the level that was found.
    var byCompetency: Analysis {
        var analysis = Analysis()
        let charts = GapChart(context: context)
        analysis.charts = [charts.levels(by: "competency")].compactMap(\.self)
        analysis.tables = [table(of: "competency")].compactMap(\.self)
        return analysis
    }

    /// The same by unit, and each competency in each unit.
    var byUnit: Analysis {
        var analysis = Analysis()
        let charts = GapChart(context: context)
        analysis.charts = [charts.levels(by: "unit"), NeedsHeatTable(context: context).chart].compactMap(\.self)
        analysis.tables = [table(of: "unit")].compactMap(\.self)
        return analysis
    }

    /// Which programme answers which gap, the largest gap first.
    var coverage: Analysis {
        let needs = CompetencyNeed.ranked(context)
        guard !needs.isEmpty else { return Analysis() }
        let columns = ["competency", "gap", "meeting", "assessments", "completed", "served_by"].map { key in
            TableModel.Column(
                text: context.words("words.column_\(key)"), isNumeric: !["competency", "served_by"].contains(key),
                href: ["gap": .needsGap, "meeting": .needsMeetingStandard][key].map {
                    context.definitionHref($0, from: page)
                })
        }
        let table = TableModel(
            caption: context.words("words.coverage_caption"), columns: columns,
            rows: needs.map { TableModel.Row(cells: cells($0)) }, note: context.words("words.coverage_note"))
        return Analysis(
            headline: context.headlines([.needsCoverage], of: every),
            tables: [table.cut(in: context, by: .gap, file: DataFiles.metrics, place: nil)],
            cautions: [context.words("phrases.needs_served")])
    }

    private var headline: [FigureModel] {
        context.headlines([.needsGap, .needsMeetingStandard, .needsCoverage], of: every)
    }

    private func cells(_ need: CompetencyNeed) -> [Cell] {
        let links = need.serving.map { program in
            (
                text: context.text(of: program).title
                    + " (\(context.words("statuses.\(program.status.rawValue).name")))",
                href: page.href(to: context.page(of: program))
            )
        }
        let people = need.gap?.shown.map { Cell.number(context.numbers.integer($0.n)) } ?? .absent(.withheld)
        return [
            .words(context.name(need.competency), href: need.term.map { page.href(to: $0.page) }),
            context.cell(need.gap, .needsGap, showsN: false),
            context.cell(need.meeting, .needsMeetingStandard, showsN: false), people,
            completed(need),
            links.isEmpty ? .words(context.words("words.unserved")) : context.cell(of: links),
        ]
    }

    /// How many enrolments in programmes for the competency were completed; where that is not published, why.
    private func completed(_ need: CompetencyNeed) -> Cell {
        let measure = MeasureID.participationCompletions
        let key = FigureKey(measure, program: every, group: "competency", member: need.competency)
        if let figure = context.figures.figure(key) { return context.cell(figure, measure, showsN: false) }
        let programs = context.programs.filter { $0.competencies.contains(need.competency) }
        if programs.isEmpty { return .number(context.words("words.none_dash")) }
        if programs.contains(where: { context.figure(measure, of: $0.slug)?.status == Absence.withheld.rawValue }) {
            return .absent(.withheld)
        }
        return .absent(programs.contains { $0.hasBegun(in: context) } ? .notMeasured : .notYetDue)
    }

    /// Required and present level, gap and the share who meet the standard, for each member of a group.
    private func table(of group: String) -> TableModel? {
        var members = context.figures.members(of: .needsGap, program: every, group: group)
        guard members.count > 1 else { return nil }
        let isRanked = group != "position"
        if isRanked { members = GapChart(context: context).ranked(group) }
        let columns = ["required", "current", "gap", "meeting", "assessments"].map { key in
            TableModel.Column(text: context.words("words.column_\(key)"), isNumeric: true)
        }
        let rows = members.map { member -> TableModel.Row in
            let key = FigureKey(.needsGap, program: every, group: group, member: member)
            let levels = ["required", "current", "value"].map {
                context.cell(context.figures.figure(key, $0), .needsGap, showsN: false)
            }
            let meeting = context.figures.figure(
                FigureKey(.needsMeetingStandard, program: every, group: group, member: member))
            let people = context.figures.figure(key)?.shown.map { Cell.number(context.numbers.integer($0.n)) }
            return TableModel.Row(
                cells: [.words(context.name(member))] + levels
                    + [context.cell(meeting, .needsMeetingStandard, showsN: false), people ?? .absent(.withheld)])
        }
        return TableModel(
            caption: "\(context.words("words.needs_levels")) \(context.groupTitle(group).lowercasedFirst)",
            columns: [TableModel.Column(text: context.words("words.column_\(group == "unit" ? "work_unit" : group)"))]
                + columns, rows: rows
        ).cut(in: context, by: isRanked ? .gap : .order, file: DataFiles.metrics, place: nil)
    }
}

extension String {
    /// The text as it stands after a colon.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
