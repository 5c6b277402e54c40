import Testing

@testable import Evaluation

@Suite("Finance")
struct FinanceMeasureTests {
    private func outcome(cost: String, benefit: String) throws -> EvaluationOutcome {
        try EvaluationCase("program,kind,amount\npelayanan,cost,\(cost)\npelayanan,benefit,\(benefit)").read()
    }

    private func value(_ outcome: EvaluationOutcome, _ measure: MeasureID) throws -> Double {
        try outcome.rawFigure(measure).known().value
    }

    @Test("1,200,000 for 208,460 is a return of 476 %")
    func phillips() throws {
        let outcome = try outcome(cost: "208460", benefit: "1200000")
        #expect(try value(outcome, "finance.roi").rounded() == 476)
        #expect(abs(try value(outcome, "finance.bcr") - 5.7565) < 0.0001)
        #expect(abs(try value(outcome, "finance.payback") - 2.0846) < 0.0001)
    }

    @Test(
        "is paid back by the benefit of the newest whole year, against what that year cost, or all until then",
        arguments: [
            // One year's benefit against all costs until then: 12 · 100 / 100.
            (["cost,100,2024", "benefit,100,2024", "benefit,100,2025"], 12.0, 1),
            // The newest year ends in June, so the one before counts, against its own costs: 12 · 40 / 80.
            (
                [
                    "cost,100,2023", "cost,40,2024", "benefit,30,2023", "benefit,80,2024", "benefit,60,2025-06",
                ], 6.0, 1
            ),
            // Quarters up to the last: 12 · 100 / (10 + 20 + 30 + 40).
            (
                ["cost,100,2024"] + (1...4).map { "benefit,\($0)0,2024-Q\($0)" }, 12.0, 4
            ),
        ])
    func payback(rows: [String], months: Double, count: Int) throws {
        let outcome = try EvaluationCase(
            "program,kind,amount,period\n" + rows.map { "pelayanan,\($0)" }.joined(separator: "\n")
        ).read()
        #expect(try value(outcome, "finance.payback") == months)
        #expect(outcome.raw("finance.payback").first?.hasSuffix("n \(count)") == true)
        let year = rows.contains("benefit,100,2025") ? 2025 : 2024
        #expect(outcome.raw("finance.payback").last == "benefit_year \(year) n \(count)")
    }

    @Test(
        "is not paid back by a part of a year, by amounts of no year beside some of one, or by a loss",
        arguments: [
            ["cost,100,2024", "benefit,100,2024-Q2"], ["cost,100,2024", "benefit,100,2024", "benefit,50,"],
            ["cost,100,2024", "benefit,-5,2024"],
        ])
    func noPayback(rows: [String]) throws {
        let outcome = try EvaluationCase(
            "program,kind,amount,period\n" + rows.map { "pelayanan,\($0)" }.joined(separator: "\n")
        ).read()
        #expect(outcome.raw("finance.payback") == [])
    }

    @Test("a ratio of 1.57 is a return of 57 %, not of 157 %")
    func ratio() throws {
        let outcome = try outcome(cost: "100", benefit: "157")
        #expect(try value(outcome, "finance.bcr") == 1.57)
        #expect(try value(outcome, "finance.roi") == 57)
    }

    @Test("sums, absorption and unit costs, by session and by year")
    func unitCosts() throws {
        var data = EvaluationCase(
            """
            program,session,kind,amount,period
            pelayanan,1,biaya,600.50,2024
            pelayanan,1,biaya,399.50,2024
            pelayanan,2,biaya,500,2025
            pelayanan,,anggaran,2000,2025
            """)
        data.add(
            """
            program,session,participant,status,hours
            pelayanan,1,A,completed,10
            pelayanan,1,B,certified,15
            pelayanan,2,C,dropped,
            """, name: "p.csv")
        let outcome = try data.read()
        #expect(outcome.raw("finance.cost") == ["value 1500 n 3"])
        #expect(outcome.raw("finance.budget_absorption") == ["value 0.75 n 3"])
        #expect(outcome.raw("finance.cost_per_participant") == ["value 750 n 2"])
        #expect(outcome.raw("finance.cost_per_hour") == ["value 60 n 2"])
        #expect(outcome.raw("finance.cost", group: "session", member: "1") == ["value 1000 n 2"])
        #expect(outcome.raw("finance.cost", group: "year", member: "2025") == ["value 500 n 1"])
        #expect(outcome.raw("finance.cost_per_participant", group: "session", member: "2") == [])
    }

    @Test("without a cost there is no ratio, and with a cost of nothing none either")
    func none() throws {
        let benefit = try EvaluationCase("program,kind,amount\npelayanan,benefit,5").read()
        #expect(benefit.raw("finance.roi") == [])
        #expect(try outcome(cost: "0", benefit: "5").raw("finance.bcr") == ["value too_few"])
    }

    @Test("amounts of money are never withheld; costs per participant are, when there are few")
    func disclosure() throws {
        var data = EvaluationCase("program,kind,amount\npelayanan,cost,5")
        data.add("program,participant,status\npelayanan,A,completed", name: "p.csv")
        let figures = try data.read().disclosed()
        #expect(figures.figure(FigureKey("finance.cost", program: "pelayanan"))?.shown?.value == 5)
        #expect(figures.figure(FigureKey("finance.cost_per_participant", program: "pelayanan"))?.status == "withheld")
    }
}
