import Rendering
import Basics

/// What a programme's front matter says, in the words of a page.
struct ProgramFacts {
    let context: PageContext
    let program: Program

    /// The next time that it is held, seen from the day that the site speaks of.
    func nextSession(on page: PageAddress) -> NextSessionView? {
        coming.map { session in
            NextSessionView(
                text: sentence(session), notes: notes(session), registration: registration(for: session),
                calendar: calendarHref(session, on: page))
        }
    }

    /// The session that is held next.
    var coming: Program.Session? {
        guard program.status.isAvailable else { return nil }
        let coming = program.sessions.filter { $0.isToCome(after: context.siteDate) }
        return coming.compactMap { session in session.start.map { (start: $0, session: session) } }
            .min { $0.start < $1.start }?.session
    }

    /// Where people register for a session, as long as they can.
    private func registration(for session: Program.Session) -> LinkView? {
        guard session.isOpen(on: context.siteDate) else { return nil }
        return session.registration.flatMap(Contact.href).map {
            LinkView(text: context.words("phrases.register_for", ["dates": dates(session)]), href: $0)
        }
    }

    /// How long people can register for a session that is to come, and how many more.
    func notes(_ session: Program.Session) -> [String] {
        guard session.start == nil || session.isToCome(after: context.siteDate) else { return [] }
        var notes: [String] = []
        if let deadline = session.deadline {
            let isOver = context.siteDate.map { $0 > deadline } ?? false
            let phrase = isOver ? "phrases.registration_closed" : "phrases.registration_until"
            notes.append(context.words(phrase, ["date": context.numbers.date(deadline)]))
        }
        if let seats = session.seats {
            notes.append(
                seats == 0
                    ? context.words("words.no_seats")
                    : context.words("phrases.seats_left", ["seats": context.numbers.count(seats, of: "seats")]))
        }
        return notes
    }

    /// Where a session is found as an entry for a calendar, if it is to come.
    func calendarHref(_ session: Program.Session, on page: PageAddress) -> String? {
        SessionCalendar(context: context)?.address(of: session, of: program).map { page.href(to: $0) }
    }

    func sentence(_ session: Program.Session) -> String {
        guard let place = session.place else { return dates(session) }
        return context.words("phrases.session_place", ["dates": dates(session), "place": context.name(place)])
    }

    /// When a session is held, in words.
    func dates(_ session: Program.Session) -> String {
        guard let start = session.start else { return context.words("words.no_date") }
        return session.end.map { context.numbers.dates(from: start, to: $0) } ?? context.numbers.date(start)
    }

    /// The list of facts on the programme's own page.
    func full(on page: PageAddress) -> [FactView] {
        let hours = program.hours.map { context.numbers.hours($0) }
        let capacity = program.capacity.map { context.numbers.count($0, of: "people") }
        let plain: [(String, [String])] = [
            ("hours", [hours].compactMap(\.self)), ("capacity", [capacity].compactMap(\.self)),
        ]
        let terms: [(String, String, [String])] = [
            ("city", "city", program.terms(in: "city")), ("provider", "provider", program.terms(in: "provider")),
            ("partners", "partner", program.partners), ("initiative", "initiative", program.terms(in: "initiative")),
            ("methods", "method", program.terms(in: "method")), ("competencies", "competency", program.competencies),
            ("audience", "audience", program.audience),
        ]
        var facts = plain.filter { !$0.1.isEmpty }.map { key, texts in
            fact(key, texts.map { LinkView(text: $0, href: nil) })
        }
        facts += terms.filter { !$0.2.isEmpty }.map { key, taxonomy, names in
            fact(key, names.map { item($0, taxonomy, page) })
        }
        facts += words("prerequisites", program.prerequisites)
        facts += words("nominated_by", [program.nominatedBy].compactMap(\.self))
        if let contact = program.contact { facts.append(fact("contact", [Contact.view(contact)])) }
        return facts + words("tags", program.tags)
    }

    /// A fact in the author's own words; none where there are none.
    private func words(_ key: String, _ texts: [String]) -> [FactView] {
        texts.isEmpty ? [] : [fact(key, texts.map { LinkView(text: context.name($0), href: nil) })]
    }

    private func fact(_ key: String, _ items: [LinkView]) -> FactView {
        FactView(label: context.words("words.fact_\(key)"), items: items)
    }

    private func item(_ term: String, _ taxonomy: String, _ page: PageAddress) -> LinkView {
        let target = context.catalogue.page(of: term, in: taxonomy)
        return LinkView(text: context.name(of: term, in: taxonomy), href: target.map { page.href(to: $0) })
    }
}
