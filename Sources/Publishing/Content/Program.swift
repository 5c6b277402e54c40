import Evaluation
import Markup
import Basics

/// A training programme, as its page's front matter describes it.
public struct Program: Sendable {
    /// Its address and its name in data: `[a-z0-9-]`.
    var slug: String
    /// The path of the file that holds its default language.
    var file: String
    var status = Status.planned
    var city: String?
    var provider: String?
    var partners: [String] = []
    var initiative: String?
    var methods: [Method] = []
    var competencies: [String] = []
    var audience: [String] = []
    /// Learning hours.
    var hours: Int?
    /// Places in each session.
    var capacity: Int?
    /// What one has to have or to know before.
    var prerequisites: [String] = []
    /// Who sends people to it.
    var nominatedBy: String?
    var sessions: [Session] = []
    var contact: String?
    var tags: [String] = []
    /// Other names: what data files may call it, and where its page stood before.
    var aliases: [String] = []
    /// Those of the aliases that are addresses.
    var oldAddresses: [OldAddress] = []
    var isDraft = false
    var publishDate: CalendarDate?
    var expiryDate: CalendarDate?
    /// Where the first of the two is written.
    var publicationPlace: SourceSpan?
    var visibility = Visibility.public
    /// Where its terms are written: the first place of each, by taxonomy and term.
    var termPlaces: [String: [String: SourceSpan]] = [:]
    /// What is written in each language; the default language is always there.
    var texts: [String: ProgramText] = [:]

    /// Where the programme stands.
    enum Status: String, CaseIterable, Sendable {
        case planned, open, running, completed, archived

        /// Whether people can take it now or soon.
        var isAvailable: Bool { self == .planned || self == .open || self == .running }
    }

    /// How people learn in it.
    enum Method: String, CaseIterable, Sendable {
        case classroom
        case eLearning = "e-learning"
        case workshop, seminar
        case projectBased = "project-based"
        case mentoring, internship, coaching
    }

    /// One time that it is held.
    struct Session: Sendable {
        var id: String
        var start: CalendarDate?
        var end: CalendarDate?
        var place: String?
        /// An address to register at, or words.
        var registration: String?
        /// The last day to register.
        var deadline: CalendarDate?
        /// Places that are free.
        var seats: Int?

        /// Whether it is still to begin, seen from a day: one without a day of its own is not; where no day is known, what
        /// is written holds.
        func isToCome(after day: CalendarDate?) -> Bool {
            guard let start else { return false }
            return day.map { start > $0 } ?? true
        }

        /// Whether people can still register, seen from a day; where no day is known, what is written holds.
        func isOpen(on day: CalendarDate?) -> Bool {
            guard seats != 0, let last = deadline ?? start, let day else { return seats != 0 }
            return day <= last
        }
    }

    /// One part of its curriculum.
    struct CurriculumUnit: Sendable {
        var title: String
        var hours: Int?
        var method: Method?
    }

    /// The terms that it carries in a taxonomy.
    func terms(in taxonomy: String) -> [String] {
        switch taxonomy {
        case "competency": competencies
        case "method": methods.map(\.rawValue)
        case "city": city.map { [$0] } ?? []
        case "provider": provider.map { [$0] } ?? []
        case "partner": partners
        case "audience": audience
        case "initiative": initiative.map { [$0] } ?? []
        default: []
        }
    }
}

/// What a programme's page says in one language.
struct ProgramText: Sendable {
    var title: String
    var summary: String
    var curriculum: [Program.CurriculumUnit] = []
    /// The Markdown below the front matter.
    var body: SourceText
    /// The path of the file that it stands in.
    var file: String
}

/// A free page, such as "about" or "contact".
struct FreePage: Sendable {
    /// Its address: `[a-z0-9-]`; `index` for the home page's text.
    var slug: String
    /// The path of the file that holds its default language.
    var file: String
    var isDraft = false
    var texts: [String: Text] = [:]

    /// What it says in one language.
    struct Text: Sendable {
        var title: String
        var summary: String?
        var body: SourceText
        var file: String
    }
}
