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
            "changes",
            [
                "title": .text(frame.title), "lead": .text(frame.lead),
                "introduction": TemplateValue(frame.introduction),
                "sentences": .list(
                    [data, words("phrases.changes_texts"), words("phrases.changes_no_previous")]
                        .map(TemplateValue.text)),
                "newest": TemplateValue(newest(frame.address).map(context.record)),
                "has_moved": .boolean(!moves.isEmpty),
                "moved": TemplateValue(moves.prefix(RowExcerpt.mostInTable).map { record(of: $0, on: frame.address) }),
                "moved_part": TemplateValue(
                    context.excerptNote(
                        min(moves.count, RowExcerpt.mostInTable), of: moves.count, by: .order, file: nil,
                        place: "at_old_addresses")),
            ])
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

    /// Old addresses with the pages that stand there no more.
    private var moves: [Move] { context.moves }

    private func record(of move: Move, on page: PageAddress) -> TemplateRecord {
        [
            "text": .text("/" + move.from.canonicalPath), "href": .text(page.href(to: move.from)),
            "title": .text(context.text(of: move.program).title),
        ]
    }
}
