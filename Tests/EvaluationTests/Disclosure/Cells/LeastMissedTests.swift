import Testing

@testable import Evaluation

@Suite("Breakdowns that are missed least")
struct LeastMissedTests {
    @Test("a small position or channel of a programme hides another of its kind, and no unit, session or total")
    func positions() throws {
        // Three of the 12 leaders are in one programme; taking them out must cost neither units nor totals.
        let rows = (0..<60).map { number in
            let program = number % 2 == 0 ? "pelayanan" : "kepemimpinan"
            let isLeader = number < 3 || (number % 2 == 1 && number < 21)
            return "\(program),P\(number),completed,Dinas \(number % 4 < 2 ? "A" : "B"),"
                + "\(isLeader ? "Kepala" : "Staf"),\(number < 4 ? "daring" : "kelas")"
        }
        let outcome = try EvaluationCase(
            (["program,participant,status,unit,position,channel"] + rows).joined(separator: "\n")
        ).read()
        let withheld = outcome.disclosed().all.filter { $0.status == "withheld" }
        #expect(!withheld.isEmpty)
        let groups = Set(withheld.map { "\($0.key.program == "*" ? "*" : "programme") \($0.key.group)" })
        #expect(groups == ["programme position", "programme channel", "* channel"])
    }
}
