import Basics

/// Finds the questions of a questionnaire, and the scales that they are answered on.
struct QuestionFinder {
    let columns: [ColumnProfile]
    let product: ExportProduct
    private let boxes: TickBoxes
    private let headers: QuestionHeaders
    /// Whether some questions ask how things were before the training, and others how they are after it.
    private let asksForBothTimes: Bool

    init(columns: [ColumnProfile], product: ExportProduct) {
        self.columns = columns
        self.product = product
        boxes = TickBoxes(columns)
        headers = QuestionHeaders(columns)
        let moments = columns.filter { ScaleEvidence($0) != nil }.compactMap { TrainingMoment($0.title) }
        asksForBothTimes = moments.contains(.before) && moments.contains(.after)
    }

    /// What a column of a questionnaire is.
    enum Verdict: Sendable {
        /// A question, by what its answers and its name say.
        case question(ScaleEvidence)
        /// None, and why.
        case other(LocalizedText)
        /// What nobody can tell from the file, and why; whether it may well be a question.
        case open(LocalizedText, mayRate: Bool)
    }

    /// What a column is that is not read as anything else.
    ///
    /// It is a question only when its answers lie on a scale of three points or more, its name is that of no person,
    /// code, fact about people, score or option, and it asks for a rating, unless the answers themselves are words that
    /// rate.
    func verdict(_ column: ColumnProfile) -> Verdict {
        if let reason = reasonToLeaveOut(column) { return .other(reason) }
        let words = HeaderWords(QuestionLabel.withoutCode(column.title))
        if column.isNumeric, isMeasure(words, column) {
            return .open(["en": "numbers that are no ratings", "id": "angka yang bukan penilaian"], mayRate: true)
        }
        if column.isNumeric, ColumnClues.ranks.contains(where: { words.begin(with: $0) }) {
            return .open(
                [
                    "en": "ranks, of which 1 is mostly the best: no ratings",
                    "id": "peringkat, yang biasanya 1 terbaik: bukan penilaian",
                ], mayRate: true)
        }
        if column.isMeasured, TestWords(column.title) != nil { return .open(Self.test, mayRate: true) }
        let isShort = words.words.count <= 4 && !column.title.contains("[") && !column.title.contains("?")
        if column.isNumeric, isShort, words.contain(ColumnClues.points) {
            return .open(Self.points, mayRate: true)
        }
        let evidence = ScaleEvidence(column)
        let isColumn = Column.allCases.contains { $0.isMeant(by: column.name) && ![.recommend, .score].contains($0) }
        if isColumn {
            // A question may be called like a column; numbers below such a header are what the column holds.
            switch evidence {
            case .words, .numbered: break
            default: return .other(["en": "not part of this level", "id": "bukan bagian level ini"])
            }
        }
        guard let evidence else { return withoutScale(column) }
        if evidence.hasTwoPoints { return .open(Self.twoPoints, mayRate: true) }
        if asksForBothTimes, TrainingMoment(column.title) != nil { return .open(Self.moment, mayRate: true) }
        if evidence.areBareNumbers, !isNamed(column) { return .open(Self.bareNumbers, mayRate: true) }
        return .question(evidence)
    }

    /// Whether the header of a column says that its numbers are ratings.
    func isNamed(_ column: ColumnProfile) -> Bool { headers.ask(column) || ScaleLegend(column.title) != nil }

    /// Whether a header names something that is counted or measured.
    private func isMeasure(_ words: HeaderWords, _ column: ColumnProfile) -> Bool {
        words.contain(ColumnClues.measures) && words.words.count < 8
            || words.contain(ColumnClues.counts) && words.words.count < 4 || column.hasUnitInHeader
    }

    /// What people wrote in their own words.
    static let noScale: LocalizedText = ["en": "free text", "id": "teks bebas"]
    /// Numbers of which nothing says that they rate.
    private static let bareNumbers: LocalizedText = [
        "en":
            "numbers that may as well be codes; if they rate something, list it under items with its scale",
        "id":
            "angka yang mungkin hanya kode; bila menilai sesuatu, cantumkan di items beserta skalanya",
    ]
    private static let test: LocalizedText = [
        "en": "called after a test; if it rates something, list it under items with its scale",
        "id": "bernama seperti tes; bila menilai sesuatu, cantumkan di items beserta skalanya",
    ]
    private static let moment: LocalizedText = [
        "en":
            "asked about the time before the training and the time after it, which rates no training; list under items what does",
        "id":
            "ditanyakan untuk sebelum dan sesudah pelatihan, jadi tidak menilai pelatihan; cantumkan di items yang menilai",
    ]
    private static let points: LocalizedText = [
        "en": "scores or points, which a test has; if they rate something, list it under items with its scale",
        "id": "skor atau poin, seperti pada tes; bila menilai sesuatu, cantumkan di items beserta skalanya",
    ]
    private static let twoPoints: LocalizedText =
        [
            "en": "two answers only, which rate nothing by themselves; if they do, list it under items with its scale",
            "id": "hanya dua jawaban, yang tidak menilai apa pun; bila menilai, cantumkan di items beserta skalanya",
        ]

    private func reasonToLeaveOut(_ column: ColumnProfile) -> LocalizedText? {
        if let reason = product.reasonToIgnore(column) { return reason }
        if boxes.contain(column) {
            return ["en": "an option that was ticked or not", "id": "pilihan yang dicentang atau tidak"]
        }
        if let person = PersonalColumn(column) { return person.reason }
        if column.filled == 0 { return ["en": "empty", "id": "kosong"] }
        let words = HeaderWords(QuestionLabel.withoutCode(column.title))
        if words.are(ColumnClues.counters) { return ["en": "counts the rows", "id": "menomori baris"] }
        if words.contain(ColumnClues.consents), words.words.count < 12 {
            return ["en": "about consent, not a rating", "id": "tentang persetujuan, bukan penilaian"]
        }
        let isShort = words.words.count <= 4 && !column.title.contains("[") && !column.title.contains("?")
        if isShort, words.contain(ColumnClues.demographics) {
            return ["en": "says who answered", "id": "menerangkan siapa yang menjawab"]
        }
        if isShort, words.are(ColumnClues.scores) {
            return ["en": "a score or a remark, not an answer", "id": "skor atau catatan, bukan jawaban"]
        }
        return nil
    }

    private func withoutScale(_ column: ColumnProfile) -> Verdict {
        if column.isDates { return .other(["en": "dates", "id": "tanggal"]) }
        if column.isNumeric {
            return .open(
                [
                    "en": "numbers outside 0 to 10; if they rate something, list it under items with its scale",
                    "id": "angka di luar 0 sampai 10; bila menilai sesuatu, cantumkan di items beserta skalanya",
                ], mayRate: true)
        }
        // Few different words that repeat are choices; everything else is what people wrote themselves.
        let isChoice = !column.hasMany && column.longest <= 60 && column.values.count * 2 < column.filled
        return isChoice
            ? .open(
                [
                    "en":
                        "choices whose order is not known; if they rate something, list it under items with its scale",
                    "id":
                        "pilihan yang urutannya tidak diketahui; bila menilai sesuatu, cantumkan di items beserta skalanya",
                ],
                mayRate: ScaleEvidence.isPartlyKnown(column))
            : .other(Self.noScale)
    }
}

extension QuestionFinder {
    /// Adds the questions to a reading whose other columns are known, and says why the rest is left out.
    func add(to reading: inout RecognisedReading) {
        var asked: [(column: ColumnProfile, evidence: ScaleEvidence)] = []
        let taken = reading.fields
        for column in columns where !taken.contains(column.field) && !column.title.isEmpty {
            switch verdict(column) {
            case .question(let evidence): asked.append((column, evidence))
            case .other(let reason): reading.ignored.append(.init(title: column.title, reason: reason))
            case .open(let reason, _):
                reading.ignored.append(.init(title: column.title, reason: reason, isDoubtful: true))
            }
        }
        let groups = Self.groups(asked)
        let rating = groups.filter { $0.scale.points.count > 2 }
        let common = rating.indices.filter { rating[$0].scale.ideal == nil }
            .max { (rating[$0].members.count, $1) < (rating[$1].members.count, $0) }
        reading.scale = common.map { rating[$0].scale }
        for (number, question) in asked.enumerated() {
            guard let group = rating.firstIndex(where: { $0.members.contains(number) }) else {
                reading.ignored.append(
                    .init(title: question.column.title, reason: Self.twoPoints, isDoubtful: true))
                continue
            }
            reading.questions.append(
                RecognisedReading.Question(
                    profile: question.column, label: QuestionLabel.text(question.column.title),
                    scale: group == common ? nil : rating[group].scale,
                    doubts: doubts(question.column, question.evidence)))
        }
        if reading.questions.isEmpty, reading.profile(of: .recommend) == nil {
            reading.doubts.append(
                [
                    "en":
                        "no column looks like answers on a scale: list the questions under items, each with its scale",
                    "id":
                        "tidak ada kolom yang seperti jawaban pada skala: cantumkan pertanyaannya di items, masing-masing dengan skalanya",
                ])
        }
    }

    /// Questions with one scale: those of equal words, and those of numbers that mean the same.
    static func groups(
        _ asked: [(column: ColumnProfile, evidence: ScaleEvidence)]
    ) -> [(scale: RecognisedScale, members: [Int])] {
        var groups: [(evidence: ScaleEvidence, legend: ScaleLegend?, members: [Int])] = []
        for (number, (column, evidence)) in asked.enumerated() {
            let legend = evidence.areBareNumbers ? ScaleLegend(column.title) : nil
            if let place = groups.firstIndex(where: { $0.legend == legend && $0.evidence.joined(with: evidence) != nil }
            ),
                let joined = groups[place].evidence.joined(with: evidence)
            {
                groups[place].evidence = joined
                groups[place].members.append(number)
            } else {
                groups.append((evidence, legend, [number]))
            }
        }
        return groups.map { group in
            let scale = RecognisedScale(group.evidence)
            guard let legend = group.legend, case .numbers(let answered) = group.evidence else {
                return (scale, group.members)
            }
            return (scale.explained(by: legend, answered: answered), group.members)
        }
    }

    private func doubts(_ column: ColumnProfile, _ evidence: ScaleEvidence) -> [LocalizedText] {
        var doubts: [LocalizedText] = []
        if QuestionLabel.isCode(column.title) {
            doubts.append([
                "en": "a code: write the question in its place", "id": "kode: tulis pertanyaannya sebagai gantinya",
            ])
        }
        if case .words(let family, let spellings) = evidence {
            let known = Set(spellings.values.map { AnswerKey($0) })
            let off = column.values.filter { !MissingWords.contain($0.key) && !known.contains(AnswerKey($0.key)) }
            let cells = off.values.reduce(0, +)
            if cells > 0 {
                doubts.append([
                    "en": "\(cells) of \(column.filled) cells hold other answers, which will be set aside",
                    "id": "\(cells) dari \(column.filled) sel berisi jawaban lain, yang akan disisihkan",
                ])
            }
            if family.name == "agreement", column.words.contain(Self.unfavourable) {
                doubts.append([
                    "en": "if agreement is unfavourable here, add reversed: true",
                    "id": "bila setuju di sini berarti tidak baik, tambahkan reversed: true",
                ])
            }
        }
        return doubts
    }

    /// Words that turn a statement round, so that to agree is to complain.
    private static let unfavourable = [
        "tidak", "kurang", "membosankan", "sulit", "membingungkan", "bingung", "terlalu", "sia sia", "not", "boring",
        "difficult", "confusing", "too", "waste", "hard to",
    ]
}

extension ColumnProfile {
    /// Whether the header ends with a unit in brackets: "Jarak (km)".
    var hasUnitInHeader: Bool {
        guard let found = title.firstMatch(of: /[(\[]\s*([A-Za-z]+)\.?\s*[)\]]\s*$/) else { return false }
        return ColumnClues.units.contains(found.1.lowercased())
    }
}
