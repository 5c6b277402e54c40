/// Finds the questions of a questionnaire, and the scales that they are answered on.
struct QuestionFinder {
    let columns: [ColumnProfile]
    let product: ExportProduct

    /// Adds the questions to a reading whose other columns are known, and says why the rest is left out.
    func add(to reading: inout RecognisedReading) {
        var asked: [(column: ColumnProfile, evidence: ScaleEvidence)] = []
        let taken = reading.fields
        for column in columns where !taken.contains(column.field) && !column.title.isEmpty {
            if let ignored = reasonToIgnore(column) {
                reading.ignored.append(ignored)
            } else if let evidence = ScaleEvidence(column) {
                asked.append((column, evidence))
            }
        }
        let groups = groups(asked.map(\.evidence))
        let common = groups.indices.filter { groups[$0].scale.ideal == nil }
            .max { (groups[$0].members.count, $1) < (groups[$1].members.count, $0) }
        reading.scale = common.map { groups[$0].scale }
        for (number, question) in asked.enumerated() {
            let group = groups.firstIndex { $0.members.contains(number) }
            reading.questions.append(
                RecognisedReading.Question(
                    profile: question.column, label: QuestionLabel.text(question.column.title),
                    scale: group == common ? nil : group.map { groups[$0].scale },
                    doubts: doubts(question.column, question.evidence)))
        }
        if asked.isEmpty, reading.profile(of: .recommend) == nil {
            reading.doubts.append(
                "no column looks like answers on a scale: list the questions under items, each with its scale")
        }
    }

    /// Questions with one scale: those of equal words, and those of numbers.
    private func groups(_ evidence: [ScaleEvidence]) -> [(scale: RecognisedScale, members: [Int])] {
        var groups: [(evidence: ScaleEvidence, members: [Int])] = []
        for (number, one) in evidence.enumerated() {
            if let place = groups.firstIndex(where: { $0.evidence.joined(with: one) != nil }),
                let joined = groups[place].evidence.joined(with: one)
            {
                groups[place] = (joined, groups[place].members + [number])
            } else {
                groups.append((one, [number]))
            }
        }
        return groups.map { (RecognisedScale($0.evidence), $0.members) }
    }

    private func doubts(_ column: ColumnProfile, _ evidence: ScaleEvidence) -> [String] {
        var doubts: [String] = []
        if QuestionLabel.isCode(column.title) { doubts.append("a code: write the question in its place") }
        if case .words(let family, let spellings) = evidence {
            let known = Set(spellings.values.map { AnswerKey($0) })
            let off = column.values.filter { !MissingWords.contain($0.key) && !known.contains(AnswerKey($0.key)) }
            let cells = off.values.reduce(0, +)
            if cells > 0 {
                doubts.append("\(cells) of \(column.filled) cells hold other answers, which will be set aside")
            }
            if family.name == "agreement", column.words.contain(Self.unfavourable) {
                doubts.append("if agreement is unfavourable here, add reversed: true")
            }
        }
        return doubts
    }

    /// Words that turn a statement round, so that to agree is to complain.
    private static let unfavourable = [
        "tidak", "kurang", "membosankan", "sulit", "membingungkan", "bingung", "terlalu", "sia sia", "not", "boring",
        "difficult", "confusing", "too", "waste", "hard to",
    ]

    private func reasonToIgnore(_ column: ColumnProfile) -> RecognisedReading.Ignored? {
        func ignored(_ reason: String, isDoubtful: Bool = false) -> RecognisedReading.Ignored {
            RecognisedReading.Ignored(title: column.title, reason: reason, isDoubtful: isDoubtful)
        }
        if let reason = product.reasonToIgnore(column) { return ignored(reason) }
        if let person = PersonalColumn(column) { return ignored(person.reason) }
        if column.filled == 0 { return ignored("empty") }
        let words = HeaderWords(QuestionLabel.withoutCode(column.title))
        if words.are(ColumnClues.counters) { return ignored("counts the rows") }
        if words.contain(ColumnClues.consents), words.words.count < 12 { return ignored("about consent, not a rating") }
        if column.isNumeric, words.contain(ColumnClues.measures), words.words.count < 8 {
            return ignored("numbers that are no ratings", isDoubtful: true)
        }
        let evidence = ScaleEvidence(column)
        let isColumn = Column.allCases.contains { $0.isMeant(by: column.name) && ![.recommend, .score].contains($0) }
        if isColumn {
            // A question may be called like a column; numbers below such a header are what the column holds.
            switch evidence {
            case .words, .numbered: return nil
            default: return ignored("not part of this level")
            }
        }
        guard evidence == nil else { return nil }
        if column.isDates { return ignored("dates") }
        if column.isNumeric {
            return ignored(
                "numbers outside 0 to 10; if they rate something, list it under items with its scale", isDoubtful: true)
        }
        // Few different words that repeat are choices; everything else is what people wrote themselves.
        let isChoice = !column.hasMany && column.longest <= 60 && column.values.count * 2 < column.filled
        return isChoice
            ? ignored(
                "choices whose order is not known; if they rate something, list it under items with its scale",
                isDoubtful: true)
            : ignored("free text")
    }
}
