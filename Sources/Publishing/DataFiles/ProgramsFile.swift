import Evaluation
import JSON
import Basics

/// `data/programs.json`: what is published about each programme, in all languages, with the figures of the programme as a
/// whole. It says what the pages say.
struct ProgramsFile: Sendable {
    /// One for each language, the default language first.
    let contexts: [PageContext]

    /// The text, in which one programme after the other is written, since there may be many.
    var bytes: [UInt8] {
        let programs = contexts.first?.programs ?? []
        return JSONValue.list(count: programs.count) { value(programs[$0]) }.bytes
    }

    private func value(_ program: Program) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("slug", .string(program.slug)),
            ("page", localized { context in Self.address(context.page(of: program), context) }),
            ("title", localized { program.texts[$0.language]?.title }),
            ("summary", localized { program.texts[$0.language]?.summary }),
            ("status", .string(program.status.rawValue)),
            ("visibility", .string(program.visibility.rawValue)),
        ]
        members += facts(program)
        members.append(("evidence_grade", grade(program)))
        members.append(("direction", direction(program)))
        members.append(("figures", .array(figures(program))))
        return .object(members)
    }

    private func facts(_ program: Program) -> [(String, JSONValue)] {
        [
            ("city", JSONValue(program.city)), ("provider", JSONValue(program.provider)),
            ("partners", JSONValue(program.partners)), ("initiative", JSONValue(program.initiative)),
            ("methods", JSONValue(program.methods.map(\.rawValue))),
            ("competencies", JSONValue(program.competencies)), ("audience", JSONValue(program.audience)),
            ("hours", JSONValue(program.hours)), ("capacity", JSONValue(program.capacity)),
            ("prerequisites", JSONValue(program.prerequisites)), ("nominated_by", JSONValue(program.nominatedBy)),
            ("sessions", .array(program.sessions.map(Self.session))), ("contact", JSONValue(program.contact)),
            ("tags", JSONValue(program.tags)),
        ]
    }

    private static func session(_ session: Program.Session) -> JSONValue {
        .object([
            ("id", .string(session.id)), ("start", JSONValue(session.start?.description)),
            ("end", JSONValue(session.end?.description)), ("place", JSONValue(session.place)),
            ("registration", JSONValue(session.registration)),
            ("deadline", JSONValue(session.deadline?.description)), ("seats", JSONValue(session.seats)),
        ])
    }

    /// The grade; none where the page says nothing of so small a programme.
    private func grade(_ program: Program) -> JSONValue {
        guard let context = contexts.first, let evidence = context.facts.evidence[program.slug],
            !context.isTooSmall(program)
        else { return .null }
        return .integer(evidence.grade.rawValue)
    }

    /// What became of those who were trained, level by level; none where the page says nothing of so small a programme.
    private func direction(_ program: Program) -> JSONValue {
        guard let context = contexts.first, !context.isTooSmall(program) else { return .null }
        return .object(
            LevelVerdict.levels(of: program.slug, context.figures).filter { context.edition.shows($0.level) }.map {
                ($0.level.rawValue, .string($0.verdict.rawValue))
            })
    }

    /// What `data/<slug>.csv` has for the programme as a whole.
    private func figures(_ program: Program) -> [JSONValue] {
        guard let context = contexts.first else { return [] }
        return context.figures.figures(ofProgram: program.slug).filter { $0.key.group == FigureKey.whole }.map {
            figure in
            let (shown, range) = (figure.shown, figure.shown?.interval ?? figure.band?.range)
            return .object(
                [
                    ("measure", .string(figure.key.measure.name)), ("statistic", .string(figure.statistic)),
                    ("value", JSONValue(shown?.value)), ("low", JSONValue(range?.lowerBound)),
                    ("high", JSONValue(range?.upperBound)), ("n", JSONValue(figure.n)),
                    ("status", .string(figure.status)),
                ] + (figure.held.map { [("since", .string(MetricsFile.since($0)))] } ?? []))
        }
    }

    /// A text by language; languages without it are left out.
    private func localized(_ text: (PageContext) -> String?) -> JSONValue {
        .object(contexts.compactMap { context in text(context).map { (context.language, .string($0)) } })
    }

    /// The address in full where the site's is known, else below the edition's folder.
    private static func address(_ page: PageAddress, _ context: PageContext) -> String {
        context.settings.baseURL.map { $0 + page.canonicalPath } ?? page.path
    }
}
