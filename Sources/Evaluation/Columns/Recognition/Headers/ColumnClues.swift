/// Phrases in headers that stand for a column, beyond its synonyms: how form tools and people call it.
enum ColumnClues {
    /// What to look for, by column.
    static let phrases: [Column: [String]] = [
        .program: [
            "nama pelatihan", "judul pelatihan", "nama diklat", "pelatihan yang diikuti", "nama kegiatan", "training",
            "training name", "course", "course name", "programme", "program", "nama program", "kegiatan", "pelatihan",
            "diklat",
        ],
        .session: [
            "angkatan", "sesi", "batch", "session", "cohort", "kelas", "course date", "workshop id", "tahap",
        ],
        .unit: [
            "unit kerja", "opd", "skpd", "perangkat daerah", "instansi", "asal instansi", "satuan kerja", "dinas",
            "department", "work unit", "office", "institution", "organisation", "organization", "agency",
        ],
        .position: ["jabatan", "position", "job title"],
        .date: [
            "timestamp", "stempel waktu", "cap waktu", "completion time", "waktu penyelesaian", "waktu selesai",
            "date submitted", "tanggal dikirim", "tanggal pengisian", "tanggal", "date", "completed", "selesai",
        ],
        .recommend: [
            "rekomendasi", "merekomendasikan", "rekomendasikan", "recommend", "nps",
        ],
        .comment: [
            "saran", "kritik", "komentar", "masukan", "kesan", "pesan", "comment", "comments", "suggestion",
            "suggestions", "feedback", "improve", "improved", "ditingkatkan", "diperbaiki",
        ],
        .pre: [
            "pre test", "pretest", "pretes", "pre tes", "pra tes", "pra test", "prates", "nilai awal", "tes awal",
            "skor awal", "baseline test",
        ],
        .post: [
            "post test", "posttest", "postest", "postes", "post tes", "pasca tes", "pascates", "nilai akhir",
            "tes akhir", "skor akhir", "final test",
        ],
        .required: ["standar", "dibutuhkan", "kebutuhan", "required level", "target level"],
        .current: ["kondisi saat ini", "level saat ini", "tingkat saat ini", "saat ini", "current level"],
        .people: ["jumlah pegawai", "jumlah orang", "number of staff", "headcount"],
        .before: ["sebelum", "before"],
        .after: ["sesudah", "setelah", "after"],
        .maximum: ["nilai maksimum", "skor maksimum", "maximum score", "max score"],
        .passMark: ["batas lulus", "nilai kelulusan", "passing grade", "pass mark", "kkm"],
        .status: ["status", "kehadiran", "keterangan", "attendance", "status kehadiran"],
        .hours: ["jam pelajaran", "jp", "learning hours", "jumlah jam"],
        .wave: ["bulan ke", "gelombang", "months after"],
        .group: ["kelompok", "group"],
        .applied: ["diterapkan", "applied"],
        .competency: ["kompetensi", "competency"],
        .indicator: ["indikator", "indicator", "kpi", "iku"],
        .actual: ["realisasi", "capaian", "actual", "achieved"],
        .baseline: ["baseline", "kondisi awal", "nilai dasar"],
        .target: ["target", "sasaran"],
        .unitOfMeasure: ["satuan", "unit of measure"],
    ]

    /// Words that tell the score of a test from a rating of work.
    static let tests = ["nilai", "skor", "score", "test", "tes", "pretest", "posttest", "quiz", "kuis", "ujian"]

    /// Words that tell a rating of work from the score of a test, though it is called a score.
    static let work = ["kinerja", "perilaku", "performance", "behaviour", "behavior", "on the job"]

    /// Numbers about a person that are no ratings.
    static let measures = [
        "usia", "umur", "age", "masa kerja", "years", "lama", "tahun", "year", "golongan", "pangkat", "jumlah",
        "number of", "how many", "berapa",
    ]

    /// Numbers that a quiz counts: they grow with its length.
    static let counts = [
        "correct", "incorrect", "correct answers", "incorrect answers", "unattempted", "attempts", "benar", "salah",
        "jawaban benar", "jawaban salah", "jumlah benar", "jumlah salah", "tidak dijawab",
    ]

    /// Words for what a test gives.
    static let points = ["score", "scores", "skor", "points", "point", "poin", "marks"]

    /// Words that a header begins with whose numbers put things in order: 1 is the best, and their mean is no rating.
    static let ranks = ["peringkat", "ranking", "rank", "urutan", "prioritas", "priority"]

    /// Units that a header gives in brackets: what is measured in them is no rating.
    static let units = [
        "km", "m", "cm", "kg", "menit", "min", "mins", "minutes", "detik", "seconds", "jam", "hours", "hari", "days",
        "minggu", "weeks", "bulan", "months", "tahun", "years", "orang", "people", "kali", "times", "rp", "idr", "usd",
        "rupiah", "juta", "halaman", "pages",
    ]

    /// Words for things of which less is better.
    static let unwanted = [
        "stres", "stress", "burnout", "kecemasan", "anxiety", "kesalahan", "errors", "error", "keluhan", "complaints",
        "waktu tunggu", "waiting time", "keterlambatan", "delay", "delays", "absen", "absensi", "absences", "cacat",
        "defects", "temuan", "findings", "kelelahan", "fatigue",
    ]

    /// Numbers that count rows, and numbers that a tool gives to an answer.
    static let counters = [
        "no", "nr", "nomor", "number", "id", "no urut", "nomor urut", "response id", "row", "no resp", "no responden",
        "nomor responden", "respid", "resp id", "respondent no", "record", "nr responden", "kode responden",
    ]

    /// Facts about a person that forms ask beside their questions, often as codes.
    static let demographics = [
        "jenis kelamin", "kelamin", "gender", "sex", "l p", "usia", "umur", "age", "kelompok umur", "age group",
        "pendidikan", "education", "ijazah", "pekerjaan", "occupation", "profesi", "profession", "job", "jabatan",
        "position", "golongan", "pangkat", "eselon", "grade golongan", "agama", "religion", "suku", "ethnicity",
        "status perkawinan", "marital", "status pernikahan", "masa kerja", "lama kerja", "lama bekerja",
        "years of experience", "length of service", "experience", "kode", "code", "tahun", "year", "kelas", "domisili",
    ]

    /// Numbers that a tool or a teacher works out of answers.
    static let scores = [
        "score", "skor", "nilai", "total", "jumlah", "grade", "progress", "duration", "durasi", "total score",
        "total skor", "total nilai", "skor total", "rata rata", "average", "mean", "rerata", "points", "poin",
        "percent", "persen", "persentase", "time taken", "ket", "keterangan", "nrr", "ikm", "peringkat", "rank",
        "ranking", "nps group", "status", "completion status", "status pengisian", "state",
    ]

    /// Questions about consent and contact, which rate nothing.
    static let consents = [
        "bersedia", "consent", "persetujuan", "dihubungi", "be contacted", "privacy", "privasi",
    ]
}
