import Testing

@testable import Evaluation

@Suite("Disclosure control")
struct FigureDisclosureTests {
    /// A participation file: so many people in each unit, each in so many sessions.
    private func participation(_ units: [(String, people: Int)], sessions: Int = 1) -> EvaluationCase {
        var rows = ["program,session,participant,unit,status"]
        for (unit, people) in units {
            for person in 0..<people {
                for session in 0..<sessions { rows.append("pelayanan,\(session),\(unit)\(person),\(unit),completed") }
            }
        }
        return EvaluationCase(rows.joined(separator: "\n"))
    }

    private func status(_ figures: FigureSet, unit: String) -> String? {
        figures.figure(
            FigureKey("participation.enrolments", program: "pelayanan", group: "unit", member: unit))?.status
    }

    @Test("counts people, not rows: 4 people in 5 sessions are too few")
    func people() throws {
        let figures = try participation([("A", 4)], sessions: 5).read().disclosed()
        #expect(figures.figure(FigureKey("participation.enrolments", program: "pelayanan"))?.status == "withheld")
    }

    @Test("withheld figures have neither value nor number of cases")
    func withheld() throws {
        let figures = try participation([("A", 9)]).read().disclosed()
        let withheld = figures.figures(FigureKey("participation.completion_rate", program: "pelayanan"))
        #expect(withheld.isEmpty == false)
        for figure in withheld {
            #expect(figure.shown == nil)
            #expect(figure.status == "withheld")
        }
        #expect(figures.withheldShare.withheld > 0)
    }

    @Test("shows what rests on enough people")
    func shown() throws {
        let figures = try participation([("A", 10), ("B", 12)]).read().disclosed()
        #expect(status(figures, unit: "A") == "shown")
        #expect(figures.figure(FigureKey("participation.enrolments", program: "pelayanan"))?.shown?.n == 22)
    }

    @Test("a small unit takes the smallest other with it")
    func complementary() throws {
        let figures = try participation([("A", 3), ("B", 12), ("C", 30)]).read().disclosed()
        #expect(["A", "B", "C"].map { status(figures, unit: $0) } == ["withheld", "withheld", "shown"])
    }

    @Test("people of no unit are a group as well: with the units shown they would be what is left")
    func unnamed() throws {
        let figures = try participation([("", 3), ("B", 12), ("C", 30)]).read().disclosed()
        #expect(["B", "C"].map { status(figures, unit: $0) } == ["withheld", "shown"])
        #expect(figures.members(of: "participation.enrolments", program: "pelayanan", group: "unit") == ["B", "C"])
    }

    @Test("a minimum under 5 is raised to 5; 10 holds where nothing is said")
    func minimum() throws {
        #expect(DisclosurePolicy(minimumGroup: 1).minimumGroup == 5)
        #expect(DisclosurePolicy(minimumGroup: 7).minimumGroup == 7)
        #expect(DisclosurePolicy().minimumGroup == 10)
        let data = try participation([("A", 4), ("B", 6), ("C", 6)]).read()
        let figures = data.disclosed(minimumGroup: 1)
        #expect(["A", "B", "C"].map { status(figures, unit: $0) } == ["withheld", "withheld", "shown"])
    }

    @Test("figures that are not about people are never withheld")
    func notPeople() throws {
        var data = participation([("A", 2)])
        data.add("program,kind,amount\npelayanan,cost,5\npelayanan,benefit,10", name: "f.csv")
        data.add("program,indicator,actual,target\npelayanan,x,1,2", name: "r.csv")
        data.add("program,finding,action,status\npelayanan,a,b,done", name: "a.csv")
        let figures = try data.read().disclosed()
        for measure: MeasureID in ["finance.cost", "finance.roi", "results.achievement", "actions.closed"] {
            #expect(figures.figure(FigureKey(measure, program: "pelayanan"))?.status == "shown", "\(measure)")
        }
        #expect(figures.figure(FigureKey("finance.cost_per_participant", program: "pelayanan"))?.status == "withheld")
    }

    @Test("a crossing of competency and unit is no way round the totals of either")
    func crossing() throws {
        let outcome = try EvaluationCase(
            """
            unit,competency,required,current,people
            A,x,3,1,20
            A,y,3,1,20
            B,x,3,2,3
            B,y,3,2,30
            C,x,3,2,30
            C,y,3,2,30
            """
        ).read()
        let figures = outcome.disclosed()
        let hidden = figures.members(of: "needs.gap", program: "*", group: "competency × unit").filter { member in
            figures.figure(FigureKey("needs.gap", program: "*", group: "competency × unit", member: member))?.shown
                == nil
        }
        #expect(hidden.contains("x × B"))
        #expect(
            hidden.count { $0.hasPrefix("x ×") } >= 2
                || figures.figure(
                    FigureKey("needs.gap", program: "*", group: "competency", member: "x"))?.shown == nil
        )
        #expect(
            hidden.count { $0.hasSuffix("× B") } >= 2
                || figures.figure(
                    FigureKey("needs.gap", program: "*", group: "unit", member: "B"))?.shown == nil
        )
    }

    @Test("a programme of too few people is no part of totals, so that nothing has to be hidden beside it")
    func smallProgram() throws {
        var data = participation([("A", 30)])
        data.add(
            (["program,participant,status"] + (0..<4).map { "kepemimpinan,X\($0),completed" }).joined(separator: "\n"),
            name: "k.csv")
        let figures = try data.read().disclosed()
        #expect(figures.figure(FigureKey("participation.people", program: "*"))?.shown?.value == 30)
        #expect(figures.figure(FigureKey("participation.people", program: "pelayanan"))?.shown?.value == 30)
        #expect(figures.figure(FigureKey("participation.people", program: "kepemimpinan"))?.status == "withheld")
    }

    @Test("a hidden group given a recognisable score leaves no trace in what is shown")
    func noTrace() throws {
        func figures(score: Int) throws -> [String] {
            let rows =
                (0..<3).map { "pelayanan,kecil,K\($0),0,\(score)" } + (0..<40).map { "pelayanan,besar,B\($0),50,60" }
            let other = (0..<20).map { "pelayanan,sedang,S\($0),50,70" }
            return try EvaluationCase((["program,unit,nip,pre,post"] + rows + other).joined(separator: "\n")).read()
                .figures(minimumGroup: 10).filter { $0.contains(" unit ") }
        }
        // The programme's own figures hold everybody; those of units must not tell of the small one.
        #expect(try figures(score: 77) == figures(score: 13))
    }
}
