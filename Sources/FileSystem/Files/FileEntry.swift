/// An ordinary file that was found in a folder.
public struct FileEntry: Sendable, Hashable {
    /// Relative to the folder that was searched, with `/` between the components.
    public var relativePath: String
    /// In bytes.
    public var size: Int
    /// When its content last changed, in seconds since 1970-01-01 00:00 UTC. Meant for noticing changes; nothing that
    /// is published may depend on it.
    public var modified: Int
}
