import TestSupport
import Testing

@Suite("The demonstration site")
struct DemonstrationTests {
    @Test("The repository's content passes a strict check without a word")
    func strictCheck() throws {
        let outcome = try Command.run(["check", "--strict"], in: Repository.folder)
        #expect(outcome.exitCode == 0)
        #expect(outcome.errors.isEmpty)
        #expect(outcome.output.contains("found     0 errors, 0 warnings\n"))
    }
}
