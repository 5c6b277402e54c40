import Glibc
public import Diagnostics
public import Basics

/// What to build, and how strictly.
public struct BuildOptions: Sendable {
    /// Where content and templates lie.
    public var folders: ProjectFolders
    /// The only edition to build; all of them for `nil`. Disclosure control looks at all of them either way.
    public var edition: String?
    /// The folder of the site as it was published last, whose figures groups keep that only a few people have joined or
    /// left since; `nil` where there is none.
    public var previous: String?
    /// Where the site will be found, instead of what `site.yml` says.
    public var baseURL: String?
    /// Whether a warning is as bad as an error.
    public var isStrict = false
    /// Whether a programme that falls short of a gate is an error.
    public var holdsToGates = false
    /// How many threads to use; the bytes do not depend on it.
    public var threads = 1
    /// The day that the site speaks of, instead of the newest day in the data.
    public var date: CalendarDate?
    /// The moment that the site speaks of where no day is given, in seconds since the beginning of 1970.
    public var moment: Int?
    /// What the machine's clock says, in seconds since the beginning of 1970. It reaches no output: it only tells what can't
    /// have happened yet.
    public var clock: Int = time(nil)

    /// Options with everything but the folders as it is by default.
    public init(folders: ProjectFolders) {
        self.folders = folders
    }

    /// Whether what the log holds lets a site be published.
    public func allowsPublishing(_ log: DiagnosticLog) -> Bool {
        !log.hasErrors && !(isStrict && log.count(of: .warning) > 0)
    }
}
