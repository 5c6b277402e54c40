import Evaluation
import Rendering
import Basics

/// Draws figures: chooses the kind of chart that fits what a measure says and what it is broken down by.
struct FigureCharts {
    let context: PageContext

    /// What is drawn.
    struct Request {
        var measure: MeasureID
        /// A programme's slug, or ``FigureKey/everyProgram``.
        var program: String
        /// By what it is broken down; `nil` for the measure's own breakdown, or none.
        var group: String?
        /// The title; `nil` for one made from the measure and the group.
        var finding: Finding?
        /// The id of the figure on the page.
        var id: String
        /// The members that the title names.
        var named: Set<String> = []
        /// As many members as are shown where there are more than a chart takes.
        var mostOfMany = RowExcerpt.mostInChart

        var title: String? { finding?.text }
        var claims: [FigureClaim] { finding?.claims ?? [] }
    }

    /// The chart; `nil` when there is nothing to draw.
    func chart(_ request: Request) -> ChartModel? {
        guard let definition = MeasureRegistry.definition(request.measure) else { return nil }
        switch (request.measure, request.group) {
        case (.reactionItemDistribution, nil): return AnswerChart(context: context).chart(request)
        case (.resultsAchievement, nil): return IndicatorChart(context: context).chart(request)
        case (.reactionItemMean, nil): return intervals(request, definition, group: "item")
        case (.learningGain, nil):
            return ScoreChart(context: context).chart(request, group: "session") ?? single(request, definition)
        case (_, "wave"?), (_, "year"?): return line(request, definition)
        case (_, let group?) where definition.unit == .money: return bars(request, definition, group: group)
        case (_, let group?): return intervals(request, definition, group: group)
        case (_, nil): return single(request, definition)
        }
    }

    // MARK: - Kinds

    private func intervals(_ request: Request, _ definition: MeasureDefinition, group: String) -> ChartModel? {
        let statistic = request.measure == .reactionItemMean ? "mean" : "value"
        let members = members(request, group: group)
        let most = members.count > RowExcerpt.mostInChart ? request.mostOfMany : RowExcerpt.mostInChart
        let chosen = RowExcerpt.largest(members, atMost: most) { member in
            request.named.contains(member) ? .max : figure(request, group, member, statistic)?.n
        }
        let rows = rows(of: chosen, request, group, statistic)
        guard rows.contains(where: { $0.figure?.shown != nil }) else { return nil }
        let title = request.title ?? defaultTitle(definition, group: group)
        let plot = IntervalPlot(
            heading: heading(request, title, definition), axis: axis(definition),
            rows: rows.map { row in
                IntervalPlot.Row(
                    label: row.label, content: content(row.figure, definition),
                    count: row.figure?.n.map(context.numbers.integer) ?? "")
            }, reference: reference(request.measure, of: request.program),
            valueHeader: context.words("words.column_value"), countHeader: context.words("words.column_n"))
        var chart = model(request, title, definition, plot, rows, group: group)
        chart.note = context.excerptNote(rows.count, of: members.count, by: request.named.isEmpty ? .people : .named)
        return chart
    }

    /// Amounts of money, which have no interval: from zero, so that a small difference looks small.
    private func bars(_ request: Request, _ definition: MeasureDefinition, group: String) -> ChartModel? {
        let members = members(request, group: group)
        let chosen = RowExcerpt.largest(members, atMost: RowExcerpt.mostInChart) { figure(request, group, $0)?.n }
        let rows = rows(of: chosen, request, group)
        let known = rows.compactMap { row in row.figure?.shown.map { (label: row.label, value: $0.value) } }
        guard let first = known.min(by: { $0.value < $1.value }), let last = known.max(by: { $0.value < $1.value })
        else { return nil }
        let spread = context.words(
            "phrases.spread",
            [
                "measure": context.label(of: definition.id),
                "low": context.style.text(first.value, definition), "lowest": first.label,
                "high": context.style.text(last.value, definition), "highest": last.label,
            ])
        var request = request
        if request.finding == nil, hasEnds(known.map(\.value), definition) {
            let key = FigureKey(request.measure, program: request.program, group: group)
            request.finding = Finding(spread, FigureClaim(.extreme, key))
        }
        let title = request.title ?? defaultTitle(definition, group: group)
        let bars = ShareBars(
            heading: heading(request, title, definition), axis: axis(definition),
            rows: rows.map { row in
                ShareBars.Row(
                    label: row.label, content: content(row.figure, definition),
                    count: row.figure?.n.map(context.numbers.integer) ?? "")
            }, reference: reference(request.measure, of: request.program), countHeader: context.words("words.column_n"))
        var chart = model(request, title, definition, bars, rows, group: group)
        chart.note = context.excerptNote(rows.count, of: members.count, by: .people)
        return chart
    }

    /// Whether one value alone is printed as the lowest, and one as the highest.
    private func hasEnds(_ values: [Double], _ definition: MeasureDefinition) -> Bool {
        let ordered = values.sorted()
        guard ordered.count > 1 else { return false }
        return context.style.tells(ordered[0], from: ordered[1], definition)
            && context.style.tells(ordered[ordered.count - 2], from: ordered[ordered.count - 1], definition)
    }

    private func line(_ request: Request, _ definition: MeasureDefinition) -> ChartModel? {
        let group = request.group ?? "wave"
        // The small ones taken together have no place among the years.
        let rows = members(request, group: group).filter(FigureKey.isName).map { member in
            (
                label: self.label(of: member, group: group, program: request.program),
                figure: figure(request, group, member), position: Double(member)
            )
        }
        guard rows.count(where: { $0.figure?.shown != nil }) >= 2, rows.allSatisfy({ $0.position != nil }) else {
            return intervals(request, definition, group: group)
        }
        let title = request.title ?? defaultTitle(definition, group: group)
        let steps = rows.compactMap { row in row.position.flatMap { LineWithBand.Step($0, label: row.label) } }
        let series = LineWithBand.Series(label: "", points: rows.map { content($0.figure, definition) })
        let chart = LineWithBand(
            heading: heading(request, title, definition), axis: axis(definition), steps: steps, series: [series],
            intervals: rows.count > 2 ? .band : .whiskers, reference: reference(request.measure, of: request.program))
        return model(request, title, definition, chart, rows.map { ($0.label, $0.figure) }, group: group)
    }

    /// One value: no chart says it better than the number, but an author may ask for it by name.
    private func single(_ request: Request, _ definition: MeasureDefinition) -> ChartModel? {
        guard let figure = context.figures.figure(FigureKey(request.measure, program: request.program)),
            figure.shown != nil
        else { return nil }
        let label = context.label(of: definition.id)
        let plot = IntervalPlot(
            heading: heading(request, request.title ?? label, definition), axis: axis(definition),
            rows: [
                IntervalPlot.Row(
                    label: label, content: content(figure, definition),
                    count: figure.shown.map { context.numbers.integer($0.n) } ?? "")
            ], reference: reference(request.measure, of: request.program),
            valueHeader: context.words("words.column_value"), countHeader: context.words("words.column_n"))
        return model(request, request.title ?? label, definition, plot, [(label, figure)], group: nil)
    }

    // MARK: - Parts

    /// Members by what they are called, each with its figure.
    private func rows(
        of members: [String], _ request: Request, _ group: String, _ statistic: String = "value"
    ) -> [(label: String, figure: Figure?)] {
        members.map { member in
            (label(of: member, group: group, program: request.program), figure(request, group, member, statistic))
        }
    }

    private func members(_ request: Request, group: String) -> [String] {
        context.figures.members(of: request.measure, program: request.program, group: group)
    }

    private func figure(_ request: Request, _ group: String, _ member: String, _ statistic: String = "value") -> Figure?
    {
        context.figures.figure(
            FigureKey(request.measure, program: request.program, group: group, member: member), statistic)
    }

    /// The gate of the measure, as a line to compare with; zero for a change. Where programmes may have answered on several
    /// scales, a gate that is meant on one of them is no line.
    func reference(_ measure: MeasureID, of program: String = FigureKey.everyProgram) -> ReferenceLine? {
        let scales = context.facts.satisfactionScales(of: program)
        let gate = context.settings.gates.first { gate in
            gate.measure == measure && (gate.scaleTop == nil || !scales.isEmpty && gate.isMeant(on: scales))
        }
        if let value = gate?.bounds.first?.value,
            let definition = MeasureRegistry.definition(measure)
        {
            let text = context.style.plain(value, definition)
            return ReferenceLine(value, label: "\(context.words("words.column_threshold")) \(text)")
        }
        let isChange = MeasureRegistry.definition(measure)?.isDifference ?? false
        return isChange ? ReferenceLine(0, label: "0") : nil
    }

    /// A chart's heading: its title, and in words what is drawn.
    func heading(_ request: Request, _ title: String, _ definition: MeasureDefinition) -> ChartHeading {
        ChartHeading(title: title, description: context.words.meaning(of: definition.id), idPrefix: request.id)
    }

    /// An axis in the measure's unit.
    func axis(_ definition: MeasureDefinition) -> ChartAxis {
        let style = context.style
        // The line above the chart names the measure.
        return ChartAxis(
            reaches: definition.unit == .share ? 0...1 : nil
        ) { value in style.tick(value, definition) }
    }

    /// What stands in a figure's place in a chart: its mark, or the words of why it has none.
    func content(_ figure: Figure?, _ definition: MeasureDefinition) -> ChartContent {
        guard let figure else { return withheld(.notMeasured) }
        return content(figure.outcome, definition)
    }

    /// A value as it is drawn. A bound is no point but a range.
    func content(_ outcome: Figure.Outcome, _ definition: MeasureDefinition) -> ChartContent {
        switch outcome {
        case .absent(let absence): withheld(absence)
        case .band(let band): .bounded(band.range, text: context.style.text(band))
        case .shown(let shown): content(shown, definition)
        }
    }

    /// A figure with a value, as it is drawn.
    func content(_ shown: Figure.Shown, _ definition: MeasureDefinition) -> ChartContent {
        let interval = shown.interval.map { (low: $0.lowerBound, high: $0.upperBound) }
        let text = context.style.plain(shown.value, definition)
        return ChartContent(
            ChartEstimate(shown.value, interval: interval, text: text), otherwise: Absence.tooFew.mark,
            words: context.words("absence.too_few.label"))
    }

    /// The words that stand in the place of a figure without a value.
    func withheld(_ absence: Absence) -> ChartContent {
        .withheld(mark: absence.mark, words: context.words("absence.\(absence.rawValue).label"))
    }

    /// What a member of a group is called.
    func label(of member: String, group: String, program: String) -> String {
        switch group {
        case "wave": context.numbers.months(member)
        case "item": context.itemLabel(member, program: program)
        case "year": context.yearName(member)
        case "method", "channel": context.name(of: member, in: "method")
        default: context.name(member)
        }
    }

    private func defaultTitle(_ definition: MeasureDefinition, group: String) -> String {
        let label = context.label(of: definition.id)
        let key = "words.by_\(group)"
        guard let by = context.words.optional(key) else { return label }
        return "\(label): \(by.lowercased())"
    }

    private func model(
        _ request: Request, _ title: String, _ definition: MeasureDefinition, _ drawing: any Chart,
        _ rows: [(label: String, figure: Figure?)], group: String?
    ) -> ChartModel {
        let label = context.label(of: definition.id)
        let heading = group.flatMap { context.words.optional("words.column_\(Self.columnKey($0))") } ?? label
        return ChartModel(
            id: request.id, title: title, subtitle: title == label ? nil : label, drawing: drawing, note: nil,
            table: TableModel(
                caption: "\(title) (\(context.words("words.chart_numbers")))",
                columns: [
                    TableModel.Column(text: heading), TableModel.Column(text: label, isNumeric: true),
                    TableModel.Column(text: context.words("words.column_interval"), isNumeric: true),
                    TableModel.Column(text: context.words("words.column_n"), isNumeric: true),
                ], rows: rows.map { TableModel.Row(cells: tableCells($0.label, $0.figure, definition)) }),
            claims: request.claims)
    }

    private func tableCells(_ label: String, _ figure: Figure?, _ definition: MeasureDefinition) -> [Cell] {
        guard let figure else { return [.words(label), .absent(.notMeasured), .number(""), .number("")] }
        guard case .shown(let shown) = figure.outcome else {
            let n = figure.n.map(context.numbers.integer) ?? ""
            return [.words(label), context.cell(figure.outcome, definition, showsN: false), .number(""), .number(n)]
        }
        let interval = shown.interval.map { context.style.range($0, definition) }
        let range = interval.map { context.words("format.range", ["low": $0.low, "high": $0.high]) } ?? ""
        return [
            .words(label), .number(context.style.plain(shown.value, definition)), .number(range),
            .number(context.numbers.integer(shown.n)),
        ]
    }

    private static func columnKey(_ group: String) -> String { group == "unit" ? "work_unit" : group }
}

extension FigureStyle {
    /// A number on an axis: no more decimals than it needs.
    func tick(_ value: Double, _ definition: MeasureDefinition) -> String {
        switch definition.unit {
        case .share: numbers.percentage(value, places: 0)
        case .money: numbers.money(value)
        default:
            numbers.decimal(value, places: value == value.rounded() ? 0 : value * 10 == (value * 10).rounded() ? 1 : 2)
        }
    }
}

extension PageContext {
    /// A question as it is asked.
    func itemLabel(_ id: String, program: String) -> String {
        guard let item = items(of: program).first(where: { $0.id == id }) else { return name(id) }
        let label = item.label.text(in: language)
        let shown = label == id ? name(id) : label
        return item.isTurned ? words("phrases.item_reversed", ["item": shown]) : shown
    }

    /// The questions of a programme.
    func items(of program: String) -> [Item] { facts.items(of: program) }
}
