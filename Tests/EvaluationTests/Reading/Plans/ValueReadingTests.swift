import Testing

@testable import Evaluation

@Suite("Values that a sidecar maps")
struct ValueReadingTests {
    @Test("are read as what they stand for: answers, words, numbers, names, days and programmes")
    func kinds() throws {
        let outcome = try EvaluationCase(
            """
            program,nip,status,unit,hours,date
            PP,A,Lulus Baik,Dinas A,setengah,kemarin
            pelayanan,B,hadir,Dinas B,"1,25",2025-01-03
            PP,C,LULUS  BAIK,Dinas C,-,besok
            """,
            sidecar: """
                readings:
                  - level: participation
                    values:
                      program: {PP: pelayanan}
                      status: {Lulus baik: completed}
                      unit: {Dinas A: Dinas Gabungan, Dinas B: Dinas Gabungan}
                      hours: {setengah: 0.5, "-": ""}
                      date: {kemarin: 2025-01-02, besok: ""}
                """
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.slugs(in: .participation) == ["pelayanan", "pelayanan", "pelayanan"])
        #expect(outcome.codes(.status, in: .participation) == [2, 1, 2])
        #expect(outcome.names(.unit, in: .participation) == ["Dinas Gabungan", "Dinas Gabungan", "Dinas C"])
        #expect(outcome.numbers(.hours, in: .participation) == [0.5, 1.25, nil])
        #expect(outcome.codes(.date, in: .participation) == [20_250_102, 20_250_103, nil])
    }

    @Test("come before the scale of each question, whose own values go before those of all")
    func answers() throws {
        let outcome = try EvaluationCase(
            "program,Materi,Tempo\npelayanan,empat,pas\npelayanan,99,cepat\npelayanan,Baik,baik",
            sidecar: """
                readings:
                  - level: reaction
                    values: {score: {empat: 4, "99": "", baik: 5}}
                    items:
                      Materi: x
                      Tempo: {scale: [lambat, tepat, cepat], values: {pas: tepat, baik: tepat}}
                """
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.answers == [["Materi=4", "Tempo=2"], ["Materi=-", "Tempo=3"], ["Materi=5", "Tempo=2"]])
    }

    @Test("come before the scores of a long file")
    func long() throws {
        let outcome = try EvaluationCase(
            "program,nip,item,score\npelayanan,A,Materi,empat\npelayanan,B,Materi,3",
            sidecar: "readings: [{level: reaction, values: {score: {empat: 4}}}]"
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.answers == [["Materi=4"], ["Materi=3"]])
    }

    @Test("that mean nothing leave a required cell empty")
    func required() throws {
        let outcome = try EvaluationCase(
            "program,nip,status\npelayanan,A,izin\npelayanan,B,hadir",
            sidecar: "readings: [{level: participation, values: {status: {izin: }}}]"
        ).read()
        #expect(outcome.diagnostics == ["data.csv:2:13: warning: status is empty [csv.empty-cell]"])
    }

    @Test("are what the remedy of a word that is not understood speaks of")
    func help() throws {
        let word = try EvaluationCase("program,nip,status\npelayanan,A,izin").read()
        #expect(word.help.first?.contains("values: {status: {\"izin\": …}}") == true)
        let answer = try EvaluationCase(
            "program,Materi\npelayanan,enam", sidecar: "readings: [{level: reaction, items: [Materi]}]"
        ).read()
        #expect(
            answer.help == [
                "use 1 to 5, leave the cell empty for \"no answer\", or say in the sidecar what it stands for: values: "
                    + "{score: {\"enam\": …}}"
            ])
        let number = try EvaluationCase("program,nip,pre,post\npelayanan,A,enam,7").read()
        #expect(number.help.first?.hasSuffix("else values: {pre: {\"enam\": …}}") == true)
    }
}
