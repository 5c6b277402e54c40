import Testing

@Suite("Gates in continuous integration")
struct GatesTests {
    @Test("A programme that falls short is an error with --gates, and none without")
    func missed() throws {
        let workspace = try Workspace()
        try workspace.replace(
            "learning.gain: {at_least: 10}", with: "learning.gain: {at_least: 20}", in: "content/site.yml")
        #expect(try workspace.tolok("check").exitCode == 0)
        let outcome = try workspace.tolok("check", "--gates")
        #expect(outcome.exitCode == 1)
        #expect(
            outcome.errors.hasPrefix(
                """
                content/programs/clear-letters.md: error: learning.gain of "clear-letters" is 16.6111; site.yml demands at \
                least 20 [gate.missed]
                """))
        let other = try workspace.tolok("check", "--gates", "--language", "id", "--format", "github")
        #expect(other.output.contains("site.yml menuntut paling sedikit 20"))
    }

    @Test("Where every gate is reached, nothing changes")
    func reached() throws {
        let workspace = try Workspace()
        let outcome = try workspace.tolok("check", "--gates")
        #expect(outcome.exitCode == 0)
        #expect(outcome.errors.isEmpty)
    }
}
