import Testing

@testable import Evaluation

/// Each condition of the evidence grade at its limit.
@Suite("The limits of the evidence grade")
struct EvidenceBoundaryTests {
    /// First ratings of nine people with a standard deviation of exactly 4.
    private static let ratings = [36, 36, 36, 36, 40, 44, 44, 44, 44]

    private func evidence(_ files: [(header: String, rows: [String])]) throws -> Evidence {
        var data = EvaluationCase()
        for (number, file) in files.enumerated() {
            data.add(([file.header] + file.rows).joined(separator: "\n"), name: "\(number).csv")
        }
        return try #require(try data.read().data.evidence(under: DisclosurePolicy())["pelayanan"])
    }

    private func completed(_ people: Int, sessions: [Int] = [1], date: String = "") -> (header: String, rows: [String])
    {
        let rows = sessions.flatMap { session in
            (0..<people).map { "pelayanan,S\(session)P\($0),\(session),completed,\(date)" }
        }
        return ("program,participant,session,status,date", rows)
    }

    /// Nine trained people of a session and nine others whose first ratings are higher by `gap`; `lost` of each have no
    /// rating after.
    private func behaviour(
        session: Int = 1, wave: Int = 3, gap: String = "0", lostTrained: Int = 0, lostOthers: Int = 0
    ) -> [String] {
        let shift = Double(gap) ?? 0
        return Self.ratings.enumerated().flatMap { number, rating in
            let after = (number < lostTrained ? "" : "50", number < lostOthers ? "" : "50")
            return [
                "pelayanan,S\(session)P\(number),\(session),trained,\(wave),\(rating),\(after.0)",
                "pelayanan,S\(session)C\(number),\(session),comparison,\(wave),\"\(Double(rating) + shift)\",\(after.1)",
            ]
        }
    }

    private static let header = "program,participant,session,group,wave,before,after"

    @Test(
        "half of those who completed are enough, and only they count",
        arguments: [(6, EvidenceGrade.lastingChange), (5, .change)])
    func half(followed: Int, grade: EvidenceGrade) throws {
        let completers = (0..<followed).map { "pelayanan,S1P\($0),1,trained,3,\(40 + $0),50" }
        let others = (0..<9).map { "pelayanan,X\($0),1,trained,3,\(40 + $0),50" }
        let files = [completed(12), (header: Self.header, rows: completers + others)]
        #expect(try evidence(files).grade == grade)
    }

    @Test(
        "results count three months after the first training, against a baseline",
        arguments: [
            ("2024-04", "10", EvidenceGrade.lastingChange), ("2024-03", "10", .change), ("2024-Q1", "10", .change),
            ("2024-Q2", "10", .lastingChange), ("2024-S1", "10", .lastingChange), ("2024", "10", .lastingChange),
            ("2023", "10", .change), ("", "10", .change), ("triwulan I", "10", .change), ("2024-04", "", .nothing),
        ])
    func results(period: String, baseline: String, grade: EvidenceGrade) throws {
        let files = [
            completed(12, date: "2024-01-15"),
            (
                header: "program,indicator,actual,baseline,target,period",
                rows: ["pelayanan,x,15,\(baseline),20,\(period)"]
            ),
        ]
        #expect(try evidence(files).grade == grade)
    }

    @Test("a session's end in the programme's own words goes before the dates of participation")
    func training() throws {
        var data = EvaluationCase("program,indicator,actual,baseline,period\npelayanan,x,15,10,2024-06")
        func grade(_ month: Int) throws -> EvidenceGrade? {
            data.programs = [ProgramEntry(slug: "pelayanan", firstTraining: 2024 * 12 + month - 1)]
            return try data.read().data.evidence(under: DisclosurePolicy())["pelayanan"]?.grade
        }
        #expect(try grade(3) == .lastingChange)
        #expect(try grade(4) == .change)
    }

    @Test(
        "groups 0.25 standard deviations apart are equivalent, further apart they are not",
        arguments: [
            ("1", EvidenceGrade.comparison), ("-1", .comparison), ("1.01", .lastingChange), ("-1.01", .lastingChange),
        ])
    func gap(gap: String, grade: EvidenceGrade) throws {
        #expect(try evidence([completed(9), (header: Self.header, rows: behaviour(gap: gap))]).grade == grade)
    }

    @Test("loss of less than 30 % in either group is borne", arguments: [(2, 2, true), (3, 2, false), (2, 3, false)])
    func loss(trained: Int, others: Int, isBorne: Bool) throws {
        let rows = behaviour(lostTrained: trained, lostOthers: others)
        let evidence = try evidence([completed(9), (header: Self.header, rows: rows)])
        // Nine people: two lost are 22 %, three are 33 %.
        #expect(evidence.reasons.first { $0.key == .lowAttrition }?.isMet == isBorne)
    }

    @Test("three of ten lost are too many")
    func exactlyThreeInTen() throws {
        let rows = behaviour(lostOthers: 2) + ["pelayanan,S1C9,1,comparison,3,40,", "pelayanan,S1P9,1,trained,3,40,50"]
        let evidence = try evidence([completed(10), (header: Self.header, rows: rows)])
        #expect(evidence.reasons.first { $0.key == .lowAttrition }?.isMet == false)
    }

    @Test("loss is at the last follow-up of each session, since later sessions have had fewer")
    func lossBySession() throws {
        let rows = behaviour(wave: 3) + behaviour(wave: 6) + behaviour(session: 2, wave: 3)
        let evidence = try evidence([completed(9, sessions: [1, 2]), (header: Self.header, rows: rows)])
        #expect(evidence.reasons.first { $0.key == .lowAttrition }?.isMet == true)
    }

    @Test(
        "two cohorts lift the grade only where the comparison is sound in each",
        arguments: [
            ("0", 0, 3, EvidenceGrade.strongComparison), ("1.1", 0, 3, .comparison), ("0", 3, 3, .comparison),
            ("0", 0, 2, .comparison),
        ])
    func cohorts(gap: String, lost: Int, wave: Int, grade: EvidenceGrade) throws {
        let rows = behaviour() + behaviour(session: 2, wave: wave, gap: gap, lostOthers: lost)
        #expect(try evidence([completed(9, sessions: [1, 2]), (header: Self.header, rows: rows)]).grade == grade)
    }

    @Test("tests of people who can't be matched are no reaction, and nothing else alone is graded")
    func participationOnly() throws {
        #expect(try evidence([completed(12)]).grade == .nothing)
    }

    @Test(
        "flags are raised beyond their limits and not at them, but for the ceiling, which is raised at 15 %",
        arguments: [
            (ceiling: 3, answers: 12, alike: 3, keys: [EvidenceKey.ceiling, .lowAlpha]),
            (ceiling: 2, answers: 11, alike: 4, keys: [EvidenceKey.lowResponse, .straightLining, .lowAlpha]),
        ])
    func flags(ceiling: Int, answers: Int, alike: Int, keys: [EvidenceKey]) throws {
        let tests = (0..<20).map { "pelayanan,S1P\($0),\($0 < ceiling ? 10 : 5),10,10" }
        let more = (20..<30).map { "pelayanan,Q\($0),5,6," }
        let reactions = (0..<answers).map { number in
            "pelayanan,S1P\(number)," + (number < alike ? "4,4,4,4,4" : "4,5,4,3,\(1 + number % 5)")
        }
        let files = [
            completed(20), (header: "program,participant,pre,post,maximum", rows: tests + more),
            (header: "program,participant,q1,q2,q3,q4,q5", rows: reactions),
        ]
        #expect(try evidence(files).flags.map(\.key) == keys)
    }

    @Test("fewer than thirty cases are few", arguments: [(29, [EvidenceKey.smallN]), (30, [])])
    func small(people: Int, keys: [EvidenceKey]) throws {
        let rows = (0..<people).map { "pelayanan,P\($0),5,6" }
        #expect(try evidence([(header: "program,participant,pre,post", rows: rows)]).flags.map(\.key) == keys)
    }
}
