/// What whoever imports a file knows already.
public struct DraftWishes: Sendable {
    /// The slug of the programme that the whole file is about.
    public var program: String?
    /// What the file is about.
    public var level: Level?

    /// Nothing is known, unless said otherwise.
    public init(program: String? = nil, level: Level? = nil) {
        self.program = program
        self.level = level
    }
}
