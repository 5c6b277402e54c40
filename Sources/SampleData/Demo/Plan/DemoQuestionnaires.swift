/// The questionnaires in use.
enum DemoQuestionnaires {
    /// Material and teaching, three items each, then the setting and the pace.
    static let standard = Questionnaire(items: [
        item("materi_relevan", "Materi sesuai dengan tugas saya", "The material fits my job", 0.2),
        item("materi_jelas", "Materi tersusun jelas", "The material is clearly structured", 0.05),
        item("materi_contoh", "Contoh dan kasus dekat dengan pekerjaan", "Examples are close to my work", -0.1),
        item("pengajar_menguasai", "Pengajar menguasai bahan", "The teacher knows the subject", 0.35),
        item("pengajar_menjelaskan", "Pengajar menjelaskan dengan baik", "The teacher explains well", 0.15),
        item("pengajar_melibatkan", "Pengajar melibatkan peserta", "The teacher involves participants", -0.05),
        item("sarana", "Ruang, alat, dan jaringan memadai", "Rooms, equipment and network are adequate", -0.4),
        item(
            "tempo", "Kecepatan pembelajaran", "Pace of the course", 0.15,
            answers: ["Terlalu lambat", "Agak lambat", "Tepat", "Agak cepat", "Terlalu cepat"]),
    ])

    /// The headers are the items' own words: this one is read without a sidecar.
    static let career = Questionnaire(
        items: [
            ("Kegiatan sesuai dengan tugas saya", "The activities fit my job", 0.15),
            ("Pembimbing atau pengajar menguasai bidangnya", "The mentor or teacher knows the field", 0.3),
            ("Umpan balik membantu saya maju", "Feedback helps me to progress", 0.0),
            ("Waktu untuk berlatih cukup", "There is enough time to practise", -0.35),
            ("Secara keseluruhan saya puas", "On the whole I am satisfied", 0.1),
        ].map { item($0.0, $0.0, $0.1, $0.2) })

    /// Questions as the form tool puts them at the head of its columns.
    static let form = Questionnaire(
        items: [
            ("Materi pelatihan dapat saya pakai dalam pekerjaan", "I can use the material in my work", 0.15),
            ("Urutan materi mudah diikuti", "The order of the material is easy to follow", 0.0),
            ("Bahan ajar membantu saya belajar sendiri", "The handouts help me to learn by myself", -0.1),
            ("Pengajar menguasai aplikasi", "The teacher knows the application", 0.35),
            ("Pengajar membantu saat saya mengalami kesulitan", "The teacher helps when I am stuck", 0.15),
            ("Waktu praktik cukup", "There is enough time for practice", -0.7),
        ].map { item($0.0, $0.0, $0.1, $0.2) },
        answers: ["Sangat tidak setuju", "Tidak setuju", "Netral", "Setuju", "Sangat setuju"])

    /// Four answers, as the national index of user satisfaction has them.
    static let service = Questionnaire(
        items: [
            item("persyaratan", "Kesesuaian persyaratan peserta", "Suitability of the entry requirements"),
            item("prosedur", "Kemudahan prosedur pendaftaran", "Ease of registration", -0.1),
            item("waktu", "Ketepatan waktu pelaksanaan", "Punctuality", -0.15),
            item("materi", "Mutu materi", "Quality of the material", 0.15),
            item("pengajar", "Kompetensi pengajar", "Competence of the teachers", 0.25),
            item("sikap", "Kesopanan dan keramahan petugas", "Courtesy of the staff", 0.2),
            item("sarana", "Mutu sarana dan prasarana", "Quality of rooms and equipment", -0.3),
            item("pengaduan", "Penanganan saran dan masukan", "Handling of suggestions", -0.2),
        ],
        answers: ["Tidak baik", "Kurang baik", "Baik", "Sangat baik"], points: 4)

    static let seminar = Questionnaire(
        items: [
            ("Topik seminar bermanfaat", "The topic is useful", 0.2),
            ("Narasumber menyampaikan dengan jelas", "The speakers are clear", 0.1),
            ("Sesi tanya jawab memadai", "There is enough time for questions", -0.3),
            ("Penyelenggaraan tertib", "The event is well organised", 0.1),
        ].map { item($0.0, $0.0, $0.1, $0.2) })

    private static func item(
        _ header: String, _ indonesian: String, _ english: String, _ offset: Double = 0, answers: [String]? = nil
    ) -> Questionnaire.Item {
        Questionnaire.Item(
            header: header, indonesian: indonesian, english: english, offset: offset, answers: answers)
    }
}
