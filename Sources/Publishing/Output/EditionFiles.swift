import Evaluation
import FileSystem

/// Writes the files of one edition into its folder and enters them in the manifest.
final class EditionFiles {
    private let edition: Edition
    private let sink: any ArtifactSink
    private var manifest: Manifest
    private var listed: [PageAddress] = []

    init(_ edition: Edition, _ facts: EditionFacts, to sink: any ArtifactSink, manifest: Manifest) {
        self.edition = edition
        self.sink = sink
        self.manifest = manifest
        self.manifest.begin(edition, facts)
    }

    /// Writes a file at an address below the edition's folder.
    func write(_ bytes: [UInt8], to address: PageAddress) throws(IOFailure) {
        manifest.add(address.path, bytes)
        try sink.write(bytes, to: "\(edition.name)/\(address.path)")
    }

    /// Writes a file at an address below the edition's folder.
    func write(_ text: String, to address: PageAddress) throws(IOFailure) {
        try write(Array(text.utf8), to: address)
    }

    /// Copies files as they are.
    func copy(_ assets: [Project.Asset]) throws(IOFailure) {
        for asset in assets { try write(asset.bytes, to: asset.address) }
    }

    /// Writes the edition's manifest.
    ///
    /// - Returns: A manifest with what was read, for the next edition.
    func finish() throws(IOFailure) -> Manifest {
        try sink.write(Array(manifest.json.utf8), to: "\(edition.name)/build.json")
        return manifest
    }
}
