/// Bounds on a search, so that a folder given by mistake (`/`, a home folder) ends soon and not in a full memory.
public struct FolderLimits: Sendable, Hashable {
    /// How many folders may lie within each other; the folder itself counts 0.
    public var depth: Int
    /// How many entries of all kinds may be met.
    public var entries: Int

    /// Limits that no site in earnest comes near: 32 folders deep, one million entries.
    public init(depth: Int = 32, entries: Int = 1_000_000) {
        self.depth = depth
        self.entries = entries
    }
}
