import FileSystem
import Foundation
import Testing

/// What the golden site masks: names with fingerprints, checksums, sizes, and the style sheet in the page for missing
/// addresses.
@Suite("Fingerprints and checksums of a site")
struct AssetTests {
    private func site() throws -> [String: Data] {
        let workspace = try Workspace("complete")
        let outcome = try workspace.tolok("build")
        try #require(outcome.exitCode == 0, "\(outcome.errors)")
        return try workspace.files("_site/public")
    }

    @Test(
        "Assets and the parts of the search index bear the beginning of their own checksums, and pages name just these")
    func names() throws {
        let files = try site()
        let marked = files.keys.filter { path in
            ["assets/", "search/"].contains { path.hasPrefix($0) } && path.components(separatedBy: ".").count == 3
        }
        #expect(marked.count { $0.hasPrefix("assets/") } >= 3 && marked.count { $0.hasPrefix("search/") } >= 8)
        for path in marked {
            let fingerprint = path.components(separatedBy: ".")[1]
            #expect(checksum(files[path]).hasPrefix(fingerprint), "\(path)")
        }
        for (path, bytes) in files where path.hasSuffix(".html") {
            let page = String(decoding: bytes, as: UTF8.self)
            let named = page.split(whereSeparator: { "\"' <>/?#".contains($0) }).filter {
                $0.hasSuffix(".css") || $0.hasSuffix(".js")
            }
            for name in named {
                #expect(marked.contains { $0.hasSuffix("/\(name)") } || name == "site.css", "\(name) in \(path)")
            }
        }
    }

    @Test("The manifest gives the checksum and size of every file")
    func manifest() throws {
        let files = try site()
        let manifest = try JSONDecoder().decode(Manifest.self, from: try #require(files["build.json"]))
        #expect(manifest.outputs.map(\.path).sorted() == files.keys.filter { $0 != "build.json" }.sorted())
        for output in manifest.outputs {
            #expect(output.sha256 == checksum(files[output.path]), "\(output.path)")
            #expect(output.bytes == files[output.path]?.count, "\(output.path)")
        }
    }

    @Test("The page for missing addresses allows the one style sheet that it embeds, by its checksum")
    func embeddedSheet() throws {
        let files = try site()
        let page = String(decoding: try #require(files["404.html"]), as: UTF8.self)
        let sheet = try #require(
            page.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first)
        var hash = SHA256()
        hash.update(Array(sheet.utf8))
        #expect(page.contains("style-src 'sha256-\(Data(hash.digest()).base64EncodedString())'"))
        let own = try #require(files.first { $0.key.hasPrefix("assets/site.") && $0.key.hasSuffix(".css") }?.value)
        #expect(Data(sheet.utf8) == own)
    }

    private func checksum(_ bytes: Data?) -> String { SHA256.hexadecimal(of: Array(bytes ?? Data())) }

    private struct Manifest: Decodable {
        struct Output: Decodable {
            var path: String
            var sha256: String
            var bytes: Int
        }
        var outputs: [Output]
    }
}
