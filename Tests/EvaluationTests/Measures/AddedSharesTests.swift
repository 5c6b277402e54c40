import TestSupport
import Testing

@testable import Evaluation

@Suite("Shares over several programmes")
struct AddedSharesTests {
    /// Tests of people in three programmes, one of which names no units; the same with one person in two of them.
    private static func data(sharingPeople: Bool) -> EvaluationCase {
        var generator = SeededGenerator(seed: 5)
        var lines = ["program,participant,session,unit,pre,post"]
        for number in 0..<90 {
            let program = ["kepemimpinan", "pelayanan", "arsip"][number % 3]
            let unit =
                program == "arsip" ? "" : ["Dinas A", "Dinas B", "Dinas 10", ""].randomElement(using: &generator) ?? ""
            let after = ["60", "40", ""].randomElement(using: &generator) ?? ""
            lines.append("\(program),P\(number),\(number % 2),\(unit),50,\(after)")
        }
        if sharingPeople { lines += ["kepemimpinan,X,1,Dinas A,50,60", "arsip,X,9,Dinas A,50,60"] }
        let slugs = ["kepemimpinan", "pelayanan", "arsip"]
        let programs = slugs.map {
            ProgramEntry(slug: $0, terms: ["method": [$0 == "arsip" ? "daring" : "tatap-muka"]])
        }
        return EvaluationCase(lines.joined(separator: "\n")).with(programs: programs, taxonomies: ["method"])
    }

    private static func cells(_ outcome: EvaluationOutcome, addingUp: Bool) -> [MeasuredCell] {
        var measure = ImprovedShare.measure
        if !addingUp {
            measure = Measure(measure.definition, by: measure.groupings, isPooled: true, compute: measure.compute)
        }
        let run = MeasureRun(
            outcome.observations, taxonomies: ["method"], included: [0, 1, 2], minimum: 5, measures: [measure])
        return run.cells()
    }

    @Test("are the same added up from the programmes as computed on all rows", arguments: [false, true])
    func agreement(sharingPeople: Bool) throws {
        let outcome = try Self.data(sharingPeople: sharingPeople).read()
        let (added, direct) = (Self.cells(outcome, addingUp: true), Self.cells(outcome, addingUp: false))
        #expect(added.map { "\($0)" } == direct.map { "\($0)" })
        let pooled = added.filter { $0.key.program == FigureKey.everyProgram }
        #expect(Set(pooled.map(\.key.group)) == ["all", "unit", "method"])
        #expect(pooled.filter { $0.key.group == "unit" }.map(\.key.member) == ["", "Dinas 10", "Dinas A", "Dinas B"])
    }

    @Test("count a person who is in two programmes once")
    func samePerson() throws {
        let outcome = try Self.data(sharingPeople: true).read()
        let whole = try #require(Self.cells(outcome, addingUp: true).first { $0.key.program == FigureKey.everyProgram })
        let figure = try #require(whole.figures.first)
        #expect(figure.people == figure.n - 1)
    }
}
