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
    case finding, action, owner, due
    case award

    /// Other headers that mean the same, as normalised by ``HeaderName``: the Indonesian words in use first.
    var synonyms: [String] {
        switch self {
        case .program: ["programme", "pelatihan", "nama_pelatihan", "diklat"]
        case .participant: ["nip", "peserta", "nama_peserta", "responden", "respondent", "participant_id", "nik"]
        case .session: ["angkatan", "sesi", "batch", "cohort", "kelas"]
        case .unit: ["unit_kerja", "opd", "perangkat_daerah", "instansi", "dinas", "department"]
        case .position: ["jabatan"]
        case .competency: ["kompetensi", "competence"]
        case .date: ["tanggal", "tgl", "timestamp"]
        case .required: ["dibutuhkan", "standar", "level_dibutuhkan"]
        case .current: ["saat_ini", "level_saat_ini"]
        case .people: ["jumlah_pegawai", "jumlah_orang", "orang"]
        case .status: []
        case .hours: ["jam", "jp", "jam_pelajaran"]
        case .channel: ["kanal", "moda"]
        case .item: ["butir", "pertanyaan", "question"]
        case .score: ["skor", "nilai", "jawaban", "answer"]
        case .recommend: ["rekomendasi", "merekomendasikan", "nps"]
        case .comment: ["komentar", "saran", "comments"]
        case .pre: ["nilai_awal", "pretest", "pre_test", "prates"]
        case .post: ["nilai_akhir", "posttest", "post_test", "pascates"]
        case .maximum: ["maksimum", "nilai_maksimum", "max"]
        case .passMark: ["batas_lulus", "kkm", "pass"]
        case .before: ["sebelum"]
        case .after: ["sesudah"]
        case .group: ["kelompok"]
        case .wave: ["gelombang", "bulan_ke", "bulan", "months"]
        case .rater: ["penilai"]
        case .applied: ["diterapkan", "menerapkan"]
        case .indicator: ["indikator"]
        case .actual: ["realisasi", "capaian"]
        case .baseline: ["awal", "nilai_dasar"]
        case .target: ["sasaran"]
        case .direction: ["arah"]
        case .unitOfMeasure: ["satuan"]
        case .period: ["periode", "tahun", "year"]
        case .kind: ["jenis"]
        case .amount: ["jumlah", "nominal"]
        case .category: ["kategori"]
        case .theme: ["tema"]
        case .sentiment: ["sentimen"]
        case .source: ["sumber"]
        case .quote: ["kutipan"]
        case .publish: ["terbitkan", "publikasi"]
        case .finding: ["temuan"]
        case .action: ["tindakan", "tindak_lanjut"]
        case .owner: ["penanggung_jawab"]
        case .due: ["tenggat", "batas_waktu"]
        case .award: ["penghargaan"]
        }
    }
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
