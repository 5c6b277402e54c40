extension PersonalColumn {
    /// Headers that name people where they are nothing else.
    static let people = [
        "nama", "name", "user", "student", "learner", "attendee", "responden", "respondent", "peserta",
        "participant",
    ]

    /// Words of headers that name something that is no person.
    static let organisations = [
        "pelatihan", "diklat", "program", "kegiatan", "instansi", "unit", "opd", "dinas", "kelas", "materi", "training",
        "course", "organisation", "organization", "institution", "department", "sekolah", "kota", "desa", "kecamatan",
    ]

    /// Words of headers that name such a column.
    var phrases: [String] {
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
        case .account:
            ["username", "user name", "nama pengguna", "login", "sis login id", "submitted by", "instance name"]
        case .address: ["email", "e mail", "emails", "mail adresse", "surel", "alamat surel", "email address"]
        case .name:
            [
                "nama lengkap", "nama peserta", "nama responden", "nama pegawai", "nama anda", "full name", "fullname",
                "your name",
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
