import Basics
import FileSystem

/// `calendar.ics`: the sessions of all programmes as a calendar (iCalendar, RFC 5545), one for each language, and a file of
/// its own for each session that is to come.
///
/// Sessions last whole days. What a calendar asks of a clock, the moment at which an entry was made, is the site's day, so
/// that the same input gives the same bytes.
struct SessionCalendar {
    let context: PageContext
    private let made: CalendarDate

    /// A session that has a day.
    private struct Entry {
        let program: Program
        let session: Program.Session
        let start: CalendarDate
    }

    /// The calendar; `nil` where no day is known, or programmes are not shown.
    init?(context: PageContext) {
        guard context.edition.sections.contains(.programs), let day = context.siteDate else { return nil }
        self.context = context
        made = day
    }

    /// Where the calendar of all sessions is.
    var address: PageAddress {
        PageAddress(file: "calendar.ics", language: context.languagePrefix)
    }

    /// Where a session's own file is; `nil` for one that is past, or whose id makes no name of its own.
    func address(of session: Program.Session, of program: Program) -> PageAddress? {
        let name = Self.name(session)
        guard session.isToCome(after: made), !name.isEmpty,
            program.sessions.count(where: { Self.name($0) == name }) == 1
        else { return nil }
        let folder = context.page(of: program).path.split(separator: "/").dropLast().joined(separator: "/")
        return PageAddress(file: "\(folder)/\(name).ics")
    }

    /// Calls `write` with the calendar and with the files of single sessions, one after the other; not at all where no
    /// session has a day.
    func forEachFile(_ write: (String, PageAddress) throws(IOFailure) -> Void) throws(IOFailure) {
        let entries = entries
        guard !entries.isEmpty else { return }
        try write(text(of: entries), address)
        for entry in entries {
            guard let own = address(of: entry.session, of: entry.program) else { continue }
            try write(text(of: [entry]), own)
        }
    }

    /// By day, then by programme.
    private var entries: [Entry] {
        let entries = context.programs.flatMap { program in
            program.sessions.compactMap { session in
                session.start.map { Entry(program: program, session: session, start: $0) }
            }
        }
        return entries.sorted { left, right in
            (left.start, left.program.slug, left.session.id) < (right.start, right.program.slug, right.session.id)
        }
    }

    /// A session's id as the name of a file: letters without accents, digits and hyphens.
    private static func name(_ session: Program.Session) -> String {
        String(
            session.id.lowercased().unicodeScalars.map { scalar in
                scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    ? Character(scalar) : "-"
            })
    }

    // MARK: - The text

    private func text(of entries: [Entry]) -> String {
        let title = context.settings.title.text(in: context.language)
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tolok//Tolok//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:\(Self.escaped(title))",
        ]
        return (head + entries.flatMap(lines) + ["END:VCALENDAR"]).map(Self.folded).joined()
    }

    private func lines(of entry: Entry) -> [String] {
        let text = context.text(of: entry.program)
        let end = (entry.session.end ?? entry.start).daysSince1970 + 1
        let after = CalendarDate(secondsSince1970: end * 86_400) ?? entry.start
        let home = context.settings.baseURL ?? context.settings.title.text(in: context.language)
        var lines = [
            "BEGIN:VEVENT", "UID:\(Self.escaped("\(entry.program.slug)/\(entry.session.id)@\(home)"))",
            "DTSTAMP:\(Self.basic(made))T000000Z", "DTSTART;VALUE=DATE:\(Self.basic(entry.start))",
            "DTEND;VALUE=DATE:\(Self.basic(after))",
            "SUMMARY:\(Self.escaped("\(text.title) (\(entry.session.id))"))",
            "DESCRIPTION:\(Self.escaped(text.summary))",
        ]
        if let place = entry.session.place { lines.append("LOCATION:\(Self.escaped(context.name(place)))") }
        if let base = context.settings.baseURL {
            lines.append("URL:\(base)\(context.page(of: entry.program).canonicalPath)")
        }
        return lines + ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }

    private static func basic(_ day: CalendarDate) -> String { day.description.filter { $0 != "-" } }

    /// A value of the type TEXT.
    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "\\", ";", ",": result += "\\\(character)"
            case _ where character.isNewline: result += "\\n"
            case _ where character.unicodeScalars.allSatisfy({ $0.properties.generalCategory == .control }): break
            default: result.append(character)
            }
        }
    }

    /// A line of at most 75 bytes; what is longer goes on in lines that begin with a blank, none of which cuts a letter.
    private static func folded(_ line: String) -> String {
        var (folded, room) = ("", 75)
        for character in line {
            let size = character.utf8.count
            if size > room {
                folded += "\r\n "
                room = 74
            }
            folded.append(character)
            room -= size
        }
        return folded + "\r\n"
    }
}
