import Basics
import Diagnostics
import Testing

@testable import Evaluation

@Suite("A header over several rows")
struct HeaderRowsTests {
    private func names(_ text: String, rows: [Int], skip: Int = 0, join: String = " ") throws -> [String] {
        var declared = DeclaredDialect()
        (declared.headerRows, declared.skippedLines, declared.headerJoin) = (rows, skip, join)
        let log = DiagnosticLog()
        let file = try CSVFile.open(
            MemorySource(text), name: "t.csv", declared: declared, isDescribed: true, log: log)
        return file?.header.map(\.name) ?? []
    }

    @Test("is joined column by column, a name above several columns going for each")
    func merged() throws {
        let text = "No;Nama;NIP;Nilai;;Selisih\n;;;Pre Test;Post Test;\n1;Ani;1;50;64;14\n"
        let joined = try names(text, rows: [1, 2])
        #expect(joined == ["No", "Nama", "NIP", "Nilai Pre Test", "Nilai Post Test", "Selisih"])
        #expect(try names(text, rows: [1, 2], join: ".")[3] == "Nilai.Pre Test")
    }

    @Test("is counted from the top of the file, blank lines included, or from the first line that is not skipped")
    func places() throws {
        let text = "Daftar nilai\r\n\r\nNilai,\r\nawal,akhir\r\n1,2\r\n"
        #expect(try names(text, rows: [3, 4]) == ["Nilai awal", "Nilai akhir"])
        #expect(try names(text, rows: [1, 2], skip: 2) == ["Nilai awal", "Nilai akhir"])
        #expect(try names(text, rows: [4]) == ["awal", "akhir"])
    }

    @Test("leaves the rows below it to be read")
    func rowsBelow() throws {
        let rows = EvaluationCase(
            "program,peserta,nilai,\n,,awal,akhir\npelayanan,A1,40,60\npelayanan,A2,50,70",
            sidecar: """
                dialect: {headerRows: [1, 2], headerJoin: "_"}
                """
        )
        let read = try rows.withRows(2).read()
        #expect(read.report == "")
        #expect(read.numbers(.pre, in: .learning) == [40, 50])
        #expect(read.numbers(.post, in: .learning) == [60, 70])
    }

    @Test("is as wide as its rows: what each row has beyond it is nothing, or an error")
    func widths() throws {
        let surplus = try EvaluationCase("program,peserta,pre,post\npelayanan,A1,40,60,\npelayanan,A2,50,70,").read()
        #expect(surplus.ids == ["csv.header-missing"])
        #expect(surplus.rows(.learning) == 2)
        let named = try EvaluationCase("program,peserta,pre,post\nr1,pelayanan,A1,40,60\nr2,pelayanan,A2,50,70").read()
        #expect(named.ids == ["csv.row-names"])
        let index = try EvaluationCase(",program,peserta,pre,post\n0,pelayanan,A1,40,60").read()
        #expect(
            index.diagnostics == ["data.csv:1:1: remark: column 1 has no name and is not read [csv.header-missing]"])
        #expect(index.rows(.learning) == 1)
    }
}
