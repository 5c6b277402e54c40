import TestSupport
import Testing

@testable import Evaluation

@Suite("Small offices")
struct SmallOfficeTests {
    /// Participation in two programmes of three or four units of 3 to 13 people each.
    private func office(_ generator: inout SeededGenerator) -> String {
        var lines = ["program,participant,unit,session,status"]
        for program in ["kepemimpinan", "pelayanan"] {
            for unit in ["A", "B", "C", "D"].prefix(Int.random(in: 3...4, using: &generator)) {
                for person in 0..<Int.random(in: 3...13, using: &generator) {
                    let session = Int.random(in: 1...2, using: &generator)
                    let status = Int.random(in: 0..<5, using: &generator) == 0 ? "registered" : "completed"
                    lines.append("\(program),\(program)-\(unit)-\(person),\(unit),\(session),\(status)")
                }
            }
        }
        return lines.joined(separator: "\n")
    }

    @Test("get a site, each proved, in which no number tells of fewer than ten", arguments: [1, 2, 3, 4] as [UInt64])
    func published(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<2 {
            let csv = office(&generator)
            let data = try EvaluationCase(csv).read().data
            let measured = data.measured(by: [], programs: ["kepemimpinan", "pelayanan"])
            let disclosure = Disclosure(of: [measured], under: DisclosurePolicy())
            #expect(disclosure.proof.unprovedGroups == [], "\(csv)")
            let figures = disclosure.figures(ofEdition: 0)
            #expect(!figures.all.isEmpty)
            for figure in figures.all {
                let n = figure.n ?? 0
                #expect(n == 0 || n >= 10, "\(figure.key)")
            }
        }
    }
}
