import Evaluation
import Rendering

/// How many programmes have which evidence grade.
struct GradeChart {
    let context: PageContext

    /// The chart; `nil` where fewer than two programmes have a grade that may be told.
    var chart: ChartModel? {
        let graded = context.programs.filter { !context.isTooSmall($0) }
        let grades = graded.map { context.evidence[$0.slug]?.grade ?? .nothing }
        guard grades.count > 1 else { return nil }
        let counts = EvidenceGrade.allCases.map { grade in (grade: grade, count: grades.count { $0 == grade }) }
        let title = title(counts)
        let bins = counts.compactMap { grade, count in
            Distribution.Bin(
                from: Double(grade.rawValue) - 0.5, to: Double(grade.rawValue) + 0.5,
                content: ChartContent(
                    ChartEstimate(
                        Double(count),
                        text: "\(name(grade)): \(context.numbers.count(count, of: "programs"))"),
                    otherwise: "", words: ""))
        }
        let drawing = Distribution(
            heading: ChartHeading(
                title: title, description: context.words("words.method_evidence_explanation"), idPrefix: "chart-grades"),
            valueAxis: ChartAxis(label: context.words("words.column_evidence")) { value in
                EvidenceGrade.allCases.contains { Double($0.rawValue) == value } ? "\(Int(value))" : ""
            },
            countAxis: ChartAxis(label: context.words("words.spread_axis")) { value in
                value == value.rounded() ? context.numbers.integer(Int(value)) : ""
            }, panels: [Distribution.Panel(label: "", bins: bins)])
        return ChartModel(
            id: "chart-grades", title: title, subtitle: context.words("words.column_evidence"), drawing: drawing,
            note: nil, table: table(title, counts))
    }

    private typealias Row = (grade: EvidenceGrade, count: Int)

    /// The commonest grade; of several the highest.
    private func title(_ counts: [Row]) -> String {
        let most = counts.max { ($0.count, $0.grade.rawValue) < ($1.count, $1.grade.rawValue) }
        return context.words(
            "phrases.title_grades",
            [
                "grade": most.map { context.numbers.integer($0.grade.rawValue) } ?? "",
                "name": most.map { context.words("evidence.grades.\($0.grade.rawValue).name") } ?? "",
                "programs": context.numbers.count(most?.count ?? 0, of: "programs"),
            ])
    }

    private func name(_ grade: EvidenceGrade) -> String {
        "\(context.numbers.integer(grade.rawValue)) – \(context.words("evidence.grades.\(grade.rawValue).name"))"
    }

    private func table(_ title: String, _ counts: [Row]) -> TableModel {
        TableModel(
            caption: "\(title) (\(context.words("words.chart_numbers")))",
            columns: [
                TableModel.Column(text: context.words("words.column_evidence")),
                TableModel.Column(text: context.words("words.spread_axis"), isNumeric: true),
            ],
            rows: counts.map { grade, count in
                TableModel.Row(cells: [.words(name(grade)), .number(context.numbers.integer(count))])
            })
    }
}
