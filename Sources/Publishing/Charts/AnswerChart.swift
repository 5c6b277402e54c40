import Evaluation
import Rendering
import Basics

/// Answers on their scales, as diverging bars: one chart for the items of one scale.
struct AnswerChart {
    let context: PageContext

    /// The chart of the commonest scale; the others are drawn on their own by ``charts(_:)``.
    func chart(_ request: FigureCharts.Request) -> ChartModel? { charts(request).first }

    /// A chart for each scale that items of the programme are answered on, in the order of the questionnaire.
    func charts(_ request: FigureCharts.Request) -> [ChartModel] {
        var scales: [AnswerScale] = []
        var items: [AnswerScale: [Item]] = [:]
        for item in context.items(of: request.program) {
            if items[item.scoredScale] == nil { scales.append(item.scoredScale) }
            items[item.scoredScale, default: []].append(item)
        }
        return scales.enumerated().compactMap { number, scale in
            chart(request, items[scale] ?? [], scale, number: number)
        }
    }

    private func chart(
        _ request: FigureCharts.Request, _ items: [Item], _ scale: AnswerScale, number: Int
    ) -> ChartModel? {
        guard let definition = MeasureRegistry.definition(request.measure), scale.count >= 2 else { return nil }
        let rows = items.map { row($0, request.program) }
        guard !rows.isEmpty else { return nil }
        var request = request
        request.id += number == 0 ? "" : "-\(number + 1)"
        let label = context.label(of: definition.id)
        let finding = ChartFindings(context: context, program: request.program).reaction(items)
        let part = number > 0 && finding == nil ? "\(label) (\(number + 1))" : label
        if number > 0 || request.finding == nil { request.finding = finding }
        let title = request.title ?? part
        let drawing = DivergingBars(
            heading: FigureCharts(context: context).heading(request, title, definition), categories: categories(scale),
            rows: rows, summaryHeader: context.words("words.column_value"),
            countHeader: context.words("words.column_n"))
        return ChartModel(
            id: request.id, title: title, subtitle: title == label ? nil : part, drawing: drawing, note: nil,
            table: table(title, items, scale, request.program), claims: request.claims)
    }

    /// What the points are called; bare numbers do not tell by themselves which end is the good one.
    private func categories(_ scale: AnswerScale) -> [String] {
        let names = scale.pointNames.map(context.name)
        guard case .numbers = scale.kind, let first = names.first, let last = names.last else { return names }
        return [context.words("phrases.lowest_point", ["point": first])] + names.dropFirst().dropLast()
            + [context.words("phrases.highest_point", ["point": last])]
    }

    private func row(_ item: Item, _ program: String) -> DivergingBars.Row {
        let key = FigureKey(.reactionItemDistribution, program: program, group: "item", member: item.id)
        let shares = (0..<item.scale.count).map { context.figures.figure(key, "share_\(item.scale.lowestScore + $0)") }
        let meanKey = FigureKey(.reactionItemMean, program: program, group: "item", member: item.id)
        let mean = context.figures.figure(meanKey, "mean")?.shown
        let label = context.itemLabel(item.id, program: program)
        guard let n = shares.first??.shown?.n else {
            let absence = shares.first.flatMap(\.self).flatMap(Self.absence) ?? .notMeasured
            return DivergingBars.Row(
                label: label,
                answers: .withheld(mark: absence.mark, words: context.words("absence.\(absence.rawValue).label")))
        }
        return DivergingBars.Row(
            label: label,
            answers: .shares(
                shares.map { figure in
                    let value = figure?.shown?.value ?? 0
                    return DivergingBars.Share(value, text: context.numbers.percentage(value, places: 0))
                }), summary: mean.map { context.numbers.decimal($0.value, places: 2) } ?? "",
            count: context.numbers.integer(n))
    }

    private static func absence(_ figure: Figure) -> Absence? {
        if case .absent(let absence) = figure.outcome { absence } else { nil }
    }

    private func table(_ title: String, _ items: [Item], _ scale: AnswerScale, _ program: String) -> TableModel {
        let points = categories(scale).map { TableModel.Column(text: $0, isNumeric: true) }
        let rows = items.map { item in
            let key = FigureKey(.reactionItemDistribution, program: program, group: "item", member: item.id)
            let cells = (0..<scale.count).map { point -> Cell in
                context.cell(
                    context.figures.figure(key, "share_\(scale.lowestScore + point)"), .reactionItemDistribution,
                    showsN: false)
            }
            let n = context.figures.figures(key).first?.shown.map { context.numbers.integer($0.n) } ?? ""
            return TableModel.Row(cells: [.words(context.itemLabel(item.id, program: program))] + cells + [.number(n)])
        }
        return TableModel(
            caption: "\(title) (\(context.words("words.chart_numbers")))",
            columns: [TableModel.Column(text: context.words("words.column_item"))] + points
                + [TableModel.Column(text: context.words("words.column_n"), isNumeric: true)], rows: rows)
    }
}
