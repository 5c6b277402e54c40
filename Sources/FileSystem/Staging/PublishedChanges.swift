/// What publishing has changed in the output folder.
public struct PublishedChanges: Sendable, Hashable {
    /// Relative paths of files that were not there before, sorted by their bytes.
    public var added: [String] = []
    /// Relative paths of files whose bytes are new, sorted by their bytes.
    public var changed: [String] = []
    /// Relative paths of files that are gone, sorted by their bytes.
    public var removed: [String] = []
    /// How many files have the same bytes as before.
    public var unchanged = 0
    /// The size of all files together.
    public var bytes = 0
    /// Whether a reader could at no moment miss the site. False on a file system that cannot exchange two folders in
    /// one step: there the site was missing for the moment between two renames.
    public var wasAtomic = true
    /// A remainder of the old site that could not be deleted, and why. The next build tries again.
    public var leftover: IOFailure?

    /// Whether a reader of the site sees anything new.
    public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
}
