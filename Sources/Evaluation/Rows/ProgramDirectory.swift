public import Basics
import Diagnostics

/// What the evaluation needs to know of one programme of the site.
public struct ProgramEntry: Sendable {
    /// The programme's address, and its name in data files: `[a-z0-9-]`.
    public var slug: String
    /// Other names that data files may use for it: titles in any language and old addresses.
    public var otherNames: [String]
    /// The year in which each session started, by session id.
    public var sessionYears: [String: Int]
    /// The month in which the first session ended, counted from year 0 (year × 12 + month − 1); `nil` where no session
    /// has a date.
    public var firstTraining: Int?
    /// The terms of each taxonomy that the programme carries, such as `method: [workshop]`.
    public var terms: [String: [String]]
    /// Whether people can take it now or soon (status planned, open or running), so that it answers a need.
    public var isAvailable: Bool

    /// An entry with what the programme's front matter says.
    public init(
        slug: String, otherNames: [String] = [], sessionYears: [String: Int] = [:],
        firstTraining: Int? = nil, terms: [String: [String]] = [:],
        isAvailable: Bool = false
    ) {
        self.slug = slug
        self.otherNames = otherNames
        self.sessionYears = sessionYears
        self.firstTraining = firstTraining
        self.terms = terms
        self.isAvailable = isAvailable
    }
}

/// What evaluation knows of the site: its programmes, as data files may name them, and its days.
public struct ProgramDirectory: Sendable {
    /// Sorted by slug; an index into this list stands for a programme everywhere in the evaluation.
    public let programs: [ProgramEntry]
    /// What the site knows of days.
    public var calendar = SiteCalendar()
    private let indices: [String: Int32]
    /// Folded names of programmes that are drafts.
    private let drafts: Set<String>

    /// A directory of these programmes. Where two share a name, it stands for neither, and the slug must be used.
    ///
    /// - Parameters:
    ///   - programs: Those that rows may be about.
    ///   - drafts: Names of programmes that are drafts: their data wait for them.
    public init(_ programs: [ProgramEntry], drafts: [String] = []) {
        self.drafts = Set(drafts.map(Self.folded))
        let sorted = programs.sorted { $0.slug < $1.slug }
        var indices: [String: Int32] = [:]
        var shared: Set<String> = []
        for (index, program) in sorted.enumerated() {
            for name in Set(program.otherNames.map(Self.folded)) where !name.isEmpty {
                if indices.updateValue(Int32(index), forKey: name) != nil { shared.insert(name) }
            }
        }
        for name in shared { indices[name] = nil }
        for (index, program) in sorted.enumerated() { indices[program.slug] = Int32(index) }
        self.programs = sorted
        self.indices = indices
    }

    /// The programme that a cell or a sidecar names by slug, title or old address; `nil` when there is none.
    func index(of name: String) -> Int32? {
        indices[name] ?? indices[Self.folded(name)]
    }

    /// Whether a cell or a sidecar names a programme that is a draft.
    func isDraft(_ name: String) -> Bool { drafts.contains(Self.folded(name)) }

    /// The slug that an author most likely meant.
    func nearestSlug(to name: String) -> String? {
        nearestName(to: name, in: programs.lazy.map(\.slug))
    }

    private static func folded(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
