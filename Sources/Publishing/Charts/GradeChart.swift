import Evaluation
import Rendering

/// How many programmes have which evidence grade.
struct GradeChart {
    let context: PageContext

    /// The chart; `nil` where fewer than two programmes have a grade that may be told.
    var chart: ChartModel? {
        let graded = context.programs.filter { !context.isTooSmall($0) }
        let grades = graded.map { context.facts.evidence[$0.slug]?.grade ?? .nothing }
        guard grades.count > 1 else { return nil }
        let bars = EvidenceGrade.allCases.map { grade in
            ProgramHistogram.Bar(
                low: Double(grade.rawValue) - 0.5, high: Double(grade.rawValue) + 0.5,
                name: "\(context.numbers.integer(grade.rawValue)) – \(name(grade))", count: grades.count { $0 == grade }
            )
        }
        let label = context.words("words.column_evidence")
        return ProgramHistogram(
            context: context,
            heading: ChartHeading(
                title: title(grades), description: context.words("words.method_evidence_explanation"),
                idPrefix: "chart-grades"),
            label: label,
            valueAxis: ChartAxis(label: label) { value in
                EvidenceGrade.allCases.contains { Double($0.rawValue) == value } ? "\(Int(value))" : ""
            }, bars: bars, claims: [FigureClaim(.graded).with("programs", graded.map(\.slug))]
        ).chart
    }

    /// The commonest grade; of several the highest.
    private func title(_ grades: [EvidenceGrade]) -> String {
        let counts = EvidenceGrade.allCases.map { grade in (grade: grade, count: grades.count { $0 == grade }) }
        guard let most = counts.max(by: { ($0.count, $0.grade.rawValue) < ($1.count, $1.grade.rawValue) }) else {
            return context.words("words.column_evidence")
        }
        return context.words(
            "phrases.title_grades",
            [
                "grade": context.numbers.integer(most.grade.rawValue), "name": name(most.grade),
                "programs": context.numbers.count(most.count, of: "programs"),
            ])
    }

    private func name(_ grade: EvidenceGrade) -> String { context.words("evidence.grades.\(grade.rawValue).name") }
}
