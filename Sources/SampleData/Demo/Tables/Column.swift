/// A column of evaluation data; the raw value is its canonical header.
enum Column: String {
    case program, session, participant, unit, position, status, hours, channel, date
    case item, score, recommend, comment
    case pre, post, competency, maximum
    case passMark = "pass_mark"
    case before, after, group, wave, rater, applied
    case indicator, baseline, target, actual, direction, period
    case unitOfMeasure = "unit_of_measure"
    case kind, amount, category
    case theme, sentiment, source, quote, publish
    case finding, action, owner, due, measure
    case award
    case required, current, people

    /// The header in an Indonesian file; the canonical one where no Indonesian name is agreed.
    var indonesian: String {
        switch self {
        case .session: "angkatan"
        case .participant: "nip"
        case .unit: "unit_kerja"
        case .position: "jabatan"
        case .hours: "jam"
        case .channel: "kanal"
        case .date: "tanggal"
        case .recommend: "rekomendasi"
        case .comment: "saran"
        case .pre: "nilai_awal"
        case .post: "nilai_akhir"
        case .competency: "kompetensi"
        case .before: "sebelum"
        case .after: "sesudah"
        case .group: "kelompok"
        case .wave: "bulan_ke"
        case .applied: "diterapkan"
        case .indicator: "indikator"
        case .actual: "realisasi"
        case .unitOfMeasure: "satuan"
        case .direction: "arah"
        case .period: "periode"
        case .kind: "jenis"
        case .amount: "jumlah"
        case .category: "kategori"
        case .theme: "tema"
        case .finding: "temuan"
        case .action: "tindakan"
        case .award: "penghargaan"
        case .required: "dibutuhkan"
        case .current: "saat_ini"
        default: rawValue
        }
    }
}
