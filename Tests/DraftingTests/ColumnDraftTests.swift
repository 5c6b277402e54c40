import Testing

@testable import Drafting
@testable import Evaluation

@Suite("Columns of an imported file")
struct ColumnDraftTests {
    @Test(
        "that identify people: one joins rows, a number before an address before a name, and the others are ignored",
        arguments: [
            ("Nama lengkap,NIP,Email", "NIP"), ("Nama,Email Address,No HP", "Email Address"),
            ("Nama peserta,Telepon,Jabatan", "Nama peserta"), ("ID Peserta,Email,Nama", "ID Peserta"),
            ("Full name,Phone,Username", "Username"),
        ])
    func participant(_ headers: String, _ expected: String) throws {
        let draft = DraftCase("\(headers),Materi\nq1,q2,q3,Baik\nq4,q5,q6,Cukup\nq7,q8,q9,Kurang")
        #expect(try draft.lines().contains("participant: \(expected)"))
        #expect(try draft.text().firstMatch(of: /q\d/) == nil)
    }

    @Test("that identify people are not taken where a spreadsheet has rounded them, or everybody is anonymous")
    func unusable() throws {
        let rounded = DraftCase("NIP,Email,Materi\n\"1,98609E+17\",a@b.c,Baik\n\"1,98609E+17\",b@b.c,Cukup")
        #expect(try rounded.lines().contains("participant: Email"))
        let anonymous = DraftCase("Email,Materi\nanonymous,Baik\nanonymous,Cukup")
        #expect(!(try anonymous.text().contains("participant:")))
        let only = DraftCase("NIP,Materi\n\"1,98609E+17\",Baik\n\"1,98609E+17\",Cukup")
        #expect(try only.doubts().contains { $0.hasPrefix("2 of 2 are rounded by a spreadsheet") })
    }

    @Test("of long numbers or addresses identify people whatever their header is, and no cell of them is shown")
    func hidden() throws {
        let draft = DraftCase("Isian,Materi\n198501012010011001,Baik\n198501012010011002,Cukup")
        #expect(try draft.lines().contains("participant: Isian"))
        #expect(!(try draft.text().contains("1985")))
    }

    @Test("with a rating from 0 to 10 are the recommendation, those up to 5 a question")
    func recommend() throws {
        let header = "Apakah Anda merekomendasikan pelatihan ini?"
        let ten = DraftCase("NIP,\(header)\n1,9\n2,7\n3,0")
        #expect(try ten.lines().contains("recommend: \"\(header)\""))
        let five = DraftCase("NIP,\(header)\n1,5\n2,3\n3,1")
        #expect(try five.lines().contains("\"\(header)\": \"\(header)\""))
    }

    @Test("are told by the words of a header that is written as one, and a question may be called like a column")
    func joinedWords() throws {
        let draft = DraftCase("UniqueID,Recommend,LikelyToRecommend\nx1,Agree,9\nx2,Disagree,3\nx3,Neutral,10")
        #expect(
            try draft.lines().suffix(5) == [
                "participant: UniqueID", "recommend: LikelyToRecommend", "scale: [Disagree, Neutral, Agree]", "items:",
                "Recommend: Recommend",
            ])
        #expect(try draft.read(rows: 3).report == "")
    }

    @Test("of free text are left out, one of them is counted, and no word of them is shown")
    func freeText() throws {
        let draft = DraftCase("NIP,Materi,Saran,Ceritakan\n1,Baik,kata rahasia,kisah\n2,Cukup,kata lain,kabar")
        #expect(try draft.lines().contains("comment: Saran"))
        #expect(try draft.text().contains("#   \"Ceritakan\": free text"))
        #expect(try draft.text().firstMatch(of: /rahasia|kisah|kabar/) == nil)
        let rows = (0..<30).map { "\($0),Baik,\(["Banyak tahu", "Sedikit tahu"][$0 % 2])\n" }
        #expect(
            !(try DraftCase("NIP,Materi,Pengetahuan umpan balik feedback\n" + rows.joined()).text().contains("comment:"))
        )
    }

    @Test("of numbers that rate nothing are left out", arguments: ["Usia", "Masa kerja (tahun)", "No", "Gaji"])
    func measures(_ header: String) throws {
        let draft = DraftCase("NIP,Materi,\(header)\n1,Baik,31\n2,Cukup,45\n3,Baik,29")
        #expect(try draft.lines().last == "Materi: Materi")
        #expect(try draft.text().contains("\"\(header)\""))
    }

    @Test("with numbers in two readings get the decimal mark declared that a build would take")
    func ambiguous() throws {
        let draft = DraftCase("NIP;Pre Test;Post Test\n1;1,250;2,500\n2;1,500;2,750")
        #expect(try draft.lines().first == "dialect: {decimalChar: \",\"}")
        #expect(try draft.read(rows: 2).report == "")
    }

    @Test("with words among numbers: known ones are missing values, of the others their count is told")
    func wordsAmongNumbers() throws {
        let rows = (1...20).map { "\($0),\($0 == 3 ? "absen" : $0 == 7 ? "enam" : "50"),60" }
        let draft = DraftCase("NIP,Pre Test,Post Test\n" + rows.joined(separator: "\n"))
        #expect(try draft.lines().first == "missingValues: [\"\", absen]")
        #expect(try draft.doubts().contains { $0.hasPrefix("1 of 20 cells are no numbers") })
        #expect(!(try draft.text().contains("enam")))
    }

    @Test("with consent or contact are no questions")
    func consent() throws {
        let draft = DraftCase("NIP,Materi,Bersedia dihubungi?\n1,Baik,Ya\n2,Cukup,Ya")
        #expect(try draft.lines().last == "Materi: Materi")
    }
}
