public import FileSystem

/// Takes the files of a site as they are made.
public protocol ArtifactSink: Sendable {
    /// Takes one file; no path comes twice.
    func write(_ bytes: [UInt8], to path: String) throws(IOFailure)
}

extension StagedFolder: ArtifactSink {}

/// Keeps nothing: for checking a site without building it.
public struct DiscardingSink: ArtifactSink {
    /// A sink that keeps nothing.
    public init() {}

    /// Does nothing.
    public func write(_ bytes: [UInt8], to path: String) throws(IOFailure) {}
}
