import TestSupport
import Foundation
import Testing

@Suite("The generator of sample data")
struct SampleDataTests {
    @Test("makes just the evaluation files that the demonstration has")
    func demonstration() throws {
        let folder = TemporaryFolder()
        let generator = Command.folder.appending(path: "sample-data")
        let outcome = try Command.run(["demo", "--output", "evaluations"], in: folder.url, program: generator)
        #expect(outcome.exitCode == 0, "\(outcome.errors)")
        let made = try contents(of: folder.url.appending(path: "evaluations"))
        let committed = try contents(of: Repository.folder.appending(path: "content/evaluations"))
        #expect(made.keys.sorted() == committed.keys.sorted())
        for (path, bytes) in committed { #expect(made[path] == bytes, "\(path)") }
    }

    @Test("gives another seed other data")
    func seed() throws {
        let folder = TemporaryFolder()
        let generator = Command.folder.appending(path: "sample-data")
        for seed in ["1", "2"] {
            let outcome = try Command.run(
                ["demo", "--seed", seed, "--output", seed], in: folder.url, program: generator)
            #expect(outcome.exitCode == 0, "\(outcome.errors)")
        }
        let first = try contents(of: folder.url.appending(path: "1"))
        let second = try contents(of: folder.url.appending(path: "2"))
        #expect(!first.isEmpty && first.keys.sorted() == second.keys.sorted())
        #expect(first != second)
    }

    @Test("refuses what it does not know, as usage")
    func usage() throws {
        let folder = TemporaryFolder()
        let generator = Command.folder.appending(path: "sample-data")
        #expect(try Command.run(["nonsense"], in: folder.url, program: generator).exitCode == 64)
    }
}
