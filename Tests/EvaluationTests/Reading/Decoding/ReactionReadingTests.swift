import Diagnostics
import Testing
import Basics

@testable import Evaluation

@Suite("Reactions")
struct ReactionReadingTests {
    @Test("a wide file holds a respondent in each row, with blanks for questions left open")
    func wide() throws {
        let outcome = try EvaluationCase(
            "program,session,Materi,Tempo\npelayanan,1,4,5\npelayanan,1,,3\npelayanan,2,,"
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.answers == [["Materi=4", "Tempo=5"], ["Materi=-", "Tempo=3"], ["Materi=-", "Tempo=-"]])
    }

    @Test("a long file is turned into respondents: one for each participant in a session")
    func long() throws {
        let outcome = try EvaluationCase(
            """
            program,session,participant,item,score
            pelayanan,1,A,Materi,4
            pelayanan,1,B,Materi,2
            pelayanan,1,A,Tempo,5
            pelayanan,2,A,Materi,1
            pelayanan,1,B,Tempo,
            """
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.answers == [["Materi=4", "Tempo=5"], ["Materi=2", "Tempo=-"], ["Materi=1"]])
        #expect(outcome.names(.session, in: .reaction) == ["1", "1", "2"])
    }

    @Test("unnamed rows of a long file are respondents of their own, of as few people as they may come from")
    func unnamed() throws {
        let rows = (0..<3).flatMap { _ in ["a", "b", "c", "d"].map { "pelayanan,1,\($0),5" } }
        let outcome = try EvaluationCase((["program,session,item,score"] + rows).joined(separator: "\n")).read()
        #expect(outcome.rows(.reaction) == 12)
        let selection = Selection(data: outcome.observations, programs: [1], rows: [.reaction: Array(0..<12)])
        #expect(selection.people(.reaction) == 3)
    }

    @Test("a long file's questions have labels, scales and ideals of their own, if a sidecar gives them")
    func longWithItems() throws {
        let outcome = try EvaluationCase(
            """
            program,participant,item,score
            pelayanan,A,Tempo,Tepat
            pelayanan,A,Materi,4
            pelayanan,B,tempo ,Lambat
            pelayanan,B,Materi,Tepat
            """,
            sidecar: """
                readings:
                  - level: reaction
                    items:
                      Tempo: {label: Kecepatan, scale: [Lambat, Tepat, Cepat], ideal: Tepat}
                """
        ).read()
        #expect(outcome.answers == [["Tempo=2", "Materi=4"], ["Tempo=1"]])
        #expect(outcome.observations.items.map { $0.label.text(in: "id") } == ["Kecepatan", "Materi"])
        #expect(
            outcome.diagnostics == [
                "data.csv:5:20: error: answer \"Tepat\" is not on the scale 1–5 [csv.off-scale]"
            ])
    }

    @Test("an answer given twice is kept once, and not at all when the two differ")
    func longDuplicates() throws {
        let outcome = try EvaluationCase(
            """
            program,participant,item,score
            pelayanan,A,Materi,4
            pelayanan,A,Materi,4
            pelayanan,A,Tempo,4
            pelayanan,A,Tempo,3
            pelayanan,B,Materi,1
            """
        ).read()
        #expect(outcome.answers == [["Materi=4"], ["Materi=1"]])
        #expect(
            outcome.diagnostics.map { $0.prefix(38) } == [
                "data.csv:3: warning: the row repeats a", "data.csv:4: error: the row contradicts",
            ])
        #expect(try outcome.account.setAside == 3)
    }

    @Test("a word off a scale of words sets its cell aside, not the row")
    func offScale() throws {
        let outcome = try EvaluationCase(
            "program,Materi,Tempo\npelayanan,Setuju,Netral\npelayanan,Entahlah,Setuju",
            sidecar: "readings: [{level: reaction, scale: [Tidak setuju, Netral, Setuju]}]"
        ).read()
        #expect(outcome.answers == [["Materi=3", "Tempo=2"], ["Materi=-", "Tempo=3"]])
        #expect(
            outcome.diagnostics == [
                "data.csv:3:11: error: an answer is not on the scale, and no sidecar says that the column is a question "
                    + "[csv.off-scale]"
            ])
        #expect(try outcome.account.cellsSetAside == 1)
        #expect(try outcome.account.rowsWithCellsSetAside == 1)
        #expect(try outcome.account.setAside == 0)
    }

    @Test("a number off the scale sets its cell aside; a word among numbers is an error")
    func numbersOffScale() throws {
        let outcome = try EvaluationCase(
            "program,Materi,Tempo\npelayanan,6,4\npelayanan,enam,4\npelayanan,4.0,5",
            sidecar: "readings: [{level: reaction, items: {Materi: Materi, Tempo: Tempo}}]"
        ).read()
        #expect(
            outcome.diagnostics == [
                "data.csv:2:11: error: answer \"6\" is not on the scale 1–5 [csv.off-scale]",
                "data.csv:3:11: error: answer \"enam\" is not on the scale 1–5 [csv.off-scale]",
            ])
        #expect(outcome.answers == [["Materi=-", "Tempo=4"], ["Materi=-", "Tempo=4"], ["Materi=4", "Tempo=5"]])
    }

    @Test("a respondent of whose answers none can be used is set aside")
    func nothingLeft() throws {
        let outcome = try EvaluationCase(
            "program,Materi,recommend\npelayanan,6,\npelayanan,6,8\npelayanan,,11",
            sidecar: "readings: [{level: reaction, items: {Materi: Materi}}]"
        ).read()
        #expect(try outcome.account.setAside == 2)
        #expect(outcome.numbers(.recommend, in: .reaction) == [8])
    }

    @Test("answers are compared without regard to case and blanks, those without a break among them")
    func folding() throws {
        let outcome = try EvaluationCase(
            "program,Baru\npelayanan,About\u{A0}half\u{A0}of\u{A0}it\npelayanan, ALL OF  IT\u{A0}",
            sidecar: "readings: [{level: reaction, scale: [None of it, About half of it, All of it]}]"
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.answers == [["Baru=2"], ["Baru=3"]])
    }

    @Test("reversed items count from the other end")
    func reversed() throws {
        let outcome = try EvaluationCase(
            "program,Bosan\npelayanan,1",
            sidecar: "readings: [{level: reaction, items: {Bosan: {reversed: yes}}}]"
        ).read()
        #expect(outcome.answers == [["Bosan=5"]])
    }

    @Test("a question is the same in two files, however they word it")
    func sameItem() throws {
        var data = EvaluationCase()
        data.add("program,Materi\npelayanan,4", name: "a.csv")
        data.add(
            "program,Materi\npelayanan,5", name: "b.csv",
            sidecar: "readings: [{level: reaction, items: {Materi: Materi jelas}}]")
        #expect(try data.read().observations.items.count == 1)
    }

    @Test("a sidecar that lists items leaves other columns alone")
    func otherColumns() throws {
        let outcome = try EvaluationCase(
            "program,Materi,Lama mengisi\npelayanan,4,\"5,5\"",
            sidecar: "readings: [{level: reaction, items: {Materi: Materi}}]"
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.answers == [["Materi=4"]])
    }

    @Test("a file of reactions without a question is an error")
    func noItems() throws {
        let outcome = try EvaluationCase("program,participant\npelayanan,A").read()
        #expect(
            outcome.diagnostics == [
                "data.csv:1: error: a file of reactions needs columns with answers [csv.no-items]"
            ])
    }
}
