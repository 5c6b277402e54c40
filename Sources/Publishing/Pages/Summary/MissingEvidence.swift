import Evaluation
import Rendering

/// What is known about each programme and what is not: programmes by levels.
struct MissingEvidence {
    let context: PageContext
    let page: PageAddress
    let scope: FigureScope

    /// The measures that tell whether a level was measured, the most telling first.
    private static let measures: [(level: Level, measures: [MeasureID])] = [
        (.reaction, [.reactionSatisfaction, .reactionResponseRate]),
        (.learning, [.learningGain, .learningPassRate]),
        (.behaviour, [.behaviourChange, .behaviourApplied]),
        (.results, [.resultsAchievement]),
    ]

    /// A programme's line of the table.
    private struct Line {
        var grade: Int
        var row: TableModel.Row
        var isMissing: Bool
    }

    /// The table, the least known programmes first; empty when nothing is missing.
    var analysis: Analysis {
        let lines = context.programs.compactMap(line)
        guard lines.contains(where: \.isMissing) else { return Analysis() }
        let sorted = lines.enumerated().sorted { left, right in
            (left.element.grade, left.offset) < (right.element.grade, right.offset)
        }
        let findings = SummaryFindings(context: context, page: page, scope: scope)
        let table = TableModel(
            caption: context.words("words.missing_caption"), columns: columns, rows: sorted.map(\.element.row))
        let sentences = scope.year == nil ? [findings.evidence, findings.missing] : []
        let charts = scope.year == nil ? [GradeChart(context: context).chart] : []
        return Analysis(
            findings: sentences.compactMap(\.self), charts: charts.compactMap(\.self), tables: [table.cut(in: context)])
    }

    private var columns: [TableModel.Column] {
        let words = context.words
        let evidence = page.href(to: context.page("methodology"), anchor: "evidence")
        return [TableModel.Column(text: words("words.column_program"))]
            + levels.map { TableModel.Column(text: words("levels.\($0.level.rawValue).name")) }
            + (scope.year == nil ? [TableModel.Column(text: words("words.column_evidence"), href: evidence)] : [])
    }

    private func line(_ program: Program) -> Line? {
        let cells = levels.map { cell($0.measures, program) }
        let isUnknown = cells.allSatisfy { $0.absence == .notMeasured || $0.absence == .notYetDue }
        if scope.year != nil, isUnknown { return nil }
        let name = Cell.words(context.text(of: program).title, href: page.href(to: context.page(of: program)))
        // The grade is about everything that is known, not about one year.
        let (number, grade) = scope.year == nil ? grade(program) : (0, Cell())
        return Line(
            grade: number, row: TableModel.Row(cells: [name] + cells + (scope.year == nil ? [grade] : [])),
            isMissing: cells.contains { $0.absence != nil })
    }

    /// Results are not broken down by year.
    private var levels: [(level: Level, measures: [MeasureID])] {
        Self.measures.filter { scope.year == nil || $0.level != .results }
    }

    private func cell(_ measures: [MeasureID], _ program: Program) -> Cell {
        let figures = measures.compactMap { context.figure($0, of: program.slug, in: scope) }
        if let measure = figures.first(where: \.hasValue), let n = measure.n {
            let text =
                measure.key.measure == .resultsAchievement
                ? context.numbers.count(n, of: "indicators") : context.style.n(n)
            return .words(text)
        }
        if figures.contains(where: { $0.status == Absence.withheld.rawValue }) { return absent(.withheld) }
        if figures.contains(where: { $0.status == Absence.tooFew.rawValue }) { return absent(.tooFew) }
        return absent(program.hasBegun(in: context) ? .notMeasured : .notYetDue)
    }

    private func absent(_ absence: Absence) -> Cell { Cell(details: [context.label(of: absence)], absence: absence) }

    private func grade(_ program: Program) -> (number: Int, cell: Cell) {
        guard !context.isTooSmall(program) else { return (-1, absent(.withheld)) }
        let grade = context.facts.evidence[program.slug]?.grade ?? .nothing
        let name = context.words("evidence.grades.\(grade.rawValue).name")
        let number = context.numbers.integer(grade.rawValue)
        return (grade.rawValue, Cell(text: number, details: [name]))
    }
}
