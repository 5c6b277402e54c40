/// Phrases in headers that stand for a column, beyond its synonyms: how form tools and people call it.
enum ColumnClues {
    /// What to look for, by column.
    static let phrases: [Column: [String]] = [
        .program: [
            "nama pelatihan", "judul pelatihan", "nama diklat", "pelatihan yang diikuti", "nama kegiatan", "training",
            "training name", "course", "course name", "programme", "program", "nama program",
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
    ]

    /// Numbers about a person that are no ratings.
    static let measures = [
        "usia", "umur", "age", "masa kerja", "years", "lama", "tahun", "year", "golongan", "pangkat", "jumlah",
        "number of", "how many", "berapa",
    ]

    /// Numbers that count rows, and numbers that a tool gives to an answer.
    static let counters = ["no", "nr", "nomor", "number", "id", "no urut", "nomor urut", "response id", "row", "#"]

    /// Questions about consent and contact, which rate nothing.
    static let consents = [
        "bersedia", "consent", "persetujuan", "dihubungi", "be contacted", "privacy", "privasi",
    ]
}

/// What kind of thing a column says about who answered.
enum PersonalColumn: Int, CaseIterable, Comparable {
    // In the order in which they serve to join a person's rows: what other files also have comes first.
    case staffNumber, code, account, address, name, telephone, birth, machine

    static func < (left: PersonalColumn, right: PersonalColumn) -> Bool { left.rawValue < right.rawValue }

    /// What a draft says of a column that it does not read.
    var reason: String {
        switch self {
        case .staffNumber, .code, .account: "identifies people"
        case .address: "addresses of people"
        case .name: "names people"
        case .telephone: "telephone numbers of people"
        case .birth: "says who somebody is"
        case .machine: "says where somebody sat"
        }
    }

    /// Whether a person's rows in different files can be joined by it.
    var canJoin: Bool { self <= .name }

    /// What a column says about people, by its header, or else by its cells.
    init?(_ column: ColumnProfile) {
        let words = column.words
        let isAboutOthers = words.contain(Self.organisations)
        if let kind = Self.allCases.first(where: { words.contain($0.phrases) && !($0 == .name && isAboutOthers) }) {
            self = kind
        } else if words.are(["nama", "name", "user", "responden", "respondent", "peserta", "participant"]) {
            self = .name
        } else if words.words.first == "nama" && !isAboutOthers {
            self = .name
        } else if column.namesPeople {
            self = column.addresses * 2 > column.filled ? .address : .staffNumber
        } else {
            return nil
        }
    }

    private static let organisations = [
        "pelatihan", "diklat", "program", "kegiatan", "instansi", "unit", "opd", "dinas", "kelas", "materi", "training",
        "course", "organisation", "organization", "institution", "department", "sekolah", "kota", "desa", "kecamatan",
    ]

    private var phrases: [String] {
        switch self {
        case .staffNumber:
            [
                "nip", "nik", "nrp", "nomor induk", "employee id", "employee number", "staff number", "staff id",
                "id number",
            ]
        case .code:
            [
                "id peserta", "nomor peserta", "no peserta", "kode peserta", "participant id", "respondent id", "token",
                "uniqueid", "unique id", "participant number", "participant code",
            ]
        case .account: ["username", "user name", "nama pengguna", "login"]
        case .address: ["email", "e mail", "surel", "alamat surel", "email address"]
        case .name:
            [
                "nama lengkap", "nama peserta", "nama responden", "nama pegawai", "nama anda", "full name", "your name",
                "first name", "last name", "surname", "nama depan", "nama belakang", "nama akhir", "nama narasumber",
                "trainer name",
            ]
        case .telephone:
            ["telepon", "telpon", "no hp", "nomor hp", "handphone", "whatsapp", "no wa", "nomor wa", "phone", "mobile"]
        case .birth:
            [
                "tempat lahir", "tanggal lahir", "date of birth", "birthday", "alamat rumah", "home address", "npwp",
                "ktp",
            ]
        case .machine: ["ip address", "alamat ip", "referrer url", "user agent"]
        }
    }
}
