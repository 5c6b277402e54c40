import Testing

@testable import Drafting
@testable import Evaluation

@Suite("What a file is taken for")
struct LevelDraftTests {
    @Test(
        "follows from its columns, whatever they are called",
        arguments: [
            ("NIP,Nilai Pre-Test,Nilai Post-Test\n1,50,60\n2,40,70", Level.learning),
            ("Nama,Skor pretes,Skor postes\nA,50,60\nB,40,70", .learning),
            ("NIP,Sebelum,Sesudah,Penilai\n1,2,3,Atasan\n2,2,4,Atasan", .behaviour),
            ("No,NIP,Kehadiran\n1,77,Hadir\n2,78,Selesai", .participation),
            ("OPD,Kompetensi,Standar,Level saat ini\nDinas,Etika,4,3\nBadan,Data,3,2", .needs),
            ("Indikator,Baseline,Realisasi\nProyek,50,60\nBiaya,30,20", .results),
            ("Jenis,Jumlah,Tahun\nBiaya,\"Rp 1.250.000\",2025\nManfaat,3.000.000,2025", .finance),
            ("Tema,Sumber,Kutipan\nMateri,Peserta,Bagus\nWaktu,Atasan,Kurang", .interviews),
            ("Temuan,Tindak lanjut,Status\nA,B,Selesai\nC,D,Rencana", .actions),
            ("Penghargaan,NIP\nTerbaik,1\nTeladan,2", .recognition),
            ("Timestamp,Materi jelas\n2025-03-06,Setuju\n2025-03-07,Netral", .reaction),
            ("Responden,Pertanyaan,Jawaban\nA,Materi,4\nB,Materi,5", .reaction),
            ("NIP,Skor\n1,50\n2,70", .learning),
        ] as [(String, Level)])
    func level(_ csv: String, _ level: Level) throws {
        #expect(try DraftCase(csv).drafted().draft?.levels == [level])
    }

    @Test("is what the author says, and then what is lacking is named")
    func override() throws {
        var draft = DraftCase("NIP,Materi jelas\n1,Setuju\n2,Netral")
        draft.wishes.level = .behaviour
        #expect(try draft.lines().contains("- level: behaviour"))
        #expect(
            try draft.doubts() == [
                "no column was found for \"before\", which level behaviour needs: name it under columns; "
                    + "no column was found for \"after\", which level behaviour needs: name it under columns"
            ])
    }

    @Test("of one test only says what is needed, and takes it for the first or the second by the file's name")
    func oneTest() throws {
        for (name, test) in [("pretest.csv", "pre: Nilai"), ("post-test.csv", "post: Nilai"), ("x.csv", "post: Nilai")]
        {
            let draft = DraftCase("NIP,Nilai\n1,50\n2,70", name: name)
            #expect(try draft.lines().contains(test))
            #expect(try draft.doubts().contains { $0.hasPrefix("this is one test only") })
        }
    }

    @Test("of a quiz of Google Forms understands the maximum behind its scores")
    func googleQuiz() throws {
        let draft = DraftCase(
            "Timestamp,Email Address,Score,Question\n3/16/2025,a@b.c,8 / 10,x\n3/16/2025,b@b.c,9 / 10,y")
        #expect(try draft.lines().contains("post: Score"))
        #expect(try !draft.doubts().contains { $0.contains("/ 10") })
    }

    @Test("of answers one a row has the scale of the answers")
    func long() throws {
        let draft = DraftCase("Responden,Pertanyaan,Jawaban\nA,Materi,Baik\nB,Materi,Cukup\nC,Materi,Sangat baik")
        #expect(try draft.lines().contains("scale: [Kurang baik, Cukup, Baik, Sangat baik]"))
        #expect(try draft.read(rows: 3).report == "")
    }
}
