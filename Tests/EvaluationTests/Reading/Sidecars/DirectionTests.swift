import Testing

@testable import Evaluation

@Suite("Where less is better")
struct DirectionTests {
    private static let pairs = [(12, 5), (9, 4), (14, 15), (11, 6), (10, 10), (13, 6), (8, 3), (15, 9)]

    /// Tests of which less is better, as a file with a sidecar.
    private static func tests(_ direction: String, sign: Int = 1, more: String = "") -> EvaluationCase {
        let rows = pairs.enumerated().map {
            "A\($0.offset),\(sign * $0.element.0),\(sign * $0.element.1),\(sign * 6),40"
        }
        return EvaluationCase(
            (["participant,pre,post,pass_mark,maximum"] + rows).joined(separator: "\n"),
            sidecar: "readings: [{level: learning, program: pelayanan\(direction)\(more)}]")
    }

    @Test("a fall is a gain, to the last digit what a rise of the opposite scores is")
    func gains() throws {
        let down = try Self.tests(", direction: down").read()
        let opposite = try Self.tests("", sign: -1, more: ", ignore: [maximum]").read()
        #expect(down.report == "")
        let measures: [MeasureID] = [
            .learningGain, .learningEffectSize, .learningDZ, .learningDAv, .learningWilcoxon, .learningImproved,
            .learningPassRate,
        ]
        for measure in measures {
            #expect(down.raw(measure) == opposite.raw(measure))
            #expect(!down.raw(measure).isEmpty)
        }
        // Six of eight made fewer mistakes; five made at most six afterwards, nobody before.
        #expect(try down.rawFigure(.learningGain).known().value == (92.0 - 58) / 8)
        #expect(try down.rawFigure(.learningImproved).known().value == 6.0 / 8)
        #expect(try down.rawFigure(.learningPassRate).known().value == 5.0 / 8)
        #expect(try down.rawFigure(.learningPassRate, "before").known().value == 0)
    }

    @Test("scores themselves are told as they stand in the file, and a maximum means nothing")
    func scores() throws {
        let (down, up) = (try Self.tests(", direction: down").read(), try Self.tests(", direction: up").read())
        for measure in [MeasureID.learningPre, .learningPost] { #expect(down.raw(measure) == up.raw(measure)) }
        #expect(try up.rawFigure(.learningGainNormalised).known().value < 0)
        #expect(down.raw(.learningGainNormalised).isEmpty)
    }

    @Test("tests of nobody in particular follow it")
    func unpaired() throws {
        var files = EvaluationCase()
        let (before, after) = ([12, 9, 14, 11], [5, 4, 8, 6])
        files.add("pre\n" + before.map(String.init).joined(separator: "\n"), name: "a.csv", sidecar: Self.unpaired)
        files.add("post\n" + after.map(String.init).joined(separator: "\n"), name: "b.csv", sidecar: Self.unpaired)
        let outcome = try files.read()
        #expect(try outcome.rawFigure(.learningUnpairedDifference).known().value == 5.75)
        #expect(try outcome.rawFigure(.learningUnpairedDifference, "before").known().value == 11.5)
        #expect(try outcome.rawFigure(.learningUnpairedDifference, "after").known().value == 5.75)
    }

    private static let unpaired = "readings: [{level: learning, program: pelayanan, paired: false, direction: down}]"

    @Test("ratings of work follow it, those of a comparison group too")
    func behaviour() throws {
        let trained = [(4, 2), (5, 2), (4, 3), (5, 4)]
        let others = [(4, 4), (5, 5), (4, 3), (5, 5)]
        let rows = [("dilatih", trained), ("pembanding", others)].flatMap { group, ratings in
            ratings.enumerated().map { "\(group)\($0.offset),\(group),\($0.element.0),\($0.element.1),3" }
        }
        let outcome = try EvaluationCase(
            (["participant,group,before,after,wave"] + rows).joined(separator: "\n"),
            sidecar: "readings: [{level: behaviour, program: pelayanan, direction: down}]"
        ).read()
        #expect(outcome.report == "")
        #expect(try outcome.rawFigure(.behaviourChange).known().value == 1.75)
        #expect(try outcome.rawFigure(.behaviourChange, "before").known().value == 4.5)
        #expect(try outcome.rawFigure(.behaviourChange, "after").known().value == 2.75)
        #expect(try outcome.rawFigure(.behaviourEffect).known().value == 1.5)
        #expect(try outcome.rawFigure(.behaviourBaselineGap).known().value == 0)
    }

    @Test("of several attempts the best is the lowest")
    func attempts() throws {
        let outcome = try EvaluationCase(
            "participant,pre,post\nA1,9,7\nA1,9,3\nA1,9,5",
            sidecar: "readings: [{level: learning, program: pelayanan, direction: down, attempts: best}]"
        ).read()
        #expect(try outcome.rawFigure(.learningPost).known().value == 3)
    }

    @Test("only tests and ratings of work have a direction", arguments: ["participation", "reaction", "results"])
    func foreign(level: String) throws {
        let outcome = try EvaluationCase(
            "program,participant,status,recommend,indicator,actual\npelayanan,A,completed,9,Waktu,3",
            sidecar: "readings: [{level: \(level), direction: down, items: []}]"
        ).read()
        #expect(outcome.causes.contains { $0.hasSuffix("[sidecar.no-direction]") }, "\(outcome.causes)")
        #expect(outcome.rows(.participation) + outcome.rows(.reaction) + outcome.rows(.results) == 0)
    }

    @Test("all data of a programme and level agree, wherever they are", arguments: [", direction: up", ""])
    func contradicting(other: String) throws {
        var files = EvaluationCase()
        for (name, direction) in [("a", ", direction: down"), ("b", other)] {
            files.add(
                "participant,pre,post\n\(name)1,3,4\n\(name)2,3,5", name: "\(name).csv",
                sidecar: "readings: [{level: learning, program: pelayanan\(direction)}]")
        }
        let outcome = try files.read()
        #expect(
            outcome.report.contains(
                "error: of programme \"pelayanan\", less is better in some data of level learning, and more in others"))
    }
}
