import Testing

@testable import Evaluation

@Suite("The target of learning hours")
struct HoursTargetTests {
    private static let rows = """
        program,session,participant,status,hours,unit,position,date
        pelayanan,1,A,completed,12,Dinas A,Staf,2024-03-01
        kepemimpinan,1,A,certified,8,Dinas A,Staf,2024-11-01
        pelayanan,2,A,completed,19.5,Dinas A,Kepala,2025-03-01
        pelayanan,1,B,completed,20,Dinas A,Staf,2024-03-01
        pelayanan,1,C,dropped,20,Dinas B,Staf,2024-03-01
        pelayanan,1,D,completed,10,Dinas B,Staf,2024-03-01
        kepemimpinan,1,D,completed,10,Dinas A,Staf,2024-11-01
        kepemimpinan,1,E,completed,,,Staf,2025-01-01
        kepemimpinan,1,F,completed,40,Dinas A,Staf,
        """
    private static let measure: MeasureID = "participation.hours_target"

    private func outcome(target: Int? = 20, _ rows: String = Self.rows) throws -> EvaluationOutcome {
        var data = EvaluationCase(rows).with(
            programs: ["kepemimpinan", "pelayanan"].map { ProgramEntry(slug: $0, terms: ["method": ["classroom"]]) },
            taxonomies: ["method"])
        data.settings.hoursTarget = target
        return try data.read()
    }

    @Test("adds up a person's hours over programmes, within a calendar year; each person counts once a year")
    func adding() throws {
        // 2024: A 12 + 8, B 20, D 10 + 10 of A, B, C, D. 2025: A 19.5 and E without hours.
        let outcome = try outcome()
        let year = { outcome.raw(Self.measure, program: "*", group: "year", member: $0) }
        #expect(year("2024") == ["value 0.75 [0.3006, 0.9544] n 4"])
        #expect(year("2025").first?.hasPrefix("value 0 [0, ") == true)
        #expect(outcome.raw(Self.measure, program: "*").first?.hasPrefix("value 0.5 ") == true)
        #expect(try outcome.rawFigure(Self.measure, program: "*").n == 6)
        #expect(try outcome.rawFigure(Self.measure, program: "*").people == 5)
    }

    @Test("who changed units counts in both, with all hours of the year")
    func units() throws {
        let outcome = try outcome()
        // Dinas A: A 2024, A 2025, B, D; Dinas B: C, D.
        let unit = { outcome.raw(Self.measure, program: "*", group: "unit", member: $0).first ?? "" }
        #expect(unit("Dinas A").hasPrefix("value 0.75 "))
        #expect(unit("Dinas B").hasPrefix("value 0.5 "))
        #expect(outcome.members(of: Self.measure, program: "*", group: "position") == ["Kepala", "Staf"])
    }

    @Test("belongs to no single programme, to no method, and to nobody without a year")
    func scope() throws {
        let outcome = try outcome()
        let keys = outcome.measurements.cells.map(\.key).filter { $0.measure == Self.measure }
        #expect(Set(keys.map(\.program)) == ["*"])
        #expect(Set(keys.map(\.group)) == ["all", "year", "unit", "position"])
        let unnamed = outcome.measurements.cells.first {
            $0.key == FigureKey(Self.measure, program: "*", group: "unit", member: "")
        }
        #expect(unnamed?.isPublished == false)
    }

    @Test("is not measured without a target, and without hours")
    func notMeasured() throws {
        #expect(try outcome(target: nil).raw(Self.measure, program: "*") == [])
        let withoutHours = try outcome(target: 20, "program,participant,status,date\npelayanan,A,completed,2024-01-01")
        #expect(withoutHours.raw(Self.measure, program: "*") == [])
    }

    @Test("is reached at the target exactly")
    func boundary() throws {
        let header = "program,participant,status,hours,date\n"
        let exactly = try outcome(target: 20, header + "pelayanan,A,completed,20,2024-01-01")
        #expect(exactly.raw(Self.measure, program: "*").first?.hasPrefix("value 1 ") == true)
        let below = try outcome(target: 20, header + "pelayanan,A,completed,\"19.99\",2024-01-01")
        #expect(below.raw(Self.measure, program: "*").first?.hasPrefix("value 0 ") == true)
    }
}
