/// Tells by their headers which columns of numbers are questions.
///
/// Numbers from 1 to 5 alone say nothing: they may be answers, and as well codes of shifts, rooms and classes. So a header
/// has to read like a question or a statement, name what trainings are rated for, or number the questions of a form.
struct QuestionHeaders: Sendable {
    private let numbered: [String: Int]

    /// - Parameter columns: All columns of the file.
    init(_ columns: [ColumnProfile]) {
        let patterns = columns.filter { ScaleEvidence($0) != nil }.compactMap { Self.pattern($0.title) }
        numbered = Dictionary(patterns.map { ($0, 1) }, uniquingKeysWith: +)
    }

    /// Whether the header of a column asks for a rating.
    func ask(_ column: ColumnProfile) -> Bool {
        if Self.asks(column.title) { return true }
        guard let pattern = Self.pattern(column.title) else { return false }
        return pattern.filter(\.isLetter) == "q" || numbered[pattern, default: 0] > 1
    }

    /// Whether a header by itself asks for a rating.
    static func asks(_ title: String) -> Bool {
        let words = HeaderWords(QuestionLabel.withoutCode(title))
        let isShort = words.words.count <= 3
        if isShort, sorts.contains(where: words.begin) { return false }
        if words.contain(rated) || words.contain(questions) { return true }
        let speaksOfOneself = speakOfOneself(words)
        if !speaksOfOneself, words.contain(ColumnClues.demographics) || words.contain(choosing) { return false }
        if title.contains("?") || title.contains(/\[\D.*\]$/) { return true }
        return !isShort && (speaksOfOneself || words.contain(stating) || words.words.count >= 6)
    }

    /// `Q3`, `U1`, `G02Q03[SQ001]`: the header with its numbers left out; `nil` for one that is no letters with numbers.
    private static func pattern(_ title: String) -> String? {
        let name = title.split(separator: "/").last.map(String.init) ?? title
        guard name.contains(where: \.isNumber) else { return nil }
        let runs = name.lowercased().split { !$0.isLetter }
        let isNumbered = (1...3).contains(runs.count) && runs.allSatisfy { $0.count <= 2 }
        return isNumbered ? name.lowercased().replacing(/\d+/, with: "#") : nil
    }

    /// What questions of a form are called with a number: "Pertanyaan 4".
    private static let questions = ["question", "pertanyaan", "item", "butir", "pernyataan", "statement"]

    /// Words that a short header begins with which sorts people or things: "Jenis layanan", "Unit pelayanan".
    private static let sorts = [
        "jenis", "unit", "tipe", "type", "kind", "kode", "code", "nomor", "no", "number", "loket", "kategori",
        "category",
        "lokasi", "location", "ruang", "room", "kelas", "class", "sesi", "session", "kelompok", "group", "asal",
        "status",
        "shift", "hari", "day",
    ]

    /// Whether a header is what somebody says of himself or herself.
    static func speakOfOneself(_ words: HeaderWords) -> Bool { words.contain(speakers) }

    /// Who answers, as a statement to be rated names him or her.
    private static let speakers = ["saya", "kami", "i", "we", "my", "me", "our"]

    /// Words of questions that are answered by a choice, not by a rating.
    private static let choosing = [
        "mana", "which", "where", "when", "kapan", "siapa", "who", "whom", "apa", "what", "berapa", "how many",
        "how often", "how long",
    ]

    /// Words of statements, and of questions that ask how much or how well.
    private static let stating = [
        "apakah", "bagaimana", "seberapa", "sejauh", "how", "did", "do", "does", "was", "were", "is", "are", "has",
        "have", "had", "would", "will", "can", "could", "dapat", "mampu", "telah", "sudah", "akan", "adalah", "bisa",
        "you", "your", "anda", "saudara", "peserta", "participants",
    ]

    /// What trainings and services are rated for, and words of ratings.
    private static let rated = [
        // Who teaches, what is taught, and how.
        "materi", "material", "materials", "content", "contents", "isi", "topik", "topic", "topics", "kurikulum",
        "curriculum", "syllabus", "narasumber", "pemateri", "penceramah", "pengajar", "widyaiswara", "instruktur",
        "instructor", "instructors", "fasilitator", "facilitator", "facilitators", "trainer", "trainers", "teacher",
        "lecturer", "speaker", "speakers", "tutor", "mentor", "moderator", "coach", "pelatih", "metode", "method",
        "methods", "penyajian", "presentation", "presentations", "delivery", "penyampaian", "pembelajaran", "learning",
        "diskusi", "discussion", "discussions", "latihan", "exercise", "exercises", "praktik", "practice",
        "studi kasus",
        "case studies", "examples", "slides", "handouts", "bahan ajar", "media", "alat bantu", "teaching",
        "assignments",
        // Where, and by whom it is held.
        "fasilitas", "facility", "facilities", "sarana", "prasarana", "tempat", "venue", "ruangan", "konsumsi",
        "catering",
        "food", "meals", "lunch", "refreshments", "akomodasi", "accommodation", "panitia", "penyelenggara",
        "penyelenggaraan", "pelaksanaan", "organisers", "organizers", "organisation", "organization", "logistics",
        "jadwal", "schedule", "pace", "tempo", "alokasi waktu", "cukup", "enough", "sufficient", "waktu penyelesaian",
        "waktu pelayanan", "pelayanan",
        "layanan", "service", "services", "staff", "petugas", "support", "dukungan", "bantuan",
        // What public services are rated for.
        "persyaratan", "prosedur", "procedure", "biaya", "tarif", "produk", "perilaku", "pengaduan", "aduan",
        "mekanisme",
        // How it was.
        "puas", "kepuasan", "satisfied", "satisfaction", "dissatisfied", "memuaskan", "kualitas", "mutu", "quality",
        "manfaat", "bermanfaat", "benefit", "benefits", "beneficial", "berguna", "kegunaan", "useful", "usefulness",
        "valuable", "value", "relevan", "relevansi", "relevant", "relevance", "sesuai", "kesesuaian", "appropriate",
        "suitable", "jelas", "kejelasan", "clear", "clearly", "clarity", "mudah", "kemudahan", "easy", "ease",
        "difficult",
        "difficulty", "sulit", "kesulitan", "menarik", "interesting", "engaging", "engagement", "nyaman", "kenyamanan",
        "comfortable", "comfort", "ramah", "keramahan", "friendly", "sopan", "kesopanan", "cepat", "kecepatan", "tepat",
        "ketepatan", "timeliness", "punctual", "punctuality", "efektif", "efektivitas", "effective", "effectiveness",
        "memadai", "adequate", "lengkap", "kelengkapan", "complete", "baik", "good", "bagus", "excellent", "helpful",
        "membantu", "sikap", "responsif", "responsive", "responsiveness", "kerapian", "kebersihan", "cleanliness",
        "kedisiplinan",
        "overall", "keseluruhan", "secara umum", "rating", "rate", "rated", "evaluation", "evaluasi", "penilaian",
        "pendapat", "opinion", "kesan", "expectation", "expectations", "harapan", "recommend", "merekomendasikan",
        // What became of it.
        "memahami", "pemahaman", "understand", "understanding", "penguasaan", "menguasai", "mastery", "knowledge",
        "pengetahuan", "keterampilan", "skill", "skills", "kemampuan", "ability", "kompetensi", "competence",
        "expertise",
        "percaya diri", "yakin", "keyakinan", "confidence", "confident", "motivasi", "motivation", "motivated",
        "interaksi", "interaction", "partisipasi", "komunikasi", "communication", "kerja sama", "kerjasama", "teamwork",
        "menerapkan", "penerapan", "apply", "application", "agree", "setuju", "effort", "stress", "workload",
    ]
}
