import Evaluation
import Rendering
import Basics

/// Test scores before and after, as dumbbells.
struct ScoreChart {
    let context: PageContext

    /// A row of the chart: the whole, or a member of a group.
    private struct Place {
        var label: String
        var group: String
        var member: String
    }

    /// The chart, for the whole programme and broken down; `nil` when there are no scores to show.
    func chart(_ request: FigureCharts.Request, group: String) -> ChartModel? {
        guard let definition = MeasureRegistry.definition(.learningGain) else { return nil }
        let charts = FigureCharts(context: context)
        let members = context.figures.members(of: .learningGain, program: request.program, group: group)
        var places = [Place(label: context.words("words.total"), group: "all", member: "")]
        if members.count > 1 {
            places += members.map {
                Place(label: charts.label(of: $0, group: group, program: request.program), group: group, member: $0)
            }
        }
        let rows = places.map { row($0, request.program, definition) }
        guard rows.contains(where: Self.isShown) else { return nil }
        let label = context.label(of: definition.id)
        let title = request.title ?? label
        let chart = Dumbbell(
            heading: charts.heading(request, title, definition), axis: charts.axis(definition), rows: rows,
            words: Dumbbell.Words(
                before: context.words("words.column_before"), after: context.words("words.column_after"),
                change: context.words("words.column_change"), interval: context.words("words.column_interval"),
                count: context.words("words.column_n")))
        return ChartModel(
            id: request.id, title: title, subtitle: title == label ? nil : label, drawing: chart, note: nil,
            table: table(title, places, request.program), claims: request.claims)
    }

    private static func isShown(_ row: Dumbbell.Row) -> Bool {
        if case .shown = row.content { true } else { false }
    }

    private func figure(_ measure: MeasureID, _ place: Place, _ program: String) -> Figure? {
        context.figures.figure(FigureKey(measure, program: program, group: place.group, member: place.member))
    }

    private func row(_ place: Place, _ program: String, _ definition: MeasureDefinition) -> Dumbbell.Row {
        let charts = FigureCharts(context: context)
        let before = charts.content(figure(.learningPre, place, program), definition)
        let after = charts.content(figure(.learningPost, place, program), definition)
        let gain = figure(.learningGain, place, program)
        guard case .shown(let first) = before, case .shown(let second) = after else {
            guard case .withheld(let mark, let words) = charts.content(gain, definition) else {
                return Dumbbell.Row(label: place.label, content: .withheld(mark: "", words: ""))
            }
            return Dumbbell.Row(label: place.label, content: .withheld(mark: mark, words: words))
        }
        let change: ChartEstimate? =
            if case .shown(let change) = charts.content(gain, definition) { change } else { nil }
        return Dumbbell.Row(
            label: place.label, content: .shown(before: first, after: second, change: change),
            count: gain?.shown.map { context.numbers.integer($0.n) } ?? "")
    }

    private func table(_ title: String, _ places: [Place], _ program: String) -> TableModel {
        let columns = [
            ("column_before", MeasureID.learningPre), ("column_after", .learningPost), ("column_change", .learningGain),
            ("column_only_before", .learningOnlyBefore), ("column_only_after", .learningOnlyAfter),
        ]
        return TableModel(
            caption: "\(title) (\(context.words("words.chart_numbers")))",
            columns: [TableModel.Column(text: context.words("words.column_session"))]
                + columns.map { TableModel.Column(text: context.words("words.\($0.0)"), isNumeric: true) },
            rows: places.map { place in
                let cells = columns.map { _, measure in
                    context.cell(figure(measure, place, program), measure, showsN: measure == .learningGain)
                }
                return TableModel.Row(cells: [.words(place.label)] + cells)
            })
    }
}
