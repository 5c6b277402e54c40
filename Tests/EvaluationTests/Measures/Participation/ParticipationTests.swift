import Testing

@testable import Evaluation

@Suite("Participation")
struct ParticipationTests {
    private static let rows = """
        program,session,participant,status,hours,unit,position,channel,date
        pelayanan,2024-1,A,completed,20,Dinas A,Staf,classroom,2024-03-01
        pelayanan,2024-1,B,certified,20,Dinas A,Staf,classroom,2024-03-01
        pelayanan,2024-1,C,dropped,,Dinas B,Staf,classroom,2024-03-01
        pelayanan,2024-1,D,attended,20,Dinas B,Kepala,online,2024-03-01
        pelayanan,2024-2,A,completed,"12.5",Dinas A,Staf,online,2025-03-01
        pelayanan,2024-2,E,registered,,,Staf,online,2025-03-01
        kepemimpinan,1,A,completed,40,Dinas A,Kepala,classroom,2025-01-01
        """

    private func outcome() throws -> EvaluationOutcome { try EvaluationCase(Self.rows).read() }

    @Test("counts people once, however often they enrol")
    func turnout() throws {
        let outcome = try outcome()
        #expect(outcome.raw("participation.people") == ["value 5 n 5"])
        #expect(outcome.raw("participation.enrolments") == ["value 6 n 6"])
        #expect(outcome.raw("participation.completions") == ["value 3 n 3"])
        #expect(outcome.raw("participation.people", program: "*") == ["value 5 n 5"])
        #expect(outcome.raw("participation.enrolments", program: "*") == ["value 7 n 7"])
    }

    @Test("completion is of all who enrolled; without withdrawals it is another measure")
    func completion() throws {
        let outcome = try outcome()
        // scipy.stats.binomtest(3, 6).proportion_ci(method="wilson"), and of (3, 5)
        #expect(outcome.raw("participation.completion_rate") == ["value 0.5 [0.1876, 0.8124] n 6"])
        #expect(outcome.raw("participation.retention_completion_rate") == ["value 0.6 [0.2307, 0.8824] n 5"])
    }

    @Test("hours are those of completed rows")
    func hours() throws {
        #expect(try outcome().raw("participation.hours") == ["value 52.5 n 3"])
    }

    @Test("is broken down by session, unit, position, channel and year, in natural order")
    func groups() throws {
        let outcome = try outcome()
        let measure: MeasureID = "participation.enrolments"
        #expect(outcome.members(of: measure, group: "session") == ["2024-1", "2024-2"])
        #expect(outcome.members(of: measure, group: "unit") == ["Dinas A", "Dinas B"])
        #expect(outcome.members(of: measure, program: "*", group: "position") == ["Kepala", "Staf"])
        #expect(outcome.members(of: measure, program: "*", group: "channel") == ["classroom", "online"])
        #expect(outcome.members(of: measure, group: "position") == ["Kepala", "Staf"])
        #expect(outcome.members(of: measure, group: "channel") == ["classroom", "online"])
        #expect(outcome.members(of: measure, group: "year") == ["2024", "2025"])
        #expect(outcome.raw(measure, group: "unit", member: "Dinas A") == ["value 3 n 3"])
        #expect(outcome.raw(measure, program: "*", group: "unit", member: "Dinas A") == ["value 4 n 4"])
        #expect(outcome.raw(measure, program: "*", group: "year", member: "2025") == ["value 3 n 3"])
        #expect(outcome.members(of: measure, program: "*", group: "session") == [])
    }

    @Test("rows that name no unit are counted for disclosure control and never published")
    func unnamedUnit() throws {
        // No more groupings than the one in question: searching all tables of many tiny groups takes its time.
        let outcome = try EvaluationCase(
            """
            program,participant,status,unit
            pelayanan,A,completed,Dinas A
            pelayanan,B,certified,Dinas A
            pelayanan,C,dropped,Dinas B
            pelayanan,E,registered,
            kepemimpinan,A,completed,Dinas A
            """
        ).read()
        let unnamed = outcome.measurements.cells.filter { $0.key.group == "unit" && $0.key.member == "" }
        #expect(unnamed.contains { $0.key.measure == "participation.enrolments" && $0.people == 1 })
        #expect(unnamed.allSatisfy { !$0.isPublished })
        #expect(!outcome.figures(minimumGroup: 5).contains { $0.contains(" unit  ") })
    }

    @Test("is taken together over the programmes that share a term")
    func terms() throws {
        let data = EvaluationCase(Self.rows).with(
            programs: [
                ProgramEntry(slug: "kepemimpinan", terms: ["method": ["coaching", "classroom"], "unit": ["x"]]),
                ProgramEntry(slug: "pelayanan", terms: ["method": ["classroom"]]),
            ], taxonomies: ["method", "unit"])
        let outcome = try data.read()
        let measure: MeasureID = "participation.enrolments"
        #expect(outcome.members(of: measure, program: "*", group: "method") == ["classroom", "coaching"])
        #expect(outcome.raw(measure, program: "*", group: "method", member: "classroom") == ["value 7 n 7"])
        #expect(outcome.raw(measure, program: "*", group: "method", member: "coaching") == ["value 1 n 1"])
        // A taxonomy of a grouping's name goes before the grouping.
        #expect(outcome.members(of: measure, program: "*", group: "unit") == ["x"])
    }

    @Test("counts only the programmes that the edition shows")
    func edition() throws {
        let measurements = try outcome().data.measured(
            by: [], programs: ["kepemimpinan"], under: DisclosurePolicy())
        let cell = measurements.cells.first {
            $0.key == FigureKey("participation.enrolments", program: "kepemimpinan")
        }
        #expect(cell?.figures.first?.n == 1)
        #expect(!measurements.cells.contains { $0.key.program == "pelayanan" })
    }

    @Test("that nobody measured is said to be so, not left out and not zero")
    func notMeasured() throws {
        let data = EvaluationCase("program,award\npelayanan,x")
        let figures = try data.read().disclosed()
        let figure = figures.figure(FigureKey("participation.people", program: "pelayanan"))
        #expect(figure?.status == "not_measured")
    }
}
