import Testing

@testable import Evaluation

@Suite("Achievement of targets")
struct TargetAchievementTests {
    private func outcome(_ rows: String...) throws -> EvaluationOutcome {
        let header = "program,indicator,period,direction,baseline,target,actual"
        return try EvaluationCase(([header] + rows).joined(separator: "\n")).read()
    }

    private func achievement(_ row: String) throws -> [String] {
        try outcome(row).raw("results.achievement", group: "indicator", member: "x")
    }

    @Test("is the part of the way from the baseline that was covered, up or down")
    func withBaseline() throws {
        #expect(try achievement("pelayanan,x,2024,up,50,80,65").first == "value 0.5 n 1")
        #expect(try achievement("pelayanan,x,2024,down,20,10,15").first == "value 0.5 n 1")
        #expect(try achievement("pelayanan,x,2024,down,20,10,25").first == "value -0.5 n 1")
    }

    @Test("is a plain quotient without a baseline, turned round for what should fall")
    func withoutBaseline() throws {
        #expect(try achievement("pelayanan,x,2024,up,,80,60") == ["value 0.75 n 1", "actual 60 n 1", "target 80 n 1"])
        #expect(try achievement("pelayanan,x,2024,turun,,10,20").first == "value 0.5 n 1")
    }

    @Test("can't be computed without a target or without a way to go")
    func none() throws {
        #expect(try achievement("pelayanan,x,2024,up,50,,60").first == "value too_few")
        #expect(try achievement("pelayanan,x,2024,up,50,50,60").first == "value too_few")
    }

    @Test("is of each indicator's latest period, and their mean of the programme")
    func latest() throws {
        let outcome = try outcome(
            "pelayanan,y,2025,up,0,100,90", "pelayanan,x,2024-10,up,0,100,50", "pelayanan,x,2024-9,up,0,100,10")
        #expect(outcome.raw("results.achievement") == ["value 0.7 n 2"])
        #expect(outcome.members(of: "results.achievement", group: "indicator") == ["y", "x"])
    }
}
