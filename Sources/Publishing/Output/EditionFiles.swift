import Evaluation
import FileSystem

/// Writes the files of one edition into its folder and enters them in the manifest.
final class EditionFiles {
    private let edition: Edition
    private let sink: any ArtifactSink
    private var manifest: Manifest

    init(_ edition: Edition, _ facts: EditionFacts, to sink: any ArtifactSink, manifest: Manifest) {
        self.edition = edition
        self.sink = sink
        self.manifest = manifest
        self.manifest.begin(edition, facts)
    }

    /// Writes a file at an address below the edition's folder.
    ///
    /// - Parameters:
    ///   - bytes: What it holds.
    ///   - address: Where it lies.
    ///   - hash: The SHA-256 of the bytes, where it is known.
    /// - Returns: That hash.
    /// - Throws: When the system refuses to write.
    @discardableResult func write(
        _ bytes: [UInt8], to address: PageAddress, hash: String? = nil
    ) throws(IOFailure) -> String {
        let hash = hash ?? SHA256.hexadecimal(of: bytes)
        manifest.add(address.path, hash, size: bytes.count)
        try sink.write(bytes, to: "\(edition.name)/\(address.path)")
        return hash
    }

    /// Writes a file at an address below the edition's folder.
    func write(_ text: String, to address: PageAddress) throws(IOFailure) {
        try write(Array(text.utf8), to: address)
    }

    /// Copies files as they are, one after the other.
    func copy(_ assets: [Project.Asset]) throws(IOFailure) {
        for asset in assets { try write(try asset.bytes(), to: asset.address) }
    }

    /// Writes the edition's manifest.
    ///
    /// - Returns: A manifest with what was read, for the next edition.
    func finish() throws(IOFailure) -> Manifest {
        try sink.write(manifest.bytes, to: "\(edition.name)/build.json")
        return manifest
    }
}
