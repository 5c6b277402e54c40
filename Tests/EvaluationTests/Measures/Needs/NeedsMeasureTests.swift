import Testing

@testable import Evaluation

@Suite("Needs")
struct NeedsMeasureTests {
    private static let rows = """
        unit,competency,position,required,current,people
        Dinas,Proyek,Staf,4,2.5,10
        Dinas,Proyek,Kepala,3,4,2
        Dinas,Data,Staf,2,2,10
        Badan,Data,Staf,3,1,8
        """

    private func outcome() throws -> EvaluationOutcome {
        try EvaluationCase(Self.rows).with(programs: [
            ProgramEntry(slug: "data", terms: ["competency": ["Data"]], isAvailable: true),
            ProgramEntry(slug: "proyek", terms: ["competency": ["Proyek"]], isAvailable: false),
        ]).read()
    }

    @Test("the gap is weighed by people, and a surplus makes up for nothing")
    func gap() throws {
        let outcome = try outcome()
        // (10 · 1.5 + 2 · 0 + 10 · 0 + 8 · 2)/30
        // required (40 + 6 + 20 + 24)/30, current (25 + 8 + 20 + 8)/30
        #expect(
            outcome.raw("needs.gap", program: "*") == ["value 1.0333 n 30", "required 3 n 30", "current 2.0333 n 30"])
        #expect(
            outcome.raw("needs.gap", program: "*", group: "competency", member: "Proyek") == [
                "value 1.25 n 12", "required 3.8333 n 12", "current 2.75 n 12",
            ])
        #expect(
            outcome.raw("needs.gap", program: "*", group: "competency × unit", member: "Data × Badan") == [
                "value 2 n 8"
            ])
        #expect(
            outcome.members(of: "needs.gap", program: "*", group: "competency × unit") == [
                "Data × Badan", "Data × Dinas", "Proyek × Dinas",
            ])
        #expect(outcome.members(of: "needs.gap", program: "data", group: "all") == [])
    }

    @Test("people assessed in several competencies are counted once for disclosure")
    func distinctPeople() throws {
        let figure = try outcome().rawFigure("needs.gap", program: "*", group: "unit", member: "Dinas")
        #expect((figure.n, figure.people) == (22, 12))
        #expect(try outcome().rawFigure("needs.gap", program: "*").people == 20)
    }

    @Test("the standard is met at the required level or above")
    func standard() throws {
        #expect(try outcome().raw("needs.meeting_standard", program: "*") == ["value 0.4 n 30"])
    }

    @Test("needs are covered by programmes that people can take")
    func coverage() throws {
        // 16 of 31
        #expect(try outcome().raw("needs.coverage", program: "*") == ["value 0.5161 n 30"])
    }

    @Test("a row without a number of people is one person; without a gap there is nothing to cover")
    func noGap() throws {
        let outcome = try EvaluationCase("unit,competency,required,current\nDinas,Data,2,3").read()
        #expect(outcome.raw("needs.gap", program: "*") == ["value 0 n 1", "required 2 n 1", "current 3 n 1"])
        #expect(outcome.raw("needs.coverage", program: "*") == ["value too_few"])
    }
}
