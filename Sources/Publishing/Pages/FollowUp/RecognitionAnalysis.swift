import Evaluation
import Rendering
import Basics

/// Who was honoured: how many, in which programmes, in which years.
struct RecognitionAnalysis {
    let context: PageContext
    let page: PageAddress

    private static let measure = MeasureID.recognitionAwards

    var analysis: Analysis {
        let every = FigureKey.everyProgram
        guard let total = context.figure(Self.measure, of: every), total.status != Absence.notMeasured.rawValue else {
            return Analysis()
        }
        var analysis = Analysis()
        if let share = context.figure(Self.measure, of: every, "share")?.shown {
            let sentences = Sentences(context: context, page: page)
            analysis.findings.append(
                sentences.html(
                    "phrases.recognition",
                    [
                        "value": sentences.defined(context.numbers.percentage(share.value), Self.measure),
                        "n": sentences.number(share.n),
                    ], [FigureClaim(.value, FigureKey(Self.measure, program: every), statistic: "share")]))
        }
        analysis.tables = [table]
        if let definition = MeasureRegistry.definition(Self.measure) {
            analysis.cautions = [context.words.limits(of: definition.id)]
        }
        return analysis
    }

    private var table: TableModel {
        let years = context.figures.members(of: Self.measure, program: FigureKey.everyProgram, group: "year")
        let programs = context.programs.filter { program in
            let figure = context.figure(Self.measure, of: program.slug)
            return figure.map { $0.status != Absence.notMeasured.rawValue } ?? false
        }
        let rows = programs.map { program in
            // A programme whose figures are all withheld has no part about them.
            let isShown = context.figure(Self.measure, of: program.slug)?.hasValue ?? false
            let name = Cell.words(
                context.text(of: program).title,
                href: page.href(to: context.page(of: program), anchor: isShown ? "recognition" : nil))
            return TableModel.Row(cells: [name] + cells(program.slug, years))
        }
        let total = TableModel.Row(
            cells: [.words(context.words("words.total"))] + cells(FigureKey.everyProgram, years), isTotal: true)
        return TableModel(
            caption: context.words("words.awards_caption"),
            columns: [TableModel.Column(text: context.words("words.column_program"))]
                + years.map { TableModel.Column(text: context.yearName($0), isNumeric: true) }
                + [
                    TableModel.Column(
                        text: context.words("words.total"), isNumeric: true,
                        href: context.definitionHref(Self.measure, from: page)),
                    TableModel.Column(text: context.words("words.column_award_share"), isNumeric: true),
                ], rows: rows + [total]
        ).cut(in: context, file: DataFiles.metrics)
    }

    private func cells(_ program: String, _ years: [String]) -> [Cell] {
        let byYear = years.map { year in
            let figure = context.figure(Self.measure, of: program, in: .year(year))
            return figure == nil
                ? .number(context.words("words.none_dash")) : context.cell(figure, Self.measure, showsN: false)
        }
        let whole = context.cell(context.figure(Self.measure, of: program), Self.measure, showsN: false)
        let share = context.figure(Self.measure, of: program, "share")
        var shareCell = context.cell(share, Self.measure)
        if let shown = share?.shown { shareCell.text = context.numbers.percentage(shown.value) }
        return byYear + [whole, shareCell]
    }
}
