import TestSupport
import Diagnostics
import Testing

@testable import Evaluation

@Suite("What is read does not depend on how")
struct ReadingInvarianceTests {
    private static var data: EvaluationCase {
        var generator = SeededGenerator(seed: 7)
        func pick(_ words: String...) -> String { words.randomElement(using: &generator) ?? "" }
        var wide = ["program,nip,angkatan,opd,rekomendasi,Materi,Tempo"]
        var long = ["program,participant,session,item,score"]
        var learning = ["program;participant;session;pre;post"]
        var interviews = ["program,theme,sentiment"]
        for number in 0..<120 {
            let program = pick("kepemimpinan", "pelayanan", "pelayanan", "tidak-ada")
            wide.append(
                [
                    program, "P\(number % 50)", pick("2024-1", "2024-2", ""),
                    pick("Dinas A", "\"Dinas, B\"", "Dinas C"),
                    pick("9", "10", "3", "", "11"), pick("1", "5", "", "enam"), pick("2", "3", "7"),
                ].joined(separator: ","))
            long.append("\(program),Q\(number / 3),1,\(pick("a", "b", "c")),\(pick("1", "2", "", "9"))")
            learning.append(
                "\(program);P\(number % 90);\(pick("1", "2"));\(pick("50,5", "60", ""));\(pick("70", "80,25", "x"))")
            interviews.append(
                "\(program),\(pick("Dukungan", "Waktu", "Alat", "Ruang")),\(pick("positif", "netral", "?"))")
        }
        var data = EvaluationCase()
        data.add(wide.joined(separator: "\r\n"), name: "a.csv")
        data.add(long.joined(separator: "\n"), name: "b.csv")
        data.add(learning.joined(separator: "\n"), name: "c.csv", delimiter: ";")
        data.add(interviews.joined(separator: "\n"), name: "d.csv")
        return data
    }

    private struct Result: Equatable {
        var report: String
        var accounts: [String]
        var figures: [String]

        init(_ outcome: EvaluationOutcome) {
            report = outcome.report
            accounts = outcome.data.files.map { "\($0)" }
            figures = outcome.figures(minimumGroup: 5)
        }
    }

    @Test(
        "many threads, and how the files are cut", arguments: [(1, 1 << 20), (4, 1 << 20), (1, 37), (4, 37), (3, 501)])
    func threadsAndChunks(threads: Int, chunkSize: Int) throws {
        let reference = Result(try Self.data.read())
        let result = Result(try Self.data.read(threads: threads, chunkSize: chunkSize))
        #expect(result.report == reference.report)
        #expect(result.accounts == reference.accounts)
        #expect(result.figures == reference.figures)
        #expect(reference.figures.count > 50)
    }

    @Test("what files were read before: a decoder that goes from file to file keeps nothing but what it may")
    func filesTogether() throws {
        // Of one form, but for the fourth, whose decimal mark is another, and the fifth with a quote that is never closed.
        let header = "program,participant,session,unit,pre,post\n"
        let contents = [
            "kepemimpinan,P1,1,Dinas A,50.5,60\npelayanan,P2,1,Dinas B,,70.25\n",
            "pelayanan,P3,2,Dinas C,40,x\nkepemimpinan,P4,1,Dinas A,41.5,60\n",
            "tidak-ada,P5,2,Dinas D,40,50\npelayanan,P6,3,Dinas E,41.5,60\n",
            "pelayanan,P7,2,Dinas C,\"40,5\",\"50,5\"\n",
            "pelayanan,P8,2,Dinas F,40,50\npelayanan,\"P9,2,Dinas G,1,2\n",
            "pelayanan,P10,4,Dinas G,40.5,50\nkepemimpinan,P11,1,Dinas A,10,20\n",
        ]
        var together = EvaluationCase()
        for (number, content) in contents.enumerated() { together.add(header + content, name: "\(number).csv") }
        let all = try together.read()
        var figures: [String] = []
        for (number, content) in contents.enumerated() {
            var alone = EvaluationCase()
            alone.add(header + content, name: "\(number).csv")
            let outcome = try alone.read()
            #expect("\(all.data.files[number])" == "\(outcome.data.files[0])")
            figures.append(outcome.report)
        }
        #expect(all.report == figures.joined(separator: figures.contains { $0.hasSuffix("\n") } ? "" : "\n"))
        let units = all.data.observations.table(.learning).narrow(.unit).map {
            all.data.observations.name($0, in: .unit)
        }
        #expect(Set(units) == ["Dinas A", "Dinas B", "Dinas C", "Dinas E", "Dinas F", "Dinas G"])
    }

    @Test("the order of the rows, as far as figures go")
    func rowOrder() throws {
        var reversed = EvaluationCase()
        for file in Self.data.files {
            let lines = String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
            reversed.add(
                ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n"), name: file.name,
                delimiter: lines[0].contains(";") ? ";" : ",")
        }
        let (reference, result) = (try Self.data.read(), try reversed.read())
        #expect(result.figures(minimumGroup: 5).sorted() == reference.figures(minimumGroup: 5).sorted())
        #expect(result.data.files.map(\.used) == reference.data.files.map(\.used))
    }

    @Test("UTF-16 with a byte order mark, UTF-8 with one, and UTF-8", arguments: ["utf-16", "mark", "plain"])
    func encodings(encoding: String) throws {
        let text = "program;nip;angkatan;nilai_awal;nilai_akhir\npelayanan;Ä1;Ångström;1,5;2,5\n"
        let bytes: [UInt8] =
            switch encoding {
            case "utf-16": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            case "mark": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            default: Array(text.utf8)
            }
        var data = EvaluationCase()
        data.add(bytes: bytes, rows: 1)
        let outcome = try data.read()
        #expect(outcome.report == "")
        #expect(outcome.names(.session, in: .learning) == ["Ångström"])
        #expect(outcome.numbers(.post, in: .learning) == [2.5])
    }
}
