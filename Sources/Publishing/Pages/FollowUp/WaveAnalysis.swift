import Evaluation
import Rendering
import Basics

/// Whether what was learned is used at work, from follow-up to follow-up, programmes beside each other.
struct WaveAnalysis {
    let context: PageContext
    let page: PageAddress

    /// As many lines as can be told apart by colour and shape.
    private static let mostLines = 4

    var analysis: Analysis {
        let courses = context.programs.map { BehaviourCourse(context: context, program: $0) }.filter {
            !$0.waves.isEmpty
        }
        guard !courses.isEmpty else { return Analysis() }
        let waves = Set(courses.flatMap(\.waves)).sorted { (Int($0) ?? 0, $0) < (Int($1) ?? 0, $1) }
        var analysis = Analysis()
        analysis.findings = findings(courses)
        analysis.charts = [chart(courses, waves)].compactMap(\.self)
        analysis.tables = [.behaviourChange, .behaviourApplied].compactMap { table(courses, waves, $0) }
        analysis.cautions = [context.words("phrases.waves_caution")]
        return analysis
    }

    private func findings(_ courses: [BehaviourCourse]) -> [HTML] {
        let sentences = Sentences(context: context, page: page)
        let faded = courses.filter(\.hasFaded).map(\.program)
        let lasting = courses.filter { course in
            course.shown.count > 1 && (course.shown.last?.interval?.lowerBound ?? 0) > 0
        }
        var findings: [HTML] = []
        if !lasting.isEmpty {
            findings.append(
                sentences.html(
                    "phrases.behaviour_lasting",
                    [
                        "count": sentences.defined(context.numbers.integer(lasting.count), .behaviourChange),
                        "total": sentences.number(courses.count { $0.shown.count > 1 }),
                    ],
                    [
                        .counted(
                            .improved, .behaviourChange,
                            of: courses.filter { $0.shown.count > 1 }.map(\.program)
                        ).with("wave", "last")
                    ]))
        }
        if !faded.isEmpty {
            findings.append(
                sentences.html(
                    "phrases.behaviour_faded", ["programs": sentences.list(faded)],
                    [.counted(.faded, .behaviourChange, of: faded)]))
        }
        return findings
    }

    /// The programmes that were followed longest, as lines.
    private func chart(_ courses: [BehaviourCourse], _ waves: [String]) -> ChartModel? {
        let longest = courses.map(\.shown.count).max() ?? 0
        let followed = courses.filter { $0.shown.count == longest }.prefix(Self.mostLines)
        guard longest > 1, let definition = MeasureRegistry.definition(.behaviourChange) else { return nil }
        let steps = waves.compactMap { wave in
            Double(wave).flatMap { LineWithBand.Step($0, label: context.numbers.months(wave)) }
        }
        guard steps.count == waves.count else { return nil }
        let charts = FigureCharts(context: context)
        let title = context.words(
            "phrases.waves_last",
            [
                "count": context.numbers.integer(followed.count { ($0.shown.last?.interval?.lowerBound ?? 0) > 0 }),
                "programs": context.numbers.count(followed.count, of: "programs"),
            ])
        let claim = FigureClaim.counted(.improved, .behaviourChange, of: followed.map(\.program)).with("wave", "last")
        let request = FigureCharts.Request(
            measure: .behaviourChange, program: FigureKey.everyProgram, finding: Finding(title, claim),
            id: "chart-waves")
        let chart = LineWithBand(
            heading: charts.heading(request, title, definition), axis: charts.axis(definition), steps: steps,
            series: followed.map { course in
                LineWithBand.Series(
                    label: context.text(of: course.program).title,
                    points: waves.map { wave in course.figure(wave).map { charts.content($0, definition) } })
            }, intervals: .whiskers, reference: ReferenceLine(0, label: "0"))
        return ChartModel(
            id: request.id, title: title, subtitle: context.label(of: definition.id),
            drawing: chart, note: context.words("phrases.waves_chosen"), table: nil, claims: request.claims)
    }

    /// A measure of each programme at each follow-up; `nil` when it was never taken.
    private func table(_ courses: [BehaviourCourse], _ waves: [String], _ measure: MeasureID) -> TableModel? {
        func figure(_ course: BehaviourCourse, _ wave: String) -> Figure? {
            context.figures.figure(
                FigureKey(measure, program: course.program.slug, group: "wave", member: wave))
        }
        let measured = courses.filter { course in waves.contains { figure(course, $0) != nil } }
        guard !measured.isEmpty else { return nil }
        return TableModel(
            caption: "\(context.label(of: measure)): \(context.words("words.column_wave").lowercasedFirst)",
            columns: [TableModel.Column(text: context.words("words.column_program"))]
                + waves.map {
                    TableModel.Column(
                        text: context.numbers.months($0), isNumeric: true,
                        href: context.definitionHref(measure, from: page))
                } + (waves.count > 1 ? [TableModel.Column(text: context.words("words.column_course"))] : []),
            rows: measured.map { course in
                let name = Cell.words(
                    context.text(of: course.program).title,
                    href: page.href(to: context.page(of: course.program), anchor: "level-3"))
                let figures = waves.map { figure(course, $0) }
                let line = sparkline(figures, measure, course.program)
                return TableModel.Row(
                    cells: [name] + figures.map { context.cell($0, measure) }
                        + (waves.count > 1 ? [Cell(sparkline: line)] : []))
            }
        ).cut(in: context, file: DataFiles.metrics)
    }

    /// The course of what is published over the follow-ups; none where it is one point.
    private func sparkline(_ figures: [Figure?], _ measure: MeasureID, _ program: Program) -> Sparkline? {
        let shown = figures.map { $0?.shown?.value }
        guard shown.count(where: { $0 != nil }) > 1, let definition = MeasureRegistry.definition(measure) else {
            return nil
        }
        let values = shown.compactMap(\.self).map { context.style.plain($0, definition) }
        return Sparkline(
            heading: ChartHeading(
                title: values.joined(separator: " → "), description: context.label(of: definition.id),
                idPrefix: "course-\(PageContext.anchor(measure.name))-\(program.slug)"), values: shown)
    }
}
