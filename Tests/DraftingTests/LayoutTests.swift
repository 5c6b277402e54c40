import Diagnostics
import Foundation
import Testing

@testable import Drafting
@testable import Evaluation

/// Files as form tools, learning platforms and spreadsheets write them, each in a folder of `Layouts`:
///
///     input.csv    the file, made up after the public documentation of the product
///     expect.txt   which of its columns are answers or tests, and what it is called where that tells something
///     draft.yml    the draft, or
///     refusal.txt  why there is none
///
/// `RECORD_LAYOUTS=1` writes the last two anew; read the difference before committing it.
@Suite("The corpus of layouts")
struct LayoutTests {
    @Test("holds at least sixty")
    func size() { #expect(Layout.all.count >= 60) }

    @Test("is drafted or refused as recorded, and no draft shows a cell that names somebody", arguments: Layout.all)
    func draft(_ layout: Layout) throws {
        let (draft, log) = try layout.file().drafted()
        let said = log.diagnostics.map { "\($0.severity.rawValue): \($0.message) [\($0.id)]\n" }.joined()
        let text = draft?.text ?? said
        let name = draft == nil ? "refusal.txt" : "draft.yml"
        if ProcessInfo.processInfo.environment["RECORD_LAYOUTS"] != nil { try layout.record(text, as: name) }
        #expect(layout.text(name) == text)
        for person in ["Kartika", "Saputra", "@contoh.example", "19790412"] {
            #expect(!text.contains(person))
        }
    }

    @Test("has nothing read as an answer or a test that is none", arguments: Layout.all)
    func answers(_ layout: Layout) throws {
        guard let file = try layout.file().recognised() else { return }
        let questions = file.readings.flatMap(\.questions).map(\.header.title)
        let scores = file.readings.flatMap(\.mappings).filter { Self.scores.contains($0.name) }.map(\.header.title)
        let answers = Set(questions + scores).subtracting(layout.tests)
        #expect(answers.isSubset(of: layout.answers), "\(answers.subtracting(layout.answers).sorted())")
        #expect(Set(scores).isSuperset(of: layout.tests), "\(layout.tests.subtracting(scores).sorted())")
    }

    private static let scores: Set<String> = ["pre", "post", "before", "after", "score"]

    @Test("builds as drafted wherever the draft asks nothing", arguments: Layout.all)
    func build(_ layout: Layout) throws {
        let file = try layout.file()
        guard let draft = try file.drafted().draft, draft.doubts == 0 else { return }
        let outcome = try ReadBack(file.bytes, sidecar: draft.text, programs: file.programs)
        #expect(outcome.log.diagnostics.filter { $0.severity == .error }.isEmpty, "\(outcome.report)")
        #expect(outcome.used > 0)
    }
}

/// One file of the corpus.
struct Layout: Sendable, CustomTestStringConvertible {
    let name: String
    private let folder: URL

    static let all: [Layout] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Layouts")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.sorted().map { Layout(name: $0, folder: root.appending(path: $0)) }
    }()

    var testDescription: String { name }

    /// The file, as it would be imported for one programme.
    func file() throws -> DraftCase {
        var file = DraftCase(bytes: Array(try Data(contentsOf: folder.appending(path: "input.csv"))))
        file.name = expected("file").first ?? "input.csv"
        return file
    }

    /// The columns that are answers to questions.
    var answers: Set<String> { Set(expected("answers")) }
    /// The columns that are scores of tests or ratings of work.
    var tests: Set<String> { Set(expected("tests")) }

    private func expected(_ key: String) -> [String] {
        for line in text("expect.txt")?.split(separator: "\n") ?? [] where line.hasPrefix("\(key): ") {
            return line.dropFirst(key.count + 2).split(separator: " | ").map(String.init)
        }
        return []
    }

    func text(_ file: String) -> String? { try? String(contentsOf: folder.appending(path: file), encoding: .utf8) }

    /// Writes what came of the file.
    func record(_ text: String, as name: String) throws {
        for old in ["draft.yml", "refusal.txt"] { try? FileManager.default.removeItem(at: folder.appending(path: old)) }
        try Data(text.utf8).write(to: folder.appending(path: name))
    }
}
