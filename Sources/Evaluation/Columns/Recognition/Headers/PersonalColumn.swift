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
    ///
    /// A question may speak of an address or a login; its answers lie on a scale, and say who nobody is.
    init?(_ column: ColumnProfile) {
        let words = column.words
        let isQuestion = words.words.count > 4 || column.title.contains("[") || column.title.contains("?")
        if isQuestion, ScaleEvidence(column) != nil { return nil }
        if let kind = Self(header: words) {
            self = kind
        } else if column.namesPeople {
            self = column.addresses * 2 > column.filled ? .address : .staffNumber
        } else {
            return nil
        }
    }

    /// Whether a header names people, and so can't be a misspelt name of anything else: "Nama akhir" is a surname, no test.
    static func isNamed(by header: String) -> Bool { PersonalColumn(header: HeaderWords(header)) != nil }

    /// What a header says about people.
    init?(header words: HeaderWords) {
        let isAboutOthers = words.contain(Self.organisations)
        if let kind = Self.allCases.first(where: { words.contain($0.phrases) && !($0 == .name && isAboutOthers) }) {
            self = kind
        } else if words.are([
            "nama", "name", "user", "student", "learner", "attendee", "responden", "respondent", "peserta",
            "participant",
        ]) {
            self = .name
        } else if words.words.first == "nama" && !isAboutOthers {
            self = .name
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
                "unique id", "sis user id", "student id", "participant number", "participant code",
            ]
        case .account: ["username", "user name", "nama pengguna", "login", "sis login id"]
        case .address: ["email", "e mail", "emails", "mail adresse", "surel", "alamat surel", "email address"]
        case .name:
            [
                "nama lengkap", "nama peserta", "nama responden", "nama pegawai", "nama anda", "full name", "your name",
                "first name", "last name", "surname", "nachname", "vorname", "original name", "display name",
                "nama depan", "nama belakang", "nama akhir", "nama narasumber",
                "trainer name",
            ]
        case .telephone:
            [
                "telepon", "telpon", "no hp", "nomor hp", "handphone", "whatsapp", "whats app", "no wa", "nomor wa",
                "phone", "mobile",
            ]
        case .birth:
            [
                "tempat lahir", "tanggal lahir", "date of birth", "birthday", "alamat rumah", "home address", "npwp",
                "ktp",
            ]
        case .machine: ["ip address", "alamat ip", "referrer url", "user agent"]
        }
    }
}
