import Foundation
import TestSupport
import Testing

/// A training office of our own making: what a data officer has on the disk, and what follows from what was typed.
private struct Office {
    static let titles = [
        "layanan": "Pelatihan Layanan Warga", "arsip": "Bimtek Pengelolaan Arsip Daerah", "proyek": "Pelatihan Proyek",
    ]
    static let slugs = ["arsip", "layanan", "proyek"]

    /// Who completed: all but every eighth person, who failed, and every tenth, who left.
    static func status(_ number: Int) -> String {
        number % 10 == 3 ? "MUNDUR" : number % 8 == 1 ? "TIDAK LULUS" : "LULUS"
    }

    static func staffNumber(_ number: Int) -> String {
        "198\(number % 10)0101 20\(10 + number % 10)01 1 \(100 + number)"
    }

    /// Everybody of all programmes, a sheet for each cohort, under a title, with merged names of programmes and a total.
    static var participants: WorkbookFile {
        WorkbookFile(
            [("Angkatan I", 0), ("Angkatan II", 60)].map { name, first in
                let header: [WorkbookFile.Cell] = ["No", "Nama Pelatihan", "NIP", "OPD", "Keterangan", "JP"].map {
                    .text($0)
                }
                let people = (0..<60).map { place -> [WorkbookFile.Cell] in
                    let (number, slug) = (first + place, slugs[place / 20])
                    let isFirst = place % 20 == 0
                    return [
                        .number("\(place + 1)"), isFirst ? .text((titles[slug] ?? "").uppercased()) : .empty,
                        .text(staffNumber(number)), .text(number % 2 == 0 ? "DINAS SOSIAL" : "BAPPEDA"),
                        .text(status(number)), .number("24"),
                    ]
                }
                let total: [WorkbookFile.Cell] = [
                    .empty, .text("JUMLAH"), .empty, .empty, .empty, .formula("SUM(F4:F63)"),
                ]
                let merges = [3, 23, 43].map { (column: 1, row: $0, rows: 20) }
                return WorkbookFile.Sheet(
                    name, [[.text("DAFTAR PESERTA")], [], header] + people + [[], total], merges: merges)
            })
    }

    /// The tests of one programme, with the names of the tests below a merged cell.
    static var scores: WorkbookFile {
        let header: [[WorkbookFile.Cell]] = [
            [.text("No"), .text("NIP"), .text("Nilai"), .empty],
            [.empty, .empty, .text("Pre Test"), .text("Post Test")],
        ]
        let people = (20..<40).map { number -> [WorkbookFile.Cell] in
            [
                .number("\(number - 19)"), .text(staffNumber(number)), .number("\(40 + number)"),
                .number("\(50 + number + number % 3)"),
            ]
        }
        let mean: [WorkbookFile.Cell] = [
            .empty, .text("RATA-RATA"), .formula("AVERAGE(C4:C23)"), .formula("AVERAGE(D4:D23)"),
        ]
        return WorkbookFile([WorkbookFile.Sheet("Layanan", [[.text("REKAP NILAI")]] + header + people + [mean])])
    }

    static let budget = """
        No;Kegiatan;Pagu Anggaran;Realisasi;% Serapan
        1;PELATIHAN LAYANAN WARGA;Rp50.000.000,00;Rp45.500.000,00;91,0%
        2;BIMTEK PENGELOLAAN ARSIP DAERAH;Rp40.000.000,00;Rp30.000.000,00;75,0%
        3;PELATIHAN PROYEK;Rp10.000.000,00;Rp9.000.000,00;90,0%
        ;TOTAL;Rp100.000.000,00;Rp84.500.000,00;

        """

    static let needs =
        "No;Perangkat Daerah;Jabatan;Kompetensi;Standar;Kondisi Saat Ini;Jumlah Pegawai\n"
        + (0..<12).map {
            "\($0 + 1);\($0 % 2 == 0 ? "DINAS SOSIAL" : "BAPPEDA");Pengawas;Arsip \($0 / 2);4;2,5;\(10 + $0)\n"
        }
        .joined() + ";JUMLAH;;;;;186\n"

    /// Ratings of work before and after, of people who were trained and of others.
    static let followUp =
        "No;NIP;Kelompok;Nilai Kinerja Sebelum;Nilai Kinerja Sesudah;Bulan;Sudah diterapkan?\n"
        + (0..<60).map { number in
            let isTrained = number < 40
            return "\(number + 1);\(staffNumber(number));\(isTrained ? "Peserta" : "Pembanding");70,5;"
                + "\(isTrained ? "80,5" : "72,0");3 bulan;\(isTrained ? number % 4 == 0 ? "Belum" : "Ya" : "")\n"
        }.joined()

    /// A test of the programme that is called by its initials.
    static func test(_ name: String, from base: Int, step: Int = 1) -> String {
        "HASIL \(name) BIMTEK PAD;;\nNO;NIP;NILAI\n"
            + (0..<20).map { "\($0 + 1);\(staffNumber($0));\(base + $0 + $0 % step),5\n" }.joined()
            + ";RATA-RATA;\(base + 10),0\n"
    }
}

@Suite("An office's first hour")
struct OfficeTests {
    private func workspace() throws -> Workspace {
        let workspace = try Workspace(nil)
        for (slug, title) in Office.titles {
            try workspace.write(
                "---\ntitle: \(title)\nsummary: Satu.\nstatus: completed\n---\n", to: "content/programs/\(slug).md")
        }
        for block in try Documentation.blocks("office") where block.name.hasPrefix("content/") {
            try workspace.write(block.text, to: block.name)
        }
        let folder = "content/evaluations"
        try workspace.write(Office.budget, to: "\(folder)/Realisasi Anggaran.csv")
        try workspace.write(Office.needs, to: "\(folder)/Analisis Kebutuhan.csv")
        try workspace.write(Office.followUp, to: "\(folder)/Evaluasi Pasca.csv")
        try workspace.write(Office.test("PRE TEST", from: 50), to: "\(folder)/pretest pad.csv")
        try workspace.write(Office.test("POST TEST", from: 62, step: 2), to: "\(folder)/posttest pad.csv")
        for (name, bytes) in [
            ("Daftar Peserta.xlsx", Office.participants.xlsx), ("Nilai Layanan.ods", Office.scores.ods),
        ] {
            try Data(bytes).write(to: workspace.url.appending(path: "\(folder)/\(name)"))
        }
        return workspace
    }

    /// Answers the questions of all drafts, as the officer does: by the programme, and the words of the sheet.
    private func answer(in workspace: Workspace) throws -> Int {
        var questions = 0
        for (path, bytes) in try workspace.files("content") where path.hasSuffix(".yml") && path != "site.yml" {
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            questions += lines.count { $0.contains("# ? ") }
            let answered = lines.map { line in line.firstRange(of: "  # ? ").map { line[..<$0.lowerBound] } ?? line }
            let text = answered.joined(separator: "\n").replacing("CHOOSE-A-PROGRAMME", with: "proyek")
                .replacing("CHOOSE-A-WORD", with: "trained")
            try workspace.write(text, to: "content/\(path)")
        }
        return questions
    }

    @Test("ends after one import, one round of answers and a strict check, with the figures that were typed")
    func firstHour() throws {
        let workspace = try workspace()
        let imported = try workspace.tolok("import", "content/evaluations")
        #expect(imported.exitCode == 0, "\(imported.errors)")
        #expect(imported.output.contains("7 drafts written"))
        let table = try #require(try Documentation.blocks("office").first { $0.name == "table" })
        #expect(imported.output.hasPrefix(table.text), "\(table.page):\(table.line)")
        #expect(try answer(in: workspace) < 20)
        let check = try workspace.tolok("check", "--strict")
        try #require(check.exitCode == 0, "\(check.errors)")
        #expect(check.output.contains("0 errors, 0 warnings"))

        let figures = try workspace.tolok("figures").output.split(whereSeparator: \.isNewline).map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        func value(_ program: String, _ measure: String) -> Double? {
            figures.first {
                $0[0] == program && $0[1] == "all" && $0[2].isEmpty && $0[4] == measure && $0[5] == "value"
            }
            .flatMap { Double($0[6]) }
        }
        let completed =
            (20..<40).count { Office.status($0) == "LULUS" }
            + (80..<100).count { Office.status($0) == "LULUS" }
        #expect(value("layanan", "participation.completion_rate") == Double(completed) / 40)
        let gains = (20..<40).map { Double(10 + $0 % 3) }
        #expect(abs((value("layanan", "learning.gain") ?? 0) - gains.reduce(0, +) / 20) < 1e-9)
        #expect(value("arsip", "learning.gain") == 12.5)
        #expect(value("arsip", "finance.budget_absorption") == 0.75)
        #expect(value("layanan", "finance.cost") == 45_500_000)
        #expect(value("proyek", "behaviour.change") == 10)
        #expect(value("proyek", "behaviour.applied") == 0.75)
        #expect(value("*", "needs.gap") == 1.5)
    }
}
