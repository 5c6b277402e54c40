import Diagnostics
import Evaluation
import Rendering
import Basics

/// How new the site is: the day of its data, the newest day of each programme, and addresses that have moved.
struct ChangesPage {
    let context: PageContext
    let log: DiagnosticLog

    var page: Page {
        let frame = ReferencePage(context: context, section: .changes, log: log)
        let words = context.words
        let data =
            context.siteDate.map { words("phrases.changes_data", ["date": context.numbers.date($0)]) }
            ?? words("phrases.changes_no_date")
        return frame.page(
            ChangesView(
                title: frame.title, lead: frame.lead, introduction: frame.introduction,
                sentences: [data, words("phrases.changes_texts"), words("phrases.changes_no_previous")],
                newest: newest(frame.address).map(context.view),
                corrections: corrections(frame.address).map(context.view), hasMoved: !moves.isEmpty,
                moved: moves.prefix(RowExcerpt.mostInTable).map { view(of: $0, on: frame.address) },
                movedPart: context.excerptNote(
                    min(moves.count, RowExcerpt.mostInTable), of: moves.count, by: .order, file: nil,
                    place: "at_old_addresses")))
    }

    /// The programmes, the newest first.
    private func newest(_ page: PageAddress) -> TableModel? {
        let words = context.words
        let programs = context.programs.compactMap { program in
            program.newestDay(in: context).map { (program: program, day: $0) }
        }.sorted { $0.day == $1.day ? $0.program.slug < $1.program.slug : $1.day < $0.day }
        guard !programs.isEmpty else { return nil }
        return TableModel(
            caption: words("words.changes_caption"),
            columns: [
                TableModel.Column(text: words("words.column_program")),
                TableModel.Column(text: words("words.column_newest_day")),
            ],
            rows: programs.map { program, day in
                TableModel.Row(cells: [
                    context.cell(program.slug, on: page), .words(context.numbers.date(day)),
                ])
            }, note: words("words.changes_note")
        ).cut(in: context)
    }

    /// What was wrong in figures that were published before, of the programmes that the edition shows.
    private func corrections(_ page: PageAddress) -> TableModel? {
        let words = context.words
        let shown = context.site.corrections.filter { correction in
            context.programs.contains { $0.slug == correction.correction.program }
        }
        guard !shown.isEmpty else { return nil }
        let columns = ["column_program", "column_measure", "column_group", "column_reason"]
        return TableModel(
            caption: words("words.changes_corrections"),
            columns: columns.map { TableModel.Column(text: words("words.\($0)")) },
            rows: shown.map { entry in
                let correction = entry.correction
                return TableModel.Row(cells: [
                    context.cell(correction.program, on: page),
                    .words(correction.measure.map(context.label) ?? words("words.corrected_all_measures")),
                    .words([correction.group, correction.member].compactMap(\.self).joined(separator: ": ")),
                    .words(entry.reason.text(in: context.language)),
                ])
            }, note: words("words.changes_corrections_note")
        ).cut(in: context)
    }

    /// Old addresses with the pages that stand there no more.
    private var moves: [Move] { context.moves }

    private func view(of move: Move, on page: PageAddress) -> MovedView {
        MovedView(
            text: "/" + move.from.canonicalPath, href: page.href(to: move.from),
            title: context.text(of: move.program).title)
    }
}
