import Basics
import Diagnostics
import Evaluation
import FileSystem

/// Writes the files of one edition into its folder and enters them in the manifest.
///
/// Diagnostics: `site.address-twice`, `site.unusable-name`: whatever the disk would refuse is found by `check` too.
final class EditionFiles {
    private let edition: Edition
    private let sink: any ArtifactSink
    private let log: DiagnosticLog
    private var addresses = AddressBook()
    private var manifest: Manifest

    init(
        _ edition: Edition, _ facts: EditionFacts, to sink: any ArtifactSink, manifest: Manifest, log: DiagnosticLog
    ) {
        self.edition = edition
        self.sink = sink
        self.log = log
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
        if let reason = PublishedPath.objection(to: "\(edition.name)/\(address.path)") {
            log.log(.unusableName(address.path, reason), at: nil)
            return ""
        }
        if let other = addresses.enter(address.path) {
            log.log(.addressTwice(address.path, other), at: nil)
            return ""
        }
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

extension Problem {
    fileprivate static func addressTwice(_ path: String, _ other: String) -> Problem {
        Problem(
            "site.address-twice",
            path == other
                ? ["en": "two files of the site would be \(path)", "id": "dua berkas situs sama-sama menjadi \(path)"]
                : [
                    "en": "\(path) and \(other) can't both be files of the site",
                    "id": "\(path) dan \(other) tidak dapat sama-sama menjadi berkas situs",
                ],
            help: [
                "en":
                    "rename the one that you added: the file beside a page, in static/ or in theme/assets/, or the alias",
                "id":
                    "ganti nama yang Anda tambahkan: berkas di sebelah halaman, di static/ atau theme/assets/, atau aliasnya",
            ])
    }

    fileprivate static func unusableName(_ path: String, _ reason: LocalizedText) -> Problem {
        Problem(
            "site.unusable-name",
            [
                "en": "\(path) can't be a file of the site: \(reason)",
                "id": "\(path) tidak dapat menjadi berkas situs: \(reason)",
            ],
            help: ["en": "rename the file", "id": "ganti nama berkas"])
    }
}
