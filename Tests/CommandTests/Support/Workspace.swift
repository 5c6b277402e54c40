import TestSupport
import Foundation
import Testing

/// A folder in which a user works: a copy of the small fixture in `content`, and the templates beside it.
final class Workspace {
    private let folder: TemporaryFolder
    /// Where the command is started.
    var url: URL { folder.url }

    /// A copy of a fixture's content; an empty `content` for `nil`.
    init(_ fixture: String? = "minimal") throws {
        folder = TemporaryFolder()
        let manager = FileManager.default
        if let fixture {
            let input = Repository.fixtures.appending(path: "\(fixture)/input")
            try manager.copyItem(at: input, to: url.appending(path: "content"))
        } else {
            try manager.createDirectory(at: url.appending(path: "content"), withIntermediateDirectories: true)
        }
        try manager.copyItem(at: Repository.folder.appending(path: "templates"), to: url.appending(path: "templates"))
    }

    /// Runs the command here.
    func tolok(_ arguments: String..., environment: [String: String] = [:]) throws -> Command.Outcome {
        try Command.run(arguments, in: url, environment: environment)
    }

    /// Writes a file, and the folders that it lies in.
    func write(_ text: String, to path: String) throws { folder.write(text, to: path) }

    /// Replaces the first occurrence of a text in a file; it must be there.
    func replace(_ old: String, with new: String, in path: String) throws {
        let file = url.appending(path: path)
        var text = try String(contentsOf: file, encoding: .utf8)
        let range = try #require(text.range(of: old), "\(path) does not contain \(old)")
        text.replaceSubrange(range, with: new)
        try Data(text.utf8).write(to: file)
    }

    /// All files of a folder here.
    func files(_ path: String = "_site") throws -> [String: Data] { try contents(of: url.appending(path: path)) }

    /// The names of what lies in the workspace itself, hidden entries included.
    func entries() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
}
