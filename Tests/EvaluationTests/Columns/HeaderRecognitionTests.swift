import Diagnostics
import Testing

@testable import Evaluation

@Suite("A file without a sidecar is recognised by its headers")
struct HeaderRecognitionTests {
    static let english: [(Level, String)] = [
        (.needs, "unit,competency,required,current\nRoads,Projects,4,2.5"),
        (.participation, "program,participant,status\npelayanan,A1,completed"),
        (.reaction, "program,participant,session,The pace was right\npelayanan,A1,1,4"),
        (.reaction, "program,participant,item,score\npelayanan,A1,Pace,4"),
        (.learning, "program,participant,pre,post\npelayanan,A1,50,70"),
        (.behaviour, "program,participant,before,after\npelayanan,A1,50,70"),
        (.results, "program,indicator,actual\npelayanan,Waiting time,12.5"),
        (.finance, "program,kind,amount\npelayanan,cost,1250000"),
        (.interviews, "program,theme\npelayanan,Support"),
        (.actions, "program,finding,action,status\npelayanan,Too short,Longer,done"),
        (.recognition, "program,award\npelayanan,Best project"),
    ]

    static let indonesian: [(Level, String)] = [
        (.needs, "OPD,Kompetensi,Dibutuhkan,Saat ini\nDinas Bina Marga,Proyek,4,2.5"),
        (.participation, "Pelatihan,NIP,Status,Angkatan\npelayanan,A1,selesai,1"),
        (.reaction, "Pelatihan,Peserta,Angkatan,Unit Kerja,Tanggal,Materi jelas\npelayanan,A1,1,Dinas,2025-01-02,4"),
        (.reaction, "Nama Pelatihan,NIP,Pertanyaan,Skor\npelayanan,A1,Tempo,4"),
        (.learning, "Pelatihan,NIP,Nilai Awal,Nilai-Akhir\npelayanan,A1,50,70"),
        (.behaviour, "Pelatihan,NIP,Sebelum,Sesudah,Kelompok,Bulan ke\npelayanan,A1,50,70,pembanding,3"),
        (.results, "Pelatihan,Indikator,Realisasi,Sasaran,Arah\npelayanan,Waktu tunggu,12.5,10,turun"),
        (.finance, "Pelatihan,Jenis,Jumlah\npelayanan,biaya,Rp1.250.000"),
        (.interviews, "Pelatihan,Tema,Sentimen,Sumber\npelayanan,Dukungan,positif,atasan"),
        (.actions, "Pelatihan,Temuan,Tindakan,Status\npelayanan,Terlalu singkat,Diperpanjang,direncanakan"),
        (.recognition, "Pelatihan,Penghargaan\npelayanan,Proyek terbaik"),
    ]

    @Test("in English and in Indonesian, for every level", arguments: english + indonesian)
    func recognised(level: Level, csv: String) throws {
        let outcome = try EvaluationCase(csv).read()
        #expect(outcome.report == "")
        #expect(try outcome.account.levels == [level])
        #expect(outcome.rows(level) == 1)
    }

    @Test("whose letters, blanks, hyphens and underscores do not matter")
    func spelling() throws {
        let outcome = try EvaluationCase("PROGRAM, Participant ,PRE_TEST,Post-Test\npelayanan,A1,50,70").read()
        #expect(outcome.numbers(.pre, in: .learning) == [50])
        #expect(outcome.report == "")
    }

    @Test("and refused, with the candidates, when they fit two levels")
    func ambiguous() throws {
        let outcome = try EvaluationCase("program,participant,pre,post,before,after\npelayanan,A1,1,2,3,4").read()
        #expect(
            outcome.diagnostics == [
                "data.csv:1: error: the headers fit more than one level: learning, behaviour [csv.level-ambiguous]"
            ])
        #expect(outcome.help == ["say which one in data.yml, such as \"readings: [{level: learning}]\""])
        #expect(outcome.data.files.isEmpty)
    }

    @Test("and read as declared when a sidecar says which of two levels it is")
    func declaredLevel() throws {
        let outcome = try EvaluationCase(
            "program,participant,pre,post,before,after\npelayanan,A1,1,2,3,4",
            sidecar: "readings: [{level: behaviour}, {level: learning}]"
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.numbers(.after, in: .behaviour) == [4])
        #expect(outcome.numbers(.post, in: .learning) == [2])
        #expect(try outcome.account.used == 1)
    }

    @Test("and refused, with what is missing, when they nearly fit one")
    func missing() throws {
        let outcome = try EvaluationCase("program,participant,pre,pots\npelayanan,A1,1,2").read()
        #expect(
            outcome.diagnostics == [
                "data.csv:1: error: the file looks like level learning, but has no column \"post\" [csv.missing-column]"
            ])
    }

    @Test("and refused, with what is meant, when one wrong letter makes a questionnaire of them")
    func typo() throws {
        let outcome = try EvaluationCase("program,nip,stauts\npelayanan,A1,selesai").read()
        #expect(
            outcome.diagnostics == [
                "data.csv:1: error: the file looks like level participation, but has no column \"status\" "
                    + "[csv.missing-column]"
            ])
        #expect(
            outcome.help == [
                "does \"stauts\" mean \"status\"? correct it; if the file is a questionnaire, say so in data.yml: "
                    + "readings: [{level: reaction}]"
            ])
        let declared = try EvaluationCase(
            "program,nip,stauts\npelayanan,A1,4", sidecar: "readings: [{level: reaction}]"
        ).read()
        #expect(declared.ids == ["csv.which-questions"])
        let listed = try EvaluationCase(
            "program,nip,stauts\npelayanan,A1,4", sidecar: "readings: [{level: reaction, items: [stauts]}]"
        ).read()
        #expect(listed.report == "")
        #expect(listed.answers == [["stauts=4"]])
    }

    @Test("and read as a questionnaire when a short question is near some word by chance")
    func nearByChance() throws {
        let outcome = try EvaluationCase("program,nip,Isi,Tempo\npelayanan,A1,4,5").read()
        #expect(outcome.report == "")
        #expect(outcome.answers == [["Isi=4", "Tempo=5"]])
    }

    @Test("and refused when the score of a long questionnaire is misspelt")
    func longTypo() throws {
        let outcome = try EvaluationCase("program,nip,item,scroe\npelayanan,A1,Tempo,4").read()
        #expect(outcome.help.first?.hasPrefix("does \"scroe\" mean \"score\"? correct it") == true)
        #expect(outcome.ids == ["csv.missing-column"])
    }

    @Test(
        "and read as tests, or follow-ups, when they have only one of the two",
        arguments: [
            (Level.learning, "program,participant,pre\npelayanan,A1,50"),
            (.learning, "Pelatihan,NIP,Nilai Akhir\npelayanan,A1,50"),
            (.behaviour, "Pelatihan,NIP,Sebelum\npelayanan,A1,3"),
            (.behaviour, "program,participant,after,wave,applied\npelayanan,A1,3,6,yes"),
        ])
    func halves(level: Level, csv: String) throws {
        let outcome = try EvaluationCase(csv).read()
        #expect(!outcome.log.hasErrors)
        #expect(try outcome.account.levels == [level])
        #expect(outcome.rows(level) == 1)
    }

    @Test("and refused when the other one may be there under another name, until a sidecar says that it is not")
    func otherName() throws {
        let csv = "program,nip,first,post\npelayanan,A1,1,2"
        let outcome = try EvaluationCase(csv).read()
        #expect(
            outcome.diagnostics == [
                "data.csv:1: error: the file looks like level learning, but has no column \"pre\" [csv.missing-column]"
            ])
        #expect(outcome.help.first?.hasSuffix("say only \"readings: [{level: learning}]\" there") == true)
        let declared = try EvaluationCase(csv, sidecar: "readings: [{level: learning}]").read()
        #expect(declared.report == "")
        #expect(declared.numbers(.post, in: .learning) == [2])
    }

    @Test("and not as tests when a final score stands beside a status")
    func scoreOfParticipation() throws {
        let outcome = try EvaluationCase("program,nip,status,nilai_akhir\npelayanan,A1,lulus,80").read()
        #expect(outcome.report == "")
        #expect(try outcome.account.levels == [.participation])
    }

    @Test("and refused when they hold one test and one rating")
    func twoHalves() throws {
        let outcome = try EvaluationCase("program,nip,pre,after\npelayanan,A1,1,2").read()
        #expect(
            outcome.diagnostics == [
                "data.csv:1: error: the headers fit more than one level: learning, behaviour [csv.level-ambiguous]"
            ])
    }

    @Test("and refused when they say nothing at all")
    func unknown() throws {
        let outcome = try EvaluationCase("a,b\n1,2").read()
        #expect(
            outcome.diagnostics == [
                "data.csv:1: error: the headers fit no level of evaluation data [csv.level-unknown]"
            ])
    }

    @Test("and refused when two of them mean the same column")
    func twoColumns() throws {
        let outcome = try EvaluationCase("program,NIP,peserta,status\npelayanan,A1,B1,selesai").read()
        #expect(
            outcome.diagnostics == [
                "data.csv:1:13: error: \"NIP\" and \"peserta\" both mean \"participant\" [csv.ambiguous-column]"
            ])
        #expect(outcome.help == ["say which one in data.yml: columns: {participant: …}"])
    }

    @Test("of which the canonical one goes before a synonym")
    func canonicalFirst() throws {
        let outcome = try EvaluationCase("program,unit,opd,competency,required,current\npelayanan,A,B,C,1,2").read()
        #expect(outcome.names(.unit, in: .needs) == ["A"])
        #expect(outcome.report == "")
    }

    @Test("whose questions are the columns that mean nothing else; a position is no question")
    func questions() throws {
        let outcome = try EvaluationCase(
            "program,nip,jabatan,angkatan,rekomendasi,saran,Materi jelas,Tempo tepat\npelayanan,A1,Staf,1,9,Bagus,4,5"
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.answers == [["Materi jelas=4", "Tempo tepat=5"]])
        #expect(outcome.numbers(.recommend, in: .reaction) == [9])
    }
}
