import Diagnostics
import Evaluation
import Markup
import Rendering
import Basics

/// A page for each programme: what it is, whether it works, what it costs and what was changed.
struct ProgramPages {
    let context: PageContext
    let offered: OfferedFiles
    let log: DiagnosticLog

    var pages: PageList { PageList(context.programs, make: page) }

    private func page(_ program: Program) -> Page {
        let address = context.page(of: program)
        let text = context.text(of: program)
        let body = Body(context: context, page: address, log: log).html(text.body, file: text.file, program: program)
        let home = Page.Link(text: context.words("words.menu_catalogue"), address: context.page(""))
        return Page(
            address: address, template: "program", title: text.title, description: text.summary,
            content: view(of: program, text, body.html, address), kind: "article", section: .programs,
            trail: [home], languages: Set(program.texts.keys),
            fallbackLanguage: context.fallback(among: program.texts.keys),
            structuredData: StructuredData(context: context).course(program),
            searched: Page.SearchedText(program: program, description: body.plainText))
    }

    private func view(of program: Program, _ text: ProgramText, _ body: HTML, _ page: PageAddress) -> ProgramView {
        let facts = ProgramFacts(context: context, program: program)
        let levels = ProgramLevels(context: context, program: program, page: page)
        let story = ProgramStory(context: context, program: program, page: page)
        let isTooSmall = context.isTooSmall(program)
        let status = "statuses.\(program.status.rawValue)"
        var view = ProgramView(
            title: text.title, summary: text.summary,
            status: StatusView(
                label: context.words("\(status).name"), explanation: context.words("\(status).explanation")),
            nextSession: facts.nextSession(on: page), leading: isTooSmall ? nil : levels.leading,
            description: body, facts: facts.full(on: page), curriculum: curriculum(text),
            sessions: sessions(program, facts, page),
            evidence: isTooSmall ? nil : EvidenceReport(context: context, page: page).view(of: program),
            gates: isTooSmall ? [] : story.missedGates,
            tooFew: isTooSmall
                ? MarkedSentenceView(short: Absence.withheld.mark, sentence: context.tooSmallSentence) : nil,
            levels: isTooSmall ? [] : levels.views, trend: context.view(of: story.trend, on: page),
            comparison: isTooSmall ? nil : context.view(of: story.comparison, on: page),
            recognition: context.view(of: story.recognition, on: page),
            cost: story.cost, voices: story.voices, actions: story.actions,
            downloads: downloads(program, page), computed: computed(program, page), contents: nil)
        view.contents = contents(view)
        return view
    }

    private func contents(_ view: ProgramView) -> ContentsView? {
        let words = context.words
        var contents = ContentsView()
        contents.add("results", words("words.what_was_measured"))
        contents.add("actions", words("words.actions"), if: view.actions != nil)
        contents.add("about", words("words.about_program"))
        contents.add("sessions", words("words.sessions"), if: view.sessions != nil)
        contents.add("voices", words("words.voices"), if: view.voices != nil)
        contents.add("cost", words("words.cost"), if: view.cost != nil)
        contents.add("curriculum", words("words.curriculum"), if: view.curriculum != nil)
        contents.add("trend", words("words.trend"), if: view.trend != nil)
        contents.add("comparison", words("words.comparison"), if: view.comparison != nil)
        contents.add("computed", words("words.data_and_computation"))
        return contents.orNothing
    }

    private func curriculum(_ text: ProgramText) -> CurriculumView? {
        guard !text.curriculum.isEmpty else { return nil }
        let total = text.curriculum.compactMap(\.hours).reduce(0, +)
        return CurriculumView(
            rows: text.curriculum.map { unit in
                CurriculumUnitView(
                    unit: unit.title, method: unit.method.map(context.name(of:)) ?? "",
                    hours: unit.hours.map(context.numbers.integer) ?? "")
            },
            total: total > 0 ? context.numbers.integer(total) : nil)
    }

    private func sessions(_ program: Program, _ facts: ProgramFacts, _ page: PageAddress) -> SessionsView? {
        guard !program.sessions.isEmpty else { return nil }
        return SessionsView(
            rows: program.sessions.map { session in
                SessionView(
                    name: session.id, dates: facts.dates(session), place: session.place.map(context.name) ?? "",
                    registration: session.isOpen(on: context.siteDate) ? session.registration.map(registration) : nil,
                    notes: facts.notes(session), calendar: facts.calendarHref(session, on: page))
            },
            calendar: program.sessions.contains { $0.start != nil }
                ? SessionCalendar(context: context).map { page.href(to: $0.address) } : nil)
    }

    private func registration(_ text: String) -> LinkView {
        let href = Contact.href(text)
        return LinkView(text: href == nil ? text : context.words("words.register"), href: href)
    }

    /// The programme's figures as a file.
    private func downloads(_ program: Program, _ page: PageAddress) -> DownloadsView? {
        Downloads(context: context, page: page, offered: offered).view(
            of: DataFiles.address(of: program), context.words("words.figures")
        ).map { DownloadsView(items: [$0]) }
    }

    /// From which files the page's figures come.
    private func computed(_ program: Program, _ page: PageAddress) -> ComputedView? {
        let names = context.facts.fileNames(of: program.slug)
        let files = context.facts.files.filter { names.contains($0.name) }
        guard !files.isEmpty else { return nil }
        let records = FileRecords(context: context)
        return ComputedView(
            sentences: [context.words("phrases.computed_passport"), records.note(files)].compactMap(\.self).map {
                HTML(escaping: $0)
            },
            files: FilesView(rows: files.map { records.view(of: $0, on: page) }))
    }
}
