import Basics
import Diagnostics

/// Finds the questions of a file of which no sidecar lists any, by the same judgement by which `import` drafts one.
///
/// A column is read as a question only when it can be nothing else. One that may be a question, and a scale whose end
/// nobody reached, are asked about. Of a large file the beginning is looked at; cells further down that are not on the
/// scale are errors when they are read.
///
/// Diagnostics: `csv.which-questions`, `csv.which-scale`.
struct QuestionPlanner {
    let finder: FieldFinder
    let reading: ReadingDeclaration
    let log: DiagnosticLog

    /// The questions among some fields; `nil`, with a diagnostic, where that is not certain.
    func items(among fields: [Int]) throws(CSVFailure) -> [PlannedItem]? {
        let columns = try profiles()
        let judge = QuestionFinder(columns: columns, product: .writer(of: columns))
        var asked: [(column: ColumnProfile, scale: AnswerScale)] = []
        var open: [ColumnProfile] = []
        var evidence: [(column: ColumnProfile, evidence: ScaleEvidence)] = []
        for column in fields.map({ columns[$0] }) {
            switch verdict(column, judge) {
            case .question(let found):
                if let scale = reading.scale { asked.append((column, scale)) } else { evidence.append((column, found)) }
            case .open(_, let mayRate): if mayRate { open.append(column) }
            case .other: break
            }
        }
        for group in QuestionFinder.groups(evidence.map(\.evidence)) {
            guard let scale = scale(group.scale, of: group.members.map { evidence[$0].column }) else { return nil }
            asked += group.members.map { (evidence[$0].column, scale) }
        }
        asked.sort { $0.column.field < $1.column.field }
        if let first = open.first {
            let sure = asked.map(\.column.title)
            log.log(Diagnostic(.whichQuestions(first.title, sure, finder.sidecarName), at: finder.headerPlace))
            return nil
        }
        return asked.map { column, scale in
            PlannedItem(
                item: Item(
                    id: column.name, label: LocalizedText(everywhere: column.name), scale: scale,
                    isRated: reading.isRated(column.name)),
                field: column.field, isUnnamed: true)
        }
    }

    /// Fewer rows show too little of a scale to doubt it, and no site publishes figures of so few people.
    private static let leastRows = 5

    private func profiles() throws(CSVFailure) -> [ColumnProfile] {
        let file = finder.file.isSmall ? finder.file : finder.file.beginning
        let names = file.header.map(\.name)
        return try ColumnSurvey(ExportFile(file: file, names: names, titles: names), threads: 1).columns
    }

    /// What a column is: on a declared scale by that, else by what its cells show.
    private func verdict(_ column: ColumnProfile, _ judge: QuestionFinder) -> QuestionFinder.Verdict {
        let verdict = judge.verdict(column)
        if case .other(let reason) = verdict, reason != QuestionFinder.noScale { return verdict }
        let scale = reading.scale ?? .oneToFive
        guard share(of: column, on: scale) >= 0.5 else {
            return reading.scale == nil ? verdict : .other(["en": "not on the scale", "id": "tidak ada di skala"])
        }
        if reading.scale == nil {
            if case .open = verdict, column.isNumeric, column.filled >= Self.leastRows { return verdict }
            if case .question = verdict { return verdict }
        }
        let numbers = column.values.keys.compactMap(ColumnProfile.wholeNumber).filter { (0...5).contains($0) }
        return .question(.numbers(Set(numbers)))
    }

    /// The share of cells that are answers on a scale, or stand for one.
    private func share(of column: ColumnProfile, on scale: AnswerScale) -> Double {
        let matcher = AnswerMatcher(scale)
        let meant = Set((reading.values[.score] ?? []).map { AnswerKey($0.cell).text })
        let known = column.values.reduce(0) { count, answer in
            let isMeant = meant.contains(AnswerKey(answer.key).text)
            guard case .failure = matcher.point(answer.key), !isMeant else { return count + answer.value }
            return count
        }
        return column.telling == 0 ? 0 : Double(known) / Double(column.telling)
    }

    /// The scale of questions that share one; `nil`, with a diagnostic, where its end is not certain.
    private func scale(_ recognised: RecognisedScale, of columns: [ColumnProfile]) -> AnswerScale? {
        guard let doubt = recognised.doubts.first else { return recognised.answers }
        let isShort = columns.allSatisfy { $0.filled < Self.leastRows }
        if isShort, !recognised.areWords, recognised.points.count <= 5 { return .oneToFive }
        let problem = Problem.whichScale(columns.map(\.title), doubt, recognised, finder.sidecarName)
        log.log(Diagnostic(problem, at: finder.headerPlace))
        return nil
    }
}

extension RecognisedScale {
    /// The scale as it is read.
    fileprivate var answers: AnswerScale {
        let numbers = points.compactMap { Int($0) }
        guard !areWords, numbers.count == points.count, let low = numbers.first, let high = numbers.last else {
            return AnswerScale(kind: .words(points))
        }
        return AnswerScale(kind: .numbers(low: low, high: high))
    }
}

extension Problem {
    fileprivate static func whichQuestions(_ open: String, _ sure: [String], _ sidecar: String) -> Problem {
        let items = (sure.isEmpty ? [open] : sure).map { "\"\($0)\": \"\($0)\"" }.joined(separator: ", ")
        return Problem(
            "csv.which-questions",
            [
                "en": "which columns are questions? \"\(open)\" may be one, or not",
                "id": "kolom mana yang pertanyaan? \"\(open)\" mungkin pertanyaan, mungkin bukan",
            ],
            help: [
                "en": "list them in \(sidecar): readings: [{level: reaction, items: {\(items)}}]",
                "id": "cantumkan di \(sidecar): readings: [{level: reaction, items: {\(items)}}]",
            ])
    }

    fileprivate static func whichScale(
        _ questions: [String], _ doubt: LocalizedText, _ scale: RecognisedScale, _ sidecar: String
    ) -> Problem {
        let points = scale.points.joined(separator: ", ")
        return Problem(
            "csv.which-scale",
            [
                "en": "which scale has \"\(questions.first ?? "")\"? \(doubt)",
                "id": "skala mana yang dipakai \"\(questions.first ?? "")\"? \(doubt)",
            ],
            help: [
                "en": "say it in \(sidecar), worst answer first: readings: [{level: reaction, scale: [\(points)]}]",
                "id":
                    "sebutkan di \(sidecar), jawaban terburuk lebih dahulu: readings: [{level: reaction, scale: [\(points)]}]",
            ])
    }
}
