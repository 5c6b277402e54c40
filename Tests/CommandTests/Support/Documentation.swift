import Foundation
import TestSupport

/// What people read about Tolok: the README, the pages of `Documentation/` and the guide for contributors.
///
/// A comment before each block of code says what is tested about it:
///
/// - `file: PATH`: a file of the example site, which all these blocks together make;
/// - `variant NAME: PATH`: a file that takes the place of the example site's, in a site of its own;
/// - `export: PATH` and `draft: PATH`: an export, and what `tolok import` makes of it;
/// - `run`: each line with a `tolok` command runs in the example site, one after the other;
/// - `prints: COMMAND`: what that command prints in the example site;
/// - `tree: FOLDER`: each line begins with a path that the folder holds, written with `*` and `<name>`;
/// - `command: NAME`: what continuous integration runs to build and to test;
/// - `office: PATH`, `office: table` and `office: workbook`: a file of the office whose first hour a test goes through, what
///   the import of its folder prints, and what that of a workbook writes;
/// - `developer`: commands for this repository, of which only the names are checked.
struct Documentation {
    /// A block of code, and what its comment says.
    struct Block {
        /// The page that it stands on, below the repository.
        var page: String
        /// The line of its comment, counted from 1.
        var line: Int
        /// What is tested about it; empty where no comment says so.
        var kind = ""
        var variant: String?
        var name = ""
        /// Its lines, each with its end.
        var text = ""
    }

    /// The pages, by their paths below the repository. Lists made from the registries are not among them: they hold
    /// no examples but those that tests have made.
    static func pages() throws -> [String] {
        let folder = Repository.folder.appending(path: "Documentation")
        let below = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".md") && !$0.hasPrefix("Reference/") }
        return (["README.md", "CONTRIBUTING.md", "CHANGELOG.md"] + below.map { "Documentation/\($0)" }).sorted()
    }

    /// All blocks of code, in the order of pages and lines.
    static func blocks() throws -> [Block] {
        try pages().flatMap { try blocks(in: Repository.text(of: $0), page: $0) }
    }

    /// The blocks of one kind.
    static func blocks(_ kind: String) throws -> [Block] { try blocks().filter { $0.kind == kind } }

    private static func blocks(in text: String, page: String) -> [Block] {
        var blocks: [Block] = []
        var fence: String?
        var block = Block(page: page, line: 0)
        var lastLine = ""
        for (number, line) in text.components(separatedBy: "\n").enumerated() {
            if let open = fence {
                if line == open {
                    blocks.append(block)
                    fence = nil
                } else {
                    block.text += line + "\n"
                }
            } else if line.hasPrefix("```") {
                fence = String(line.prefix { $0 == "`" })
                block = Block(page: page, line: number)
                if let comment = lastLine.wholeMatch(of: /<!-- (\w+)(?: (\w+))?(?:: (.+))? -->/) {
                    block.kind = String(comment.1)
                    block.variant = comment.2.map(String.init)
                    block.name = comment.3.map(String.init) ?? ""
                }
            }
            lastLine = line
        }
        return blocks
    }

    /// A page's text without its blocks of code.
    static func prose(of page: String) throws -> String {
        var fence: String?
        return try Repository.text(of: page).components(separatedBy: "\n").filter { line in
            if let open = fence {
                if line == open { fence = nil }
                return false
            }
            guard line.hasPrefix("```") else { return true }
            fence = String(line.prefix { $0 == "`" })
            return false
        }.joined(separator: "\n")
    }
}
