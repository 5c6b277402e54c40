import Evaluation
import Rendering
import Basics

/// Indicators of results against their targets and where they started.
struct IndicatorChart {
    let context: PageContext

    func chart(_ request: FigureCharts.Request) -> ChartModel? {
        guard let definition = MeasureRegistry.definition(request.measure) else { return nil }
        let indicators = context.figures.members(of: request.measure, program: request.program, group: "indicator")
        guard !indicators.isEmpty else { return nil }
        let label = context.label(of: definition.id)
        let title = request.title ?? label
        let bars = BulletBars(
            heading: FigureCharts(context: context).heading(request, title, definition),
            rows: indicators.map { row($0, request, definition) },
            words: BulletBars.Words(
                baseline: context.words("words.column_baseline"), actual: context.words("words.column_actual"),
                target: context.words("words.column_target")))
        return ChartModel(
            id: request.id, title: title, subtitle: title == label ? nil : label, drawing: bars, note: nil,
            table: table(title, indicators, request, definition), claims: request.claims)
    }

    private func row(_ indicator: String, _ request: FigureCharts.Request, _ definition: MeasureDefinition)
        -> BulletBars.Row
    {
        let unit = context.facts.unitOfMeasure(of: indicator, program: request.program)
        func estimate(_ statistic: String) -> ChartEstimate? {
            value(indicator, statistic, request).flatMap { ChartEstimate($0, text: number($0)) }
        }
        let achieved = value(indicator, "value", request)
        let name = context.name(indicator)
        return BulletBars.Row(
            label: unit.isEmpty ? name : "\(name) (\(context.name(unit)))",
            actual: ChartContent(
                estimate("actual"), otherwise: Absence.notMeasured.mark,
                words: context.words("absence.not_measured.label")),
            target: estimate("target"), baseline: estimate("baseline"),
            verdict: achieved.map {
                "\(context.words("words.column_achievement")): \(context.numbers.percentage($0, places: 0))"
            } ?? "")
    }

    private func value(_ indicator: String, _ statistic: String, _ request: FigureCharts.Request) -> Double? {
        let key = FigureKey(request.measure, program: request.program, group: "indicator", member: indicator)
        return context.figures.figure(key, statistic)?.shown?.value
    }

    /// An indicator's own number: whole where it is whole, else with one decimal.
    private func number(_ value: Double) -> String {
        context.numbers.decimal(value, places: value == value.rounded() ? 0 : 1)
    }

    private func table(
        _ title: String, _ indicators: [String], _ request: FigureCharts.Request, _ definition: MeasureDefinition
    ) -> TableModel {
        let statistics = [("baseline", "baseline"), ("actual", "actual"), ("target", "target")]
        return TableModel(
            caption: "\(title) (\(context.words("words.chart_numbers")))",
            columns: [TableModel.Column(text: context.words("words.column_indicator"))]
                + statistics.map { TableModel.Column(text: context.words("words.column_\($0.1)"), isNumeric: true) }
                + [TableModel.Column(text: context.words("words.column_achievement"), isNumeric: true)],
            rows: indicators.map { indicator in
                let cells = statistics.map { statistic, _ in
                    Cell.number(value(indicator, statistic, request).map(number) ?? context.words("words.none_dash"))
                }
                let key = FigureKey(request.measure, program: request.program, group: "indicator", member: indicator)
                let achieved = context.cell(context.figures.figure(key), request.measure, showsN: false)
                return TableModel.Row(cells: [.words(context.name(indicator))] + cells + [achieved])
            })
    }
}
