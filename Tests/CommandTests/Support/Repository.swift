import Foundation

/// The checkout that the tests belong to.
enum Repository {
    /// Its folder.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    /// The page templates that every site uses.
    static let templates = root.appending(path: "templates")
    /// The sites that tests build.
    static let fixtures = root.appending(path: "Tests/CommandTests/Fixtures")

    /// The text of one of its files.
    static func text(of file: String) throws -> String {
        try String(contentsOf: root.appending(path: file), encoding: .utf8)
    }
}
