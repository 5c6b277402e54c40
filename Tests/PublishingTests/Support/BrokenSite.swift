import Basics
import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import Publishing

/// A site with mistakes: `Tests/PublishingTests/Broken/<name>/content`, beside it `previous` where it was published
/// before, and what is said about it in `expected.txt`.
///
/// A line of that file is `path:line:column: severity [id] help`, without the messages, which may be worded anew; the last
/// word is missing where there is no remedy.
struct BrokenSite {
    let name: String

    private static let folder = "Tests/PublishingTests/Broken"

    /// All of them, by name.
    static let all: [BrokenSite] = Set(
        Repository.files(below: folder).compactMap { path in
            let parts = path.dropFirst(folder.utf8.count + 1).split(separator: "/")
            return parts.count > 1 ? String(parts[0]) : nil
        }
    ).sorted().map(BrokenSite.init)

    /// Where its `expected.txt` lies, below the repository's root.
    var expectedFile: String { "\(Self.folder)/\(name)/expected.txt" }

    /// Its folder.
    private var root: String { "\(Repository.root)/\(Self.folder)/\(name)" }

    /// What is said about it, in the order in which an author gets it.
    func diagnostics() throws -> [Diagnostic] {
        let log = DiagnosticLog()
        var options = BuildOptions(
            folders: ProjectFolders(content: "\(root)/content", templates: Repository.templates))
        if !Repository.files(below: "\(Self.folder)/\(name)/previous").isEmpty { options.previous = "\(root)/previous" }
        _ = try Pipeline(options, log: log).run(into: MemorySink())
        return log.diagnostics
    }

    /// A text about it, with paths below its own folder.
    func shortened(_ text: String) -> String {
        text.replacing("\(root)/", with: "").replacing("\(Repository.root)/", with: "")
    }

    /// The same, a line each.
    func findings() throws -> [String] {
        try diagnostics().map { diagnostic in
            let place = diagnostic.location.map { "\($0): " } ?? ""
            let help = diagnostic.help == nil ? "" : " help"
            return shortened("\(place)\(diagnostic.severity.rawValue) [\(diagnostic.id)]\(help)")
        }
    }

    /// The ids in `expected.txt`.
    func expectedIDs() throws -> Set<String> { Self.ids(in: try Repository.text(of: expectedFile)) }

    private static func ids(in text: String) -> Set<String> {
        Set(
            text.split(separator: "[").dropFirst().compactMap { part in
                part.firstIndex(of: "]").map { String(part[..<$0]) }
            })
    }
}

extension BrokenSite: CustomTestStringConvertible {
    var testDescription: String { name }
}
