import Evaluation
import Rendering
import Basics

/// `feed.xml`: the programmes as an Atom feed (RFC 4287), one for each language, the newest first.
///
/// Days come from the content and the data, never from a clock, so the same input gives the same feed.
struct Feed {
    let context: PageContext

    /// As many programmes as a feed lists.
    static let mostEntries = 100

    /// Where the feed of a language is.
    static func address(language prefix: String) -> PageAddress {
        PageAddress(file: "feed.xml", language: prefix)
    }

    /// The feed; `nil` where the site's address is not known, since entries are named by theirs, where the readers are
    /// few by design, and where nothing bears a date.
    var xml: String? {
        guard Self.isOffered(in: context), let base = context.settings.baseURL, let newest = entries.first?.day else {
            return nil
        }
        let settings = context.settings
        let title = settings.title.text(in: context.language)
        let subtitle = settings.description.text(in: context.language)
        let author = settings.organisation?.name.text(in: context.language) ?? title
        let home = base + context.page("").canonicalPath
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(context.language)">
              <id>\(Self.text(home))</id>
              <title>\(Self.text(title))</title>
            \(subtitle.isEmpty ? "" : "  <subtitle>\(Self.text(subtitle))</subtitle>\n")\
              <updated>\(Self.moment(newest))</updated>
              <author><name>\(Self.text(author))</name></author>
              <generator>Tolok</generator>
              <link rel="self" type="application/atom+xml" href="\(Self.text(base + Self.address(language: context.languagePrefix).path))"/>
              <link rel="alternate" type="text/html" href="\(Self.text(home))"/>
            \(entries.prefix(Self.mostEntries).map { entry($0.program, $0.day, base) }.joined())</feed>

            """
    }

    /// Whether the edition has a feed at all.
    static func isOffered(in context: PageContext) -> Bool {
        context.settings.baseURL != nil && !context.edition.isRestricted
            && context.edition.sections.contains(.programs)
            && context.programs.contains { $0.newestDay(in: context) != nil }
    }

    private var entries: [(program: Program, day: CalendarDate)] {
        context.programs.compactMap { program in program.newestDay(in: context).map { (program, $0) } }
            .sorted { $0.1 == $1.1 ? $0.0.slug < $1.0.slug : $1.1 < $0.1 }
    }

    private func entry(_ program: Program, _ day: CalendarDate, _ base: String) -> String {
        let text = context.text(of: program)
        let address = Self.text(base + context.page(of: program).canonicalPath)
        let terms = program.competencies.map { competency in
            "    <category term=\"\(Self.text(competency))\" label=\"\(Self.text(context.name(competency)))\"/>\n"
        }
        return """
              <entry>
                <id>\(address)</id>
                <title>\(Self.text(text.title))</title>
                <updated>\(Self.moment(day))</updated>
                <link rel="alternate" type="text/html" href="\(address)"/>
            \(terms.joined())    <summary>\(Self.text(text.summary))</summary>
              </entry>

            """
    }

    private static func moment(_ day: CalendarDate) -> String { "\(day)T00:00:00Z" }

    /// Text without the control characters that XML has no way to write.
    private static func text(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter { scalar in
            scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                || "\t\n\r".unicodeScalars.contains(scalar)
        }
        return HTML(escaping: String(String.UnicodeScalarView(scalars))).string
    }
}

extension Program {
    /// The newest day that the content and the published decisions name for the programme, up to the day that the site
    /// speaks of; that day itself where they name none.
    ///
    /// Days of single rows of evaluation data are left out: they are people's.
    func newestDay(in context: PageContext) -> CalendarDate? {
        let sessions = sessions.flatMap { [$0.start, $0.end] }.compactMap(\.self)
        let decisions = context.facts.actions(of: slug).compactMap(\.date)
        let days = (sessions + decisions + [publishDate].compactMap(\.self)).filter { day in
            context.siteDate.map { day <= $0 } ?? true
        }
        return days.max() ?? context.siteDate
    }
}
