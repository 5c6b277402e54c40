import Basics
import Diagnostics
import Testing

@testable import Evaluation
@testable import Publishing

@Suite("What stands against publishing")
struct ProofReportTests {
    @Test("is each group that can be told to be small, by name; what holds is passed over")
    func unproved() {
        let report = Disclosure.ProofReport(
            provedGroups: 3, collapsedTables: ["units"], unprovedGroups: ["completions of \"a\", unit \"b\""])
        #expect(report.diagnostics.map(\.id) == ["disclosure.unproved"])
        #expect(report.diagnostics.allSatisfy { $0.severity == .error && $0.message.contains("unit \"b\"") })
        let sound = Disclosure.ProofReport(provedGroups: 3, collapsedTables: ["units"], unprovedGroups: [])
        #expect(sound.holds && sound.diagnostics.isEmpty)
    }
}
