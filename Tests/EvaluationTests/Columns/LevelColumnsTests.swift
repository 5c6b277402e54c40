import Testing

@testable import Evaluation

@Suite("Every column of every level is read")
struct LevelColumnsTests {
    /// A level with one row: each column with its cell, and what the table holds then.
    struct Case: Sendable, CustomTestStringConvertible {
        var level: Level
        var cells: [(column: Column, header: String, cell: String, read: String)]

        var testDescription: String { "\(level): \(cells.map(\.header).joined(separator: ", "))" }

        init(_ level: Level, _ cells: (Column, String, String, String)...) {
            self.level = level
            self.cells = cells
        }
    }

    static let english: [Case] = [
        Case(
            .needs, (.unit, "unit", "Roads", "Roads"), (.competency, "competency", "Projects", "Projects"),
            (.required, "required", "4", "4.0"), (.current, "current", "2.5", "2.5"),
            (.position, "position", "Planner", "Planner"), (.people, "people", "12", "12.0"),
            (.date, "date", "2025-02-01", "20250201")),
        Case(
            .participation, (.program, "program", "pelayanan", "1"), (.participant, "participant", "A", "someone"),
            (.status, "status", "certified", "3"), (.session, "session", "2025-1", "2025-1"),
            (.unit, "unit", "Roads", "Roads"), (.position, "position", "Planner", "Planner"),
            (.hours, "hours", "7.5", "7.5"), (.channel, "channel", "online", "online"),
            (.date, "date", "2025-02-01 10:00", "20250201")),
        Case(
            .reaction, (.program, "program", "pelayanan", "1"), (.participant, "participant", "A", "someone"),
            (.session, "session", "1", "1"), (.unit, "unit", "Roads", "Roads"), (.recommend, "recommend", "9", "9.0"),
            (.comment, "comment", "Good", "1"), (.date, "date", "2025-02-01", "20250201")),
        Case(
            .learning, (.program, "program", "pelayanan", "1"), (.participant, "participant", "A", "someone"),
            (.pre, "pre", "50", "50.0"), (.post, "post", "70", "70.0"), (.session, "session", "1", "1"),
            (.unit, "unit", "Roads", "Roads"), (.competency, "competency", "Projects", "Projects"),
            (.maximum, "maximum", "80", "80.0"), (.passMark, "pass_mark", "60", "60.0"),
            (.group, "group", "comparison", "1"),
            (.date, "date", "2025-02-01", "20250201")),
        Case(
            .behaviour, (.program, "program", "pelayanan", "1"), (.participant, "participant", "A", "someone"),
            (.before, "before", "3", "3.0"), (.after, "after", "4", "4.0"), (.group, "group", "comparison", "1"),
            (.wave, "wave", "6", "6.0"), (.rater, "rater", "supervisor", "supervisor"),
            (.applied, "applied", "yes", "1"),
            (.unit, "unit", "Roads", "Roads"), (.session, "session", "1", "1"),
            (.date, "date", "2025-02-01", "20250201")),
        Case(
            .results, (.program, "program", "pelayanan", "1"), (.indicator, "indicator", "Budget", "Budget"),
            (.actual, "actual", "1500000000000.25", "1500000000000.25"), (.baseline, "baseline", "0.0125", "0.0125"),
            (.target, "target", "92000000000000", "92000000000000.0"), (.direction, "direction", "down", "1"),
            (.unitOfMeasure, "unit_of_measure", "rupiah", "rupiah"), (.period, "period", "2025", "2025")),
        Case(
            .finance, (.program, "program", "pelayanan", "1"), (.kind, "kind", "budget", "2"),
            (.amount, "amount", "1500000000000.25", "money 150000000000025"),
            (.category, "category", "Trainers", "Trainers"), (.session, "session", "1", "1"),
            (.period, "period", "2025", "2025")),
        Case(
            .interviews, (.program, "program", "pelayanan", "1"), (.theme, "theme", "Support", "Support"),
            (.sentiment, "sentiment", "positive", "2"), (.source, "source", "stakeholder", "2"),
            (.quote, "quote", "It helped", "It helped"), (.publish, "publish", "yes", "1"),
            (.session, "session", "1", "1")
        ),
        Case(
            .actions, (.program, "program", "pelayanan", "1"), (.finding, "finding", "Too short", "Too short"),
            (.action, "action", "Longer", "Longer"), (.status, "status", "in progress", "1"),
            (.date, "date", "2025-02-01", "20250201"), (.owner, "owner", "Academy", "Academy"),
            (.due, "due", "2025-12-31", "20251231"), (.measure, "measure", "learning.gain", "learning.gain")),
        Case(
            .recognition, (.program, "program", "pelayanan", "1"), (.award, "award", "Best project", "Best project"),
            (.participant, "participant", "A", "someone"), (.session, "session", "1", "1"),
            (.date, "date", "2025-02-01", "20250201")),
    ]

    static let indonesian: [Case] = [
        Case(
            .needs, (.unit, "Perangkat Daerah", "Dinas", "Dinas"), (.competency, "Kompetensi", "Proyek", "Proyek"),
            (.required, "Level dibutuhkan", "4", "4.0"), (.current, "Level saat ini", "2.5", "2.5"),
            (.position, "Jabatan", "Perencana", "Perencana"), (.people, "Jumlah pegawai", "12", "12.0"),
            (.date, "Tanggal", "01/02/2025", "20250201")),
        Case(
            .participation, (.program, "Diklat", "pelayanan", "1"), (.participant, "NIP", "198", "someone"),
            (.status, "Status", "bersertifikat", "3"), (.session, "Angkatan", "I", "I"),
            (.unit, "OPD", "Dinas", "Dinas"),
            (.position, "Jabatan", "Perencana", "Perencana"), (.hours, "JP", "7.5", "7.5"),
            (.channel, "Moda", "daring", "daring"), (.date, "Tgl", "01/02/2025", "20250201")),
        Case(
            .reaction, (.program, "Nama Pelatihan", "pelayanan", "1"), (.participant, "Responden", "A", "someone"),
            (.session, "Kelas", "1", "1"), (.unit, "Instansi", "Dinas", "Dinas"),
            (.recommend, "Merekomendasikan", "9", "9.0"), (.comment, "Saran", "Bagus", "1"),
            (.date, "Timestamp", "01/02/2025 10:00:01", "20250201")),
        Case(
            .learning, (.program, "Pelatihan", "pelayanan", "1"), (.participant, "Nama Peserta", "A", "someone"),
            (.pre, "Prates", "50", "50.0"), (.post, "Pascates", "70", "70.0"), (.session, "Sesi", "1", "1"),
            (.unit, "Unit kerja", "Dinas", "Dinas"), (.competency, "Kompetensi", "Proyek", "Proyek"),
            (.maximum, "Nilai maksimum", "80", "80.0"), (.passMark, "KKM", "60", "60.0"),
            (.group, "Kelompok", "kontrol", "1"),
            (.date, "Tanggal", "01/02/2025", "20250201")),
        Case(
            .behaviour, (.program, "Pelatihan", "pelayanan", "1"), (.participant, "Peserta", "A", "someone"),
            (.before, "Sebelum", "3", "3.0"), (.after, "Sesudah", "4", "4.0"), (.group, "Kelompok", "kontrol", "1"),
            (.wave, "Gelombang", "6", "6.0"), (.rater, "Penilai", "atasan", "atasan"),
            (.applied, "Diterapkan", "ya", "1"), (.unit, "Dinas", "Dinas", "Dinas"), (.session, "Angkatan", "1", "1"),
            (.date, "Tanggal", "01/02/2025", "20250201")),
        Case(
            .results, (.program, "Pelatihan", "pelayanan", "1"), (.indicator, "Indikator", "PAD", "PAD"),
            (.actual, "Capaian", "Rp1500000000000", "1500000000000.0"), (.baseline, "Nilai dasar", "0.5", "0.5"),
            (.target, "Sasaran", "2000000000000", "2000000000000.0"), (.direction, "Arah", "menurun", "1"),
            (.unitOfMeasure, "Satuan", "rupiah", "rupiah"), (.period, "Tahun", "2025", "2025")),
        Case(
            .finance, (.program, "Pelatihan", "pelayanan", "1"), (.kind, "Jenis", "anggaran", "2"),
            (.amount, "Nominal", "Rp1.500.000.000.000", "money 150000000000000"),
            (.category, "Kategori", "Narasumber", "Narasumber"), (.session, "Angkatan", "1", "1"),
            (.period, "Periode", "2025", "2025")),
        Case(
            .interviews, (.program, "Pelatihan", "pelayanan", "1"), (.theme, "Tema", "Dukungan", "Dukungan"),
            (.sentiment, "Sentimen", "positif", "2"), (.source, "Sumber", "pemangku kepentingan", "2"),
            (.quote, "Kutipan", "Berguna", "Berguna"), (.publish, "Terbitkan", "ya", "1"),
            (.session, "Angkatan", "1", "1")
        ),
        Case(
            .actions, (.program, "Pelatihan", "pelayanan", "1"), (.finding, "Temuan", "Singkat", "Singkat"),
            (.action, "Tindak lanjut", "Diperpanjang", "Diperpanjang"), (.status, "Status", "berjalan", "1"),
            (.date, "Tanggal", "01/02/2025", "20250201"), (.owner, "Penanggung jawab", "BKPSDM", "BKPSDM"),
            (.due, "Tenggat", "31/12/2025", "20251231"), (.measure, "Ukuran", "learning.gain", "learning.gain")),
        Case(
            .recognition, (.program, "Pelatihan", "pelayanan", "1"), (.award, "Penghargaan", "Terbaik", "Terbaik"),
            (.participant, "NIK", "A", "someone"), (.session, "Angkatan", "1", "1"),
            (.date, "Tanggal", "01/02/2025", "20250201")),
    ]

    @Test("in English and in Indonesian, required and optional ones", arguments: english + indonesian)
    func read(_ example: Case) throws {
        var (headers, cells) = (example.cells.map(\.header), example.cells.map(\.cell))
        if example.level == .reaction { (headers, cells) = (headers + ["Materi"], cells + ["4"]) }
        let outcome = try EvaluationCase(
            headers.joined(separator: ",") + "\n" + cells.joined(separator: ",")
        ).read()
        #expect(outcome.ids.allSatisfy { $0 == "csv.ambiguous-number" }, "\(outcome.report)")
        #expect(try outcome.account.levels == [example.level])
        for (column, header, _, read) in example.cells {
            #expect(shown(column, example.level, outcome) == read, "\(header)")
        }
    }

    @Test("and none is left out of the examples")
    func complete() {
        for examples in [Self.english, Self.indonesian] {
            for level in Level.allCases {
                let columns = examples.filter { $0.level == level }.flatMap(\.cells).map(\.column)
                #expect(Set(columns) == Set(level.columns.map(\.column)), "\(level)")
            }
        }
    }

    @Test("and all synonyms of a column are headers of it")
    func synonyms() throws {
        for column in Column.allCases {
            for name in column.synonyms { #expect(column.isMeant(by: name.uppercased()), "\(name)") }
        }
    }

    private func shown(_ column: Column, _ level: Level, _ outcome: EvaluationOutcome) -> String {
        let table = outcome.observations.table(level)
        switch level.columns.first(where: { $0.column == column })?.kind {
        case .name?, .text?: return outcome.names(column, in: level)[0]
        case .person?: return table.wide(column)[0] == Table.missingWide ? "nobody" : "someone"
        case .money?: return "money \(table.wide(column)[0])"
        case .number?, .indicator?: return outcome.numbers(column, in: level)[0].map { "\($0)" } ?? "nothing"
        default: return "\(table.narrow(column)[0])"
        }
    }
}
