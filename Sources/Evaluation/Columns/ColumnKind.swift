/// What the cells of a column hold, and so how they are read.
enum ColumnKind: Sendable, Equatable {
    /// A name that groups rows: a session, a unit, an indicator.
    case name
    /// A slug, title or alias of a programme of this site.
    case program
    /// A person's identifier, turned into an opaque number at once.
    case person
    /// A number with up to eight decimals.
    case number
    /// An amount of money, with two decimals.
    case money
    /// A number of an organisation's indicators, of any size; see ``IndicatorNumber``.
    case indicator
    /// One of a few words, each with its synonyms.
    case choice(Choice)
    /// An answer on a scale; the scale comes from the reading.
    case answer
    /// A day, with or without a time of day, which is ignored.
    case date
    /// Words for people to read, kept as they are.
    case text
    /// Words that are counted only: comments may name people, and are never kept.
    case presence
}

/// The words that a column may hold, in canonical order, each with what else is understood for it.
enum Choice: Sendable, Equatable, CaseIterable {
    case attendance, direction, studyGroup, yesNo, amountKind, sentiment, voice, progress

    /// Canonical word first; a cell's code is the index here.
    var words: [[String]] {
        switch self {
        case .attendance:
            [
                ["registered", "terdaftar", "mendaftar"], ["attended", "hadir", "mengikuti"],
                ["completed", "selesai", "lulus", "tamat"], ["certified", "bersertifikat", "tersertifikasi"],
                ["dropped", "mundur", "mengundurkan diri", "batal", "tidak selesai"],
            ]
        case .direction: [["up", "naik", "meningkat"], ["down", "turun", "menurun"]]
        case .studyGroup:
            [
                ["trained", "dilatih", "terlatih", "pelatihan", "treatment"],
                ["comparison", "pembanding", "kontrol", "control"],
            ]
        case .yesNo: [["no", "tidak", "n", "t", "false", "0"], ["yes", "ya", "y", "true", "1"]]
        case .amountKind: [["cost", "biaya"], ["benefit", "manfaat"], ["budget", "anggaran"]]
        case .sentiment: [["negative", "negatif"], ["neutral", "netral"], ["positive", "positif"]]
        case .voice:
            [
                ["participant", "peserta"], ["supervisor", "atasan"], ["stakeholder", "pemangku kepentingan"],
                ["public", "masyarakat", "publik"],
            ]
        case .progress:
            [
                ["planned", "direncanakan", "rencana"], ["in progress", "berjalan", "dalam proses", "proses"],
                ["done", "selesai"],
            ]
        }
    }

    /// The code of a word, compared without regard to case; `nil` for a word that is not among them.
    func code(of word: String) -> Int32? {
        let wanted = word.lowercased()
        return words.firstIndex { $0.contains(wanted) }.map(Int32.init)
    }

    /// The canonical words, as a message lists them.
    var listing: String { words.compactMap(\.first).joined(separator: ", ") }
}

/// The code of each word of ``Choice/attendance``.
enum Attendance {
    static let registered: Int32 = 0
    static let attended: Int32 = 1
    static let completed: Int32 = 2
    static let certified: Int32 = 3
    static let dropped: Int32 = 4
}

/// The code of each word of ``Choice/studyGroup``.
enum StudyGroup {
    static let trained: Int32 = 0
    static let comparison: Int32 = 1
}

/// The code of each word of ``Choice/amountKind``.
enum AmountKind {
    static let cost: Int32 = 0
    static let benefit: Int32 = 1
    static let budget: Int32 = 2
}
