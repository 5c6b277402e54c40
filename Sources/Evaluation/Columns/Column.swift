/// A column that some level of readings knows, by its canonical header.
enum Column: String, Sendable, CaseIterable {
    case program, participant, session, unit, position, competency, date
    case required, current, people
    case status, hours, channel
    case item, score, recommend, comment
    case pre, post, maximum, passMark = "pass_mark"
    case before, after, group, wave, rater, applied
    case indicator, actual, baseline, target, direction, unitOfMeasure = "unit_of_measure", period
    case kind, amount, category
    case theme, sentiment, source, quote, publish
    case finding, action, owner, due, measure
    case award

    /// Other headers that mean the same, as normalised by ``HeaderName``: the Indonesian words in use first.
    var synonyms: [String] { Self.synonyms[self] ?? [] }

    private static let synonyms: [Column: [String]] = [
        .program: ["programme", "pelatihan", "nama_pelatihan", "diklat"],
        .participant: ["nip", "peserta", "nama_peserta", "responden", "respondent", "participant_id", "nik"],
        .session: ["angkatan", "sesi", "batch", "cohort", "kelas"],
        .unit: ["unit_kerja", "opd", "perangkat_daerah", "instansi", "dinas", "department"],
        .position: ["jabatan"],
        .competency: ["kompetensi", "competence"],
        .date: ["tanggal", "tgl", "timestamp"],
        .required: ["dibutuhkan", "standar", "level_dibutuhkan"],
        .current: ["saat_ini", "level_saat_ini"],
        .people: ["jumlah_pegawai", "jumlah_orang", "orang"],
        .hours: ["jam", "jp", "jam_pelajaran"],
        .channel: ["kanal", "moda"],
        .item: ["butir", "pertanyaan", "question"],
        .score: ["skor", "nilai", "jawaban", "answer"],
        .recommend: ["rekomendasi", "merekomendasikan", "nps"],
        .comment: ["komentar", "saran", "comments"],
        .pre: ["nilai_awal", "pretest", "pre_test", "prates"],
        .post: ["nilai_akhir", "posttest", "post_test", "pascates"],
        .maximum: ["maksimum", "nilai_maksimum", "max"],
        .passMark: ["batas_lulus", "kkm", "pass"],
        .before: ["sebelum"],
        .after: ["sesudah"],
        .group: ["kelompok"],
        .wave: ["gelombang", "bulan_ke", "bulan", "months"],
        .rater: ["penilai"],
        .applied: ["diterapkan", "menerapkan"],
        .indicator: ["indikator"],
        .actual: ["realisasi", "capaian"],
        .baseline: ["awal", "nilai_dasar"],
        .target: ["sasaran"],
        .direction: ["arah"],
        .unitOfMeasure: ["satuan"],
        .period: ["periode", "tahun", "year"],
        .kind: ["jenis"],
        .amount: ["jumlah", "nominal"],
        .category: ["kategori"],
        .theme: ["tema"],
        .sentiment: ["sentimen"],
        .source: ["sumber"],
        .quote: ["kutipan"],
        .publish: ["terbitkan", "publikasi"],
        .finding: ["temuan"],
        .action: ["tindakan", "tindak_lanjut"],
        .owner: ["penanggung_jawab"],
        .due: ["tenggat", "batas_waktu"],
        .measure: ["ukuran"],
        .award: ["penghargaan"],
    ]
}

/// Headers are compared without regard to case, and with blanks, hyphens and underscores taken as one.
enum HeaderName {
    /// `"Unit Kerja "` → `unit_kerja`.
    static func normalised(_ header: String) -> String {
        var result = ""
        var owesSeparator = false
        for character in header.lowercased() {
            if character.isWhitespace || character == "-" || character == "_" {
                owesSeparator = !result.isEmpty
            } else {
                if owesSeparator { result.append("_") }
                owesSeparator = false
                result.append(character)
            }
        }
        return result
    }
}
