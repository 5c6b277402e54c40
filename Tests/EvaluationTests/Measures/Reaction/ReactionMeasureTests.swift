import Basics
import Testing

@testable import Evaluation

@Suite("Reaction")
struct ReactionMeasureTests {
    private static let rows = """
        program,session,participant,unit,recommend,Materi,Bosan,Tempo
        pelayanan,1,A,Dinas,9,5,1,Tepat
        pelayanan,1,B,Dinas,7,4,2,Cepat
        pelayanan,1,C,Dinas,3,,,Tepat
        pelayanan,2,D,Badan,10,3,5,
        pelayanan,2,E,Badan,,,,
        """
    private static let sidecar = """
        readings:
          - level: reaction
            items:
              Materi: Materi
              Bosan: {reversed: yes}
              Tempo: {scale: [Lambat, Tepat, Cepat], ideal: Tepat}
        """

    private func outcome(participants: [String] = []) throws -> EvaluationOutcome {
        var data = EvaluationCase(Self.rows, sidecar: Self.sidecar)
        let rows = participants.map { "pelayanan,1,\($0),completed" }
        data.add((["program,session,participant,status"] + rows).joined(separator: "\n"), name: "p.csv")
        return try data.read()
    }

    @Test("items have a mean, a deviation and a distribution, blanks counted apart")
    func items() throws {
        let outcome = try outcome()
        // mean 4 of (5, 4, 3), sd 1, 4 ± t(2) 1/√3
        #expect(
            outcome.raw("reaction.item_mean", group: "item", member: "Materi") == [
                "mean 4 [1.5159, 6.4841] n 3", "standard_deviation 1 n 3",
            ])
        #expect(
            outcome.raw("reaction.item_distribution", group: "item", member: "Materi") == [
                "share_1 0 n 3", "share_2 0 n 3", "share_3 0.3333 n 3", "share_4 0.3333 n 3", "share_5 0.3333 n 3",
                "blank 0.4 [0.1176, 0.7693] n 5",
            ])
    }

    @Test("reversed items are turned round before they are averaged")
    func reversed() throws {
        #expect(
            try outcome().raw("reaction.item_mean", group: "item", member: "Bosan").first?.hasPrefix("mean 3.3333")
                == true)
    }

    @Test("the answers to a reversed question are spread in the direction of their mean")
    func reversedShares() throws {
        let outcome = try outcome()
        func figure(_ measure: MeasureID, _ statistic: String) throws -> Double {
            try outcome.rawFigure(measure, statistic, group: "item", member: "Bosan").known().value
        }
        let mean = try figure(.reactionItemMean, "mean")
        let spread = try (1...5).reduce(0.0) {
            $0 + Double($1) * (try figure(.reactionItemDistribution, "share_\($1)"))
        }
        #expect(abs(mean - spread) < 1e-9)
        let words = AnswerScale(kind: .words(["Tidak setuju", "Netral", "Setuju"]))
        let item = Item(id: "a", label: "a", scale: words, isReversed: true)
        #expect(item.scoredScale.pointNames == ["Setuju", "Netral", "Tidak setuju"])
        #expect(!Item(id: "a", label: "a", scale: words, ideal: 1, isReversed: true).isTurned)
    }

    @Test("a session is averaged on the programme's scale, though it has more answers on another")
    func scaleOfWhole() throws {
        let outcome = try EvaluationCase(
            """
            program,session,participant,Materi,Bosan,Tempo,Ruang
            pelayanan,1,A,5,4,,
            pelayanan,1,B,4,4,,
            pelayanan,1,C,3,4,,
            pelayanan,2,D,2,,baik,baik
            pelayanan,2,E,3,,baik,baik
            """,
            sidecar: """
                readings:
                  - level: reaction
                    satisfaction: {items: [Materi, Bosan]}
                    items:
                      Materi: Materi
                      Bosan: Bosan
                      Tempo: {scale: [buruk, sedang, baik]}
                      Ruang: {scale: [buruk, sedang, baik]}
                """
        ).read()
        #expect(
            outcome.raw("reaction.satisfaction", group: "session", member: "2").first?.hasPrefix("value 2.5 ") == true)
    }

    @Test("ratings on two scales have no common mean, and one for each, unless the sidecar says which of them count")
    func scalesApart() throws {
        func outcome(_ more: String) throws -> EvaluationOutcome {
            try EvaluationCase(
                "program,participant,Materi,Ruang,Hadir\npelayanan,A,5,9,ya\npelayanan,B,4,7,tidak\npelayanan,C,3,8,ya",
                sidecar: """
                    readings:
                      - level: reaction
                        \(more)
                        items:
                          Materi: Materi
                          Ruang: {scale: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}
                          Hadir: {scale: [tidak, ya]}
                    """
            ).read()
        }
        let both = try outcome("")
        #expect(both.raw("reaction.satisfaction") == ["value not_applicable"])
        #expect(both.raw("reaction.top_two") == ["value not_applicable"])
        #expect(both.members(of: "reaction.satisfaction", group: "scale") == ["1–5", "1–10"])
        #expect(both.raw("reaction.satisfaction", group: "scale", member: "1–10").first?.hasPrefix("value 8 ") == true)
        let one = try outcome("satisfaction: {items: [Ruang]}")
        #expect(one.raw("reaction.satisfaction").first?.hasPrefix("value 8 ") == true)
        #expect(one.members(of: "reaction.satisfaction", group: "scale") == [])
        let wrong = try outcome("satisfaction: {items: [Ruangan]}")
        #expect(wrong.ids == ["sidecar.unknown-column"])
        #expect(wrong.help == ["did you mean \"Ruang\"?"])
    }

    @Test("answers that name nobody have a mean without an interval, of which n is answers")
    func loose() throws {
        let rows = (0..<6).flatMap { ["pelayanan,Materi,\($0 % 3 + 2)", "pelayanan,Ruang,4"] }
        let outcome = try EvaluationCase("program,item,score\n" + rows.joined(separator: "\n")).read()
        #expect(outcome.ids == ["csv.answers-of-nobody"])
        // (2 · (2 + 3 + 4) + 6 · 4) / 12
        #expect(outcome.raw("reaction.satisfaction") == ["value 3.5 n 12"])
        let named = try EvaluationCase(
            "program,nip,item,score\n"
                + (0..<6).flatMap { ["pelayanan,P\($0),Materi,\($0 % 3 + 2)", "pelayanan,P\($0),Ruang,4"] }.joined(
                    separator: "\n")
        ).read()
        #expect(named.raw("reaction.satisfaction").first?.contains("[") == true)
    }

    @Test("items whose best answer is in the middle have a share at the ideal, and no mean")
    func ideal() throws {
        let outcome = try outcome()
        #expect(
            outcome.raw("reaction.item_ideal", group: "item", member: "Tempo") == ["value 0.6667 [0.2077, 0.9385] n 3"])
        #expect(outcome.members(of: "reaction.item_mean", group: "item") == ["Materi", "Bosan"])
    }

    @Test("satisfaction counts each respondent once, with the mean of his or her answers")
    func satisfaction() throws {
        let outcome = try outcome()
        // A (5, 5) 5, B (4, 4) 4, D (3, 1) 2: mean 11/3, sd 1.5275
        #expect(
            outcome.raw("reaction.satisfaction") == [
                "value 3.6667 [-0.1279, 7.4612] n 3", "standard_deviation 1.5275 n 3",
            ])
        #expect(
            outcome.raw("reaction.satisfaction", group: "session", member: "1").first?.hasPrefix("value 4.5") == true)
        // 5, 5, 4, 4 of six answers
        #expect(outcome.raw("reaction.top_two") == ["value 0.6667 [0.3, 0.9032] n 6"])
    }

    @Test("the net promoter score is of those who answered: 93, 32 and 9 of 134 give 62.69")
    func recommendation() throws {
        let answers = [(9, 50), (10, 43), (7, 20), (8, 12), (6, 5), (0, 4)].flatMap { Array(repeating: $0, count: $1) }
        let rows = (answers.map(String.init) + ["", "", ""]).map { "pelayanan,\($0),5" }
        let outcome = try EvaluationCase((["program,recommend,Materi"] + rows).joined(separator: "\n")).read()
        let figure = try outcome.rawFigure("reaction.nps")
        #expect(figure.n == 134)
        let (score, lower, upper) = try figure.known()
        let (low, high) = (try #require(lower), try #require(upper))
        #expect((score * 100).rounded() == 6269)
        // se = 100 √((p + q − (p − q)²)/n), by hand
        #expect(abs((high - low) / 2 - 1.959963984540054 * 5.242147) < 0.00001)
    }

    @Test("the response rate is answered over completed, a person counted once in a session")
    func responseRate() throws {
        #expect(
            try outcome(participants: ["A", "B", "C", "D", "E", "F", "G", "H"]).raw("reaction.response_rate")
                == ["value 0.5 [0.2152, 0.7848] n 8"])
        var twice = EvaluationCase("program,session,participant,Materi\npelayanan,1,A,4\npelayanan,1,A,5")
        twice.add("program,session,participant,status\npelayanan,1,A,completed\npelayanan,1,B,completed", name: "p.csv")
        #expect(try twice.read().raw("reaction.response_rate").first?.hasPrefix("value 0.5") == true)
    }

    @Test("a response rate above 100 % is a contradiction, said so, and no figure")
    func contradiction() throws {
        let outcome = try outcome(participants: ["A", "B"])
        #expect(outcome.raw("reaction.response_rate") == ["value not_applicable"])
        #expect(
            outcome.diagnostics.filter { $0.hasPrefix("warning") } == [
                "warning: programme \"pelayanan\" has 4 respondents, but only 2 participants completed "
                    + "[reaction.more-answers-than-participants]"
            ])
    }

    @Test("the same question on two scales is two items with names of their own")
    func twoScales() throws {
        var data = EvaluationCase("program,Materi\npelayanan,5\npelayanan,5", sidecar: nil)
        data.add(
            "program,Materi\npelayanan,1", name: "b.csv", sidecar: "readings: [{level: reaction, scale: [1, 2, 3, 4]}]")
        #expect(
            try data.read().members(of: "reaction.item_mean", group: "item") == ["Materi (1–4)", "Materi (1–5)"])
    }

    @Test("one answer has a mean and no interval; equal answers have neither interval")
    func tooFew() throws {
        let one = try EvaluationCase("program,Materi\npelayanan,4").read()
        #expect(
            one.raw("reaction.item_mean", group: "item", member: "Materi") == [
                "mean 4 n 1", "standard_deviation too_few",
            ])
        let equal = try EvaluationCase("program,Materi\npelayanan,4\npelayanan,4").read()
        #expect(
            equal.raw("reaction.item_mean", group: "item", member: "Materi") == [
                "mean 4 n 2", "standard_deviation 0 n 2",
            ])
    }
}
