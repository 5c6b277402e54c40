/// Finds the columns of a level among those of a file, by what they are called and what is in them.
struct ColumnFinder {
    let columns: [ColumnProfile]
    let product: ExportProduct

    /// The column that holds what a level's column is to hold; `nil` when none looks like it.
    func find(_ schema: ColumnSchema, without taken: Set<Int>) -> ColumnProfile? {
        if schema.kind == .person { return participant(without: taken) }
        let free = columns.filter { column in
            !column.title.isEmpty && column.filled > 0 && !taken.contains(column.field)
                && product.reasonToIgnore(column) == nil
        }
        let named = free.filter { schema.column.isMeant(by: $0.name) && isPlausible($0, schema, isNamed: true) }
        let exact = named.first { HeaderName.normalised($0.name) == schema.column.rawValue }
        return exact ?? named.first
            ?? free.first { isHinted($0, schema.column) && isPlausible($0, schema, isNamed: false) }
    }

    /// The column by which a person's rows are joined: the staff number where there is one, a name where nothing else is.
    ///
    /// What is the same in all rows says who handed the forms in, not who answered.
    private func participant(without taken: Set<Int>) -> ColumnProfile? {
        let people = columns.filter { column in
            let isOnePerson = column.filled > 2 && column.repeated == column.filled - 1
            return !taken.contains(column.field) && column.telling > 0 && !column.title.isEmpty && !isOnePerson
        }
        .compactMap { column in PersonalColumn(column).map { (column, $0) } }
        .filter { $0.1.canJoin && product.reasonToIgnore($0.0) == nil }
        let best = people.min { left, right in rank(left) < rank(right) }
        return best?.0
    }

    private func rank(_ candidate: (column: ColumnProfile, kind: PersonalColumn)) -> (Int, Int, Int) {
        let fullest = columns.map(\.filled).max() ?? 0
        let isThin = candidate.column.telling * 2 < fullest || candidate.column.rounded > 0
        return (isThin ? 1 : 0, candidate.kind.rawValue, candidate.column.field)
    }

    /// Whether the header holds a phrase that stands for the column. In a long header, which is a question, it would
    /// mean nothing, except where the question itself is wanted.
    private func isHinted(_ column: ColumnProfile, _ wanted: Column) -> Bool {
        let title = QuestionLabel.withoutCode(column.title)
        let words = HeaderWords(title)
        let isWork = words.contain(ColumnClues.work)
        if [.pre, .post].contains(wanted), isWork { return false }
        if wanted == .pre, TestWords(title) == .before { return true }
        if wanted == .post, TestWords(title) == .after { return true }
        if [.before, .after].contains(wanted) {
            // "Before the course [I can …]" asks somebody about himself, once, for both times.
            let isQuestion = title.contains("[") || title.contains("?") || QuestionHeaders.speakOfOneself(words)
            if isQuestion || words.contain(ColumnClues.tests) && !isWork { return false }
        }
        let isQuestion = [.recommend, .comment].contains(wanted)
        let limit = isQuestion ? 60 : [.pre, .post].contains(wanted) ? 10 : [.before, .after].contains(wanted) ? 6 : 4
        return words.words.count <= limit && words.contain(ColumnClues.phrases[wanted] ?? [])
    }

    private func isPlausible(_ column: ColumnProfile, _ schema: ColumnSchema, isNamed: Bool) -> Bool {
        let isPersonal = PersonalColumn(column) != nil
        switch schema.kind {
        case .number where schema.column == .recommend: return isRecommendation(column)
        case .number, .money: return column.isMeasured || isNamed && column.numbers * 2 >= column.telling
        case .date: return column.isDates || isNamed
        case .choice(let choice):
            return isNamed ? share(of: choice, in: column) > 0 : share(of: choice, in: column) > 0.5
        case .name:
            // What differs in every row numbers the answers, such as the session of a browser, and groups nobody.
            let mayGroup = schema.column != .session || column.repeated > 0 || column.filled < 5
            return !isPersonal && !column.isDates && !column.hasUnitInHeader
                && (isNamed || mayGroup && (!column.isNumeric || schema.column == .session))
        case .presence:
            // Hardly anybody writes what somebody else has written: what repeats is a choice.
            let isWritten = column.hasMany || column.values.count * 10 > column.filled
            return !isPersonal && !column.isNumeric && (isNamed || isWritten) && ScaleEvidence(column) == nil
        case .answer: return ScaleEvidence(column) != nil
        case .person: return isPersonal
        default: return true
        }
    }

    /// From 0 to 10, and not a rating from 1 to 5.
    private func isRecommendation(_ column: ColumnProfile) -> Bool {
        guard case .numbers(let numbers) = ScaleEvidence(column) else { return false }
        return (numbers.max() ?? 0) > 5 || column.words.contain(["10"])
    }

    private func share(of choice: Choice, in column: ColumnProfile) -> Double {
        let known = column.values.reduce(0) { $0 + (choice.code(of: AnswerKey($1.key).text) == nil ? 0 : $1.value) }
        return column.telling == 0 ? 0 : Double(known) / Double(column.telling)
    }
}
