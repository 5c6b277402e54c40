import Basics
import Diagnostics
import FileSystem

/// Files that are put at the top of the site as they are, such as `CNAME` or `.well-known/security.txt`.
///
/// Diagnostics: `content.active-file`, `content.active-picture`.
extension ProjectLoader {
    /// The folder of the content that holds them.
    static let rootFolder = "static/"

    /// The files, for every edition.
    func rootFiles(_ content: ContentFolder, _ settings: SiteSettings) throws(IOFailure) -> [Project.Asset] {
        var assets: [Project.Asset] = []
        for file in content.files(below: Self.rootFolder) {
            let name = String(file.dropFirst(Self.rootFolder.utf8.count))
            guard let bytes = try content.bytes(file, limit: Self.assetLimit) else { continue }
            if !settings.trustsAuthors {
                guard RootFile.isPassive(name) else {
                    log.log(.activeFile, at: SourceLocation(file: content.path(file)))
                    continue
                }
                if isActivePicture(file, bytes, content) { continue }
            }
            var asset = asset(file, bytes, in: content, at: PageAddress(file: name))
            asset.isEverywhere = true
            assets.append(asset)
        }
        return assets
    }
}

/// What may stand at the top of a site, though its name has no ending that tells what it is.
enum RootFile {
    private static let names: Set<String> = [
        "CNAME", "LICENSE", "NOTICE", "README", ".nojekyll", ".htaccess", "_headers", "browserconfig.xml",
    ]

    /// Whether a file can't act in a reader's browser: those of ``BundledFile``, and what servers and hosts look for.
    static func isPassive(_ path: String) -> Bool {
        BundledFile.isPassive(path) || names.contains(path) || path.hasSuffix(".webmanifest")
            || (path.hasPrefix(".well-known/") && !(path.split(separator: "/").last ?? "").contains("."))
    }
}
