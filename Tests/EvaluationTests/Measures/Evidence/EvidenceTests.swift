import Testing

@testable import Evaluation

@Suite("The evidence grade")
struct EvidenceTests {
    private static let people = (0..<12).map { "P\($0)" }

    private func add(_ header: String, _ rows: [String], as name: String, to data: inout EvaluationCase) {
        data.add(([header] + rows).joined(separator: "\n"), name: name)
    }

    private func grade(_ data: EvaluationCase) throws -> EvidenceGrade? {
        try data.read().data.evidence(under: DisclosurePolicy())["pelayanan"]?.grade
    }

    /// Behaviour of twelve trained people and, if wanted, of as many others.
    private func behaviour(wave: Int = 6, others: Int? = nil, sessions: [String] = ["1"]) -> EvaluationCase {
        var data = EvaluationCase()
        add(
            "program,participant,session,status",
            sessions.flatMap { session in Self.people.map { "pelayanan,\(session)\($0),\(session),completed" } },
            as: "p.csv", to: &data)
        let rows = sessions.flatMap { session in
            Self.people.enumerated().flatMap { number, person in
                let trained = "pelayanan,\(session)\(person),\(session),trained,\(wave),\(40 + number),\(50 + number)"
                let other = others.map {
                    "pelayanan,\(session)C\(person),\(session),comparison,\(wave),\($0 + number),\($0 + number)"
                }
                return [trained] + (other.map { [$0] } ?? [])
            }
        }
        add("program,participant,session,group,wave,before,after", rows, as: "b.csv", to: &data)
        return data
    }

    @Test("is 0 where nothing was measured, 1 for reaction, however good, and 2 for tests before and after")
    func lowGrades() throws {
        var data = EvaluationCase()
        add("program,participant,status", Self.people.map { "pelayanan,\($0),completed" }, as: "p.csv", to: &data)
        #expect(try grade(data) == .nothing)
        add("program,participant,Materi", Self.people.map { "pelayanan,\($0),5" }, as: "r.csv", to: &data)
        #expect(try grade(data) == .reaction)
        add("program,participant,pre,post", Self.people.map { "pelayanan,\($0),5,6" }, as: "l.csv", to: &data)
        #expect(try grade(data) == .change)
    }

    @Test("is 3 for behaviour three months or more later, and 2 before that")
    func lasting() throws {
        #expect(try grade(behaviour(wave: 3)) == .lastingChange)
        #expect(try grade(behaviour(wave: 2)) == .change)
    }

    @Test("is 4 with a comparison group that was alike at the start, and 3 with one that was not")
    func comparison() throws {
        #expect(try grade(behaviour(others: 40)) == .comparison)
        #expect(try grade(behaviour(others: 42)) == .lastingChange)
    }

    @Test("is 5 in two cohorts, or with assignment by chance")
    func strong() throws {
        #expect(try grade(behaviour(others: 40, sessions: ["1", "2"])) == .strongComparison)
        var data = behaviour(others: 40)
        data.files[1].sidecar = "readings: [{level: behaviour, assignment: random}]"
        #expect(try grade(data) == .strongComparison)
    }

    @Test("is held back where three in ten or more of a group were lost to follow-up")
    func loss() throws {
        var data = behaviour(others: 40)
        let text = String(decoding: data.files[1].bytes, as: UTF8.self)
        let blanked = text.split(separator: "\n").enumerated().map { number, line in
            line.contains("comparison") && number % 3 == 0
                ? line.split(separator: ",").dropLast().joined(separator: ",") + "," : String(line)
        }
        data.files[1].bytes = Array(blanked.joined(separator: "\n").utf8)
        #expect(try grade(data) == .lastingChange)
    }

    @Test("states no number of fewer people than the minimum: four people rated by three are four")
    func fewPeople() throws {
        let rows = (0..<4).flatMap { person in
            ["a", "b", "c"].map { "pelayanan,P\(person),3,\($0),\(40 + person),50" }
        }
        let data = EvaluationCase((["program,participant,wave,rater,before,after"] + rows).joined(separator: "\n"))
        let evidence = try data.read().data.evidence(under: DisclosurePolicy())["pelayanan"]
        #expect(evidence?.reasons.allSatisfy { $0.n == nil && $0.value == nil } == true)
        #expect(evidence?.flags.isEmpty == true)
    }

    @Test("comes with flags: few cases, a ceiling, the same answer throughout")
    func flags() throws {
        var data = EvaluationCase()
        add(
            "program,participant,pre,post,maximum", Self.people.map { "pelayanan,\($0),10,10,10" }, as: "l.csv",
            to: &data)
        add(
            "program,participant,q1,q2,q3,q4,q5", Self.people.map { "pelayanan,\($0),5,5,5,5,5" }, as: "r.csv",
            to: &data)
        let evidence = try data.read().data.evidence(under: DisclosurePolicy())["pelayanan"]
        #expect(evidence?.flags.map(\.key) == [.smallN, .ceiling, .straightLining])
    }
}
