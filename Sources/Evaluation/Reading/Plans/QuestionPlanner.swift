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
        let groups = QuestionFinder.groups(evidence).map { group in
            QuestionGroup(scale: group.scale, columns: group.members.map { evidence[$0].column })
        }
        for (place, group) in groups.enumerated() {
            guard let scale = scale(of: place, in: groups) else { return nil }
            asked += group.columns.map { ($0, scale) }
        }
        asked.sort { $0.column.field < $1.column.field }
        guard open.isEmpty else {
            let problem = Problem.whichQuestions(open, sure: asked.map(\.column), in: finder, reading)
            log.log(Diagnostic(problem, at: finder.headerPlace))
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
        if case .open = verdict, column.isNumeric, !judge.isNamed(column) || reading.scale == nil { return verdict }
        if case .question = verdict, reading.scale == nil { return verdict }
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

    /// The scale of questions that share one; `nil`, with a diagnostic, where it is not certain.
    private func scale(of place: Int, in groups: [QuestionGroup]) -> AnswerScale? {
        let (recognised, columns) = (groups[place].scale, groups[place].columns)
        guard let doubt = recognised.doubts.first else { return recognised.answers }
        let isShort = columns.allSatisfy { $0.filled < Self.leastRows }
        if isShort, !recognised.areWords, recognised.points.count <= 5 { return .oneToFive }
        log.log(Diagnostic(.whichScale(of: columns[0], doubt, groups, finder, reading), at: finder.headerPlace))
        return nil
    }
}

/// Questions that are answered on one scale.
private struct QuestionGroup {
    let scale: RecognisedScale
    let columns: [ColumnProfile]
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
    /// `open` are columns that may be questions or not, `sure` those that certainly are.
    fileprivate static func whichQuestions(
        _ open: [ColumnProfile], sure: [ColumnProfile], in finder: FieldFinder, _ reading: ReadingDeclaration
    ) -> Problem {
        let names = open.prefix(5).map { "\"\($0.title)\"" }.joined(separator: ", ") + (open.count > 5 ? ", …" : "")
        let pairs = { (columns: [ColumnProfile]) in
            columns.map { "\"\($0.name)\": \"\($0.title)\"" }.joined(separator: ", ")
        }
        let (sidecar, line) = (finder.sidecarName, reading.line(with: "items: {\(pairs(sure.isEmpty ? open : sure))}"))
        let others: LocalizedText =
            sure.isEmpty
            ? [
                "en": ", without those that rate nothing",
                "id": ", tanpa yang tidak menilai apa pun",
            ]
            : [
                "en": "; add those that rate something, too: \(pairs(open))",
                "id": "; tambahkan yang juga menilai sesuatu: \(pairs(open))",
            ]
        let draft: LocalizedText =
            open.contains { TestWords($0.title) != nil }
            ? [
                "en": "if these are tests, \"tolok import \(finder.file.name)\" drafts how to read them; if not, ",
                "id": "bila ini tes, \"tolok import \(finder.file.name)\" membuat konsep cara membacanya; bila bukan, ",
            ] : ""
        return Problem(
            "csv.which-questions",
            open.count == 1
                ? [
                    "en": "which columns are questions? \(names) may be one, or not",
                    "id": "kolom mana yang pertanyaan? \(names) mungkin pertanyaan, mungkin bukan",
                ]
                : [
                    "en": "which columns are questions? \(names) may be some, or not",
                    "id": "kolom mana yang pertanyaan? \(names) mungkin pertanyaan, mungkin bukan",
                ],
            help: [
                "en": "\(draft)list them in \(sidecar): \(line)\(others)",
                "id": "\(draft)cantumkan di \(sidecar): \(line)\(others)",
            ])
    }

    fileprivate static func whichScale(
        of question: ColumnProfile, _ doubt: LocalizedText, _ groups: [QuestionGroup], _ finder: FieldFinder,
        _ reading: ReadingDeclaration
    ) -> Problem {
        let points = { (scale: RecognisedScale) in "scale: [\(scale.points.joined(separator: ", "))]" }
        let sidecar = finder.sidecarName
        // A scale of the whole reading would be that of the other questions, too.
        let items = groups.flatMap { group in
            group.columns.map { "\"\($0.name)\": {\(points(group.scale))}" }
        }
        let property = groups.count == 1 ? points(groups[0].scale) : "items: {\(items.joined(separator: ", "))}"
        return Problem(
            "csv.which-scale",
            [
                "en": "which scale has \"\(question.title)\"? \(doubt)",
                "id": "skala mana yang dipakai \"\(question.title)\"? \(doubt)",
            ],
            help: [
                "en": "say it in \(sidecar), worst answer first: \(reading.line(with: property))",
                "id": "sebutkan di \(sidecar), jawaban terburuk lebih dahulu: \(reading.line(with: property))",
            ])
    }
}
