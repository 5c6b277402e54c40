/// The tool that wrote a file, told by the columns that it always writes.
enum ExportProduct: CaseIterable {
    case limeSurvey, microsoftForms, moodleQuiz, moodleGradebook, moodleFeedback, googleForms, spreadsheet

    /// The product whose own columns the file has.
    init(_ columns: [ColumnProfile]) {
        let headers = columns.map { HeaderWords(QuestionLabel.withoutCode($0.title)) }
        let titles = columns.map { HeaderWords($0.title) }
        self = Self.allCases.first { $0.wrote(headers, titles) } ?? .spreadsheet
    }

    /// Its name.
    var title: String {
        switch self {
        case .limeSurvey: "LimeSurvey"
        case .microsoftForms: "Microsoft Forms"
        case .moodleQuiz: "Moodle (grades of a quiz)"
        case .moodleGradebook: "Moodle (gradebook)"
        case .moodleFeedback: "Moodle (feedback)"
        case .googleForms: "Google Forms"
        case .spreadsheet: "a spreadsheet"
        }
    }

    private func wrote(_ headers: [HeaderWords], _ titles: [HeaderWords]) -> Bool {
        let has = { (phrases: [String]) in headers.contains { $0.are(phrases) } }
        let begins = { (phrases: [String]) in phrases.contains { phrase in titles.contains { $0.begin(with: phrase) } }
        }
        switch self {
        case .limeSurvey:
            return has(["date submitted", "submitdate", "tanggal dikirim"])
                && has(["last page", "lastpage", "start language", "startlanguage", "seed", "halaman terakhir"])
        case .microsoftForms:
            return has(["start time", "waktu mulai"])
                && has(["completion time", "waktu penyelesaian", "waktu selesai"])
        case .moodleQuiz:
            return begins(["grade", "nilai"])
                && has(["time taken", "duration", "waktu yang digunakan", "lama pengerjaan", "durasi"])
        case .moodleGradebook:
            return has(["last downloaded from this course", "terakhir diunduh dari kursus ini"])
                || titles.contains { $0.begin(with: "quiz") || $0.begin(with: "kuis") }
                    && titles.contains { $0.words.last == "real" }
        case .moodleFeedback:
            return has(["response number", "nomor respons", "anonymous response number"])
                || titles.first?.are(["full name", "user full name", "nama lengkap"]) ?? false && titles.count > 1
                    && titles[1].are(["date", "tanggal", "groups"])
        case .googleForms:
            return titles.first?.are(["timestamp", "stempel waktu", "cap waktu"]) ?? false
        case .spreadsheet: return true
        }
    }

    /// Why a column that the tool itself writes is not read; `nil` for all others.
    func reasonToIgnore(_ column: ColumnProfile) -> String? {
        let words = HeaderWords(QuestionLabel.withoutCode(column.title))
        return ownColumns.contains { words.are([$0]) } || ownBeginnings.contains { words.begin(with: $0) }
            ? "written by the tool itself" : nil
    }

    private var ownColumns: [String] {
        switch self {
        case .limeSurvey:
            [
                "id", "response id", "id respons", "submitdate", "last page", "lastpage", "halaman terakhir",
                "start language", "startlanguage", "bahasa awal", "seed", "date started", "startdate", "tanggal mulai",
                "date last action", "datestamp", "tanggal tindakan terakhir", "referrer url", "refurl", "total time",
            ]
        case .microsoftForms:
            [
                "id", "start time", "waktu mulai", "last modified time", "waktu modifikasi terakhir", "language",
                "bahasa", "quiz feedback", "umpan balik kuis", "grade posted time",
            ]
        case .moodleQuiz:
            [
                "state", "status", "started on", "started", "dimulai", "dimulai pada", "time taken", "duration",
                "durasi",
                "waktu yang digunakan", "lama pengerjaan",
            ]
        case .moodleGradebook:
            ["last downloaded from this course", "terakhir diunduh dari kursus ini", "course total real"]
        case .moodleFeedback: ["response number", "nomor respons", "anonymous response number", "groups", "grup"]
        case .googleForms, .spreadsheet: []
        }
    }

    private var ownBeginnings: [String] {
        switch self {
        case .limeSurvey: ["group time", "question time", "waktu grup", "waktu pertanyaan"]
        case .microsoftForms: ["points", "feedback", "poin", "umpan balik"]
        case .moodleQuiz: ["q"]
        default: []
        }
    }
}

extension HeaderWords {
    /// Whether it begins with the words of a phrase.
    func begin(with phrase: String) -> Bool { words.starts(with: HeaderWords(phrase).words) }
}
