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
            content: ("program", record(program, text, body, address)), kind: "article", section: .programs,
            trail: [home], languages: Set(program.texts.keys),
            fallbackLanguage: context.fallback(among: program.texts.keys),
            structuredData: StructuredData(context: context).course(program))
    }

    private func record(
        _ program: Program, _ text: ProgramText, _ body: Body.Rendered, _ page: PageAddress
    ) -> TemplateRecord {
        let facts = ProgramFacts(context: context, program: program)
        let levels = ProgramLevels(context: context, program: program, page: page)
        let story = ProgramStory(context: context, program: program, page: page)
        let isTooSmall = context.isTooSmall(program)
        var record: TemplateRecord = [
            "title": .text(text.title), "summary": .text(text.summary),
            "status": [
                "label": .text(context.words("statuses.\(program.status.rawValue).name")),
                "explanation": .text(context.words("statuses.\(program.status.rawValue).explanation")),
            ],
            "next_session": TemplateValue(
                facts.nextSession.map { ["text": .text($0.text), "href": TemplateValue($0.registration)] }),
            "description": .html(body.html),
            "facts": TemplateValue(facts.full(on: page)),
            "curriculum": curriculum(text),
            "sessions": sessions(program, facts),
        ]
        record.merge([
            "evidence": isTooSmall
                ? .absent : .record(EvidenceRecord(context: context, page: page).record(of: program)),
            "gates": TemplateValue(isTooSmall ? [] : story.missedGates),
            "too_few": isTooSmall
                ? ["short": .text(Absence.withheld.mark), "sentence": .text(context.tooSmallSentence)] : .absent,
            "levels": TemplateValue(isTooSmall ? [] : levels.records),
            "trend": context.value(of: story.trend, on: page),
            "comparison": context.value(of: isTooSmall ? Analysis() : story.comparison, on: page),
            "recognition": context.value(of: story.recognition, on: page),
            "cost": context.value(of: story.cost, on: page),
            "voices": story.voices,
            "actions": story.actions,
            "downloads": downloads(program, page),
            "computed": computed(program, page),
        ])
        record["contents"] = contents(record)
        return record
    }

    private func contents(_ record: TemplateRecord) -> TemplateValue {
        let words = context.words
        var contents = PageContents()
        contents.add("curriculum", words("words.curriculum"), ifIn: record)
        contents.add("sessions", words("words.sessions"), ifIn: record)
        contents.add("results", words("words.does_it_work"))
        contents.add("trend", words("words.trend"), ifIn: record)
        contents.add("comparison", words("words.comparison"), ifIn: record)
        contents.add("voices", words("words.voices"), ifIn: record)
        contents.add("actions", words("words.actions"), ifIn: record)
        contents.add("cost", words("words.cost"), ifIn: record)
        contents.add("data", words("words.data"), ifIn: record, as: "downloads")
        contents.add("computed", words("words.how_computed"))
        return contents.value
    }

    private func curriculum(_ text: ProgramText) -> TemplateValue {
        guard !text.curriculum.isEmpty else { return .absent }
        let total = text.curriculum.compactMap(\.hours).reduce(0, +)
        return [
            "rows": TemplateValue(
                text.curriculum.map { unit in
                    [
                        "unit": .text(unit.title), "method": .text(unit.method.map(context.name(of:)) ?? ""),
                        "hours": .text(unit.hours.map(context.numbers.integer) ?? ""),
                    ]
                }),
            "total": total > 0 ? .text(context.numbers.integer(total)) : .absent,
        ]
    }

    private func sessions(_ program: Program, _ facts: ProgramFacts) -> TemplateValue {
        guard !program.sessions.isEmpty else { return .absent }
        return [
            "rows": TemplateValue(
                program.sessions.map { session in
                    [
                        "name": .text(session.id), "dates": .text(facts.dates(session)),
                        "place": .text(session.place.map(context.name) ?? ""),
                        "registration": TemplateValue(session.registration.map(registration)),
                    ]
                })
        ]
    }

    private func registration(_ text: String) -> TemplateRecord {
        let href = Contact.href(text)
        return ["text": .text(href == nil ? text : context.words("words.register")), "href": TemplateValue(href)]
    }

    /// The programme's figures as a file.
    private func downloads(_ program: Program, _ page: PageAddress) -> TemplateValue {
        let file = DataFiles.address(of: program)
        let name = "\(program.slug).csv"
        guard let size = offered.sizes[file] else { return .absent }
        return [
            "items": [
                [
                    "text": .text(context.words("words.figures")),
                    "href": .text(page.href(to: file)), "filename": .text(name),
                    "format": "CSV", "size": .text(context.numbers.size(size)), "description": .absent,
                ]
            ]
        ]
    }

    /// From which files the page's figures come.
    private func computed(_ program: Program, _ page: PageAddress) -> TemplateValue {
        let names = context.facts.fileNames(of: program.slug)
        let files = context.facts.files.filter { names.contains($0.name) }
        guard !files.isEmpty else { return .absent }
        let words = context.words
        return [
            "sentences": .list(
                [words("phrases.computed_passport"), FileRecords(context: context).note(files)].compactMap(\.self)
                    .map { .html(HTML(escaping: $0)) }),
            "files": [
                "rows": TemplateValue(files.map { FileRecords(context: context).record(of: $0, on: page) })
            ],
        ]
    }
}
