/// What the cells of one column say about the scale that they are answers on.
enum ScaleEvidence: Sendable {
    /// Whole numbers.
    case numbers(Set<Int>)
    /// Words of a family; the spelling of each degree in this column.
    case words(AnswerFamily, spellings: [Int: String])
    /// Numbers with words beside some of them; the spelling of each.
    case numbered([Int: String])
    /// Codes with numbers in them.
    case codes(prefix: String, numbers: Set<Int>)

    /// - Returns: `nil` when the column is not answered on any scale that is known.
    init?(_ column: ColumnProfile) {
        guard !column.hasMany, column.telling > 0 else { return nil }
        let answers = column.values.filter { !MissingWords.contain($0.key) }
        let evidence = Self.numbers(column) ?? Self.numbered(answers) ?? Self.words(answers) ?? Self.codes(answers)
        guard let evidence else { return nil }
        self = evidence
    }

    /// Of so many cells of a hundred at least the answers must be known.
    private static let leastShare = 90

    private static func numbers(_ column: ColumnProfile) -> ScaleEvidence? {
        let codes = column.missingCodes
        guard let counts = column.wholeNumbers(without: codes), let low = counts.keys.min(),
            let high = counts.keys.max(), low >= 0, high <= 10
        else { return nil }
        return .numbers(Set(counts.keys))
    }

    private static func numbered(_ answers: [String: Int]) -> ScaleEvidence? {
        var spellings: [Int: String] = [:]
        for answer in answers.keys.sorted() {
            guard let numbered = NumberedAnswer(answer), numbered.number <= 11 else { return nil }
            let known = spellings.updateValue(answer, forKey: numbered.number)
            if let known, AnswerKey(known) != AnswerKey(answer) { return nil }
        }
        // Unknown words may be names, which no draft shows.
        let words = spellings.values.compactMap { NumberedAnswer($0)?.word }.filter { !$0.isEmpty }
        let known = words.count { word in
            AnswerVocabulary.families.contains { $0.degree(of: word, orShared: true) != nil }
        }
        guard known > 0, known * 2 >= words.count else { return nil }
        return .numbered(spellings)
    }

    private static func words(_ answers: [String: Int]) -> ScaleEvidence? {
        let all = answers.values.reduce(0, +)
        var best: (evidence: ScaleEvidence, cells: Int)?
        for family in AnswerVocabulary.families {
            var spellings: [Int: (text: String, count: Int)] = [:]
            var cells = 0
            let isOwn = answers.keys.contains { family.degree(of: $0) != nil }
            // More frequent spellings first, and of equal ones the first in the order of text.
            for (text, count) in answers.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
                guard let degree = family.degree(of: text, orShared: isOwn) else { continue }
                let isFirst = spellings[degree] == nil
                if isFirst { spellings[degree] = (text, count) }
                let isSame = spellings[degree].map { AnswerKey($0.text) == AnswerKey(text) } ?? false
                if isSame { cells += count }
            }
            guard cells * 100 >= all * leastShare, cells > best?.cells ?? 0 else { continue }
            best = (.words(family, spellings: spellings.mapValues(\.text)), cells)
        }
        return best?.evidence
    }

    private static func codes(_ answers: [String: Int]) -> ScaleEvidence? {
        let codes = answers.keys.map(CodedAnswer.init)
        guard codes.count > 1, !codes.contains(nil), let prefix = codes[0]?.prefix,
            codes.allSatisfy({ $0?.prefix == prefix }), codes.allSatisfy({ ($0?.number ?? 99) <= 10 })
        else { return nil }
        return .codes(prefix: prefix, numbers: Set(codes.compactMap { $0?.number }))
    }
}

extension ScaleEvidence {
    /// This and what another column says, if both can be answers on one scale.
    func joined(with other: ScaleEvidence) -> ScaleEvidence? {
        switch (self, other) {
        case (.numbers(let left), .numbers(let right)):
            // Ratings up to 5 and ratings up to 10 are two scales.
            (left.max() ?? 0) <= 5 && (right.max() ?? 0) <= 5 || (left.max() ?? 0) > 5 && (right.max() ?? 0) > 5
                ? .numbers(left.union(right)) : nil
        case (.words(let family, let left), .words(let second, let right)) where family.name == second.name:
            Self.union(left, right).map { .words(family, spellings: $0) }
        case (.numbered(let left), .numbered(let right)):
            Self.union(left, right).map(ScaleEvidence.numbered)
        case (.codes(let prefix, let left), .codes(let second, let right)) where prefix == second:
            .codes(prefix: prefix, numbers: left.union(right))
        default: nil
        }
    }

    private static func union(_ left: [Int: String], _ right: [Int: String]) -> [Int: String]? {
        for (place, text) in right {
            if let known = left[place], AnswerKey(known) != AnswerKey(text) { return nil }
        }
        return left.merging(right) { left, _ in left }
    }

    /// Whether no more than two answers show, of a kind of which there may be no more: yes or no, 1 or 2. Such a column
    /// is no rating, whatever others are.
    var hasTwoPoints: Bool {
        switch self {
        case .numbers(let numbers): (numbers.max() ?? 0) <= 2
        case .words(let family, let spellings):
            family.scales.allSatisfy { $0.count <= 3 } && Set(spellings.keys).isSubset(of: family.ends)
        case .numbered, .codes: false
        }
    }

    /// Whether no answer has a word beside it that says what it rates.
    var areBareNumbers: Bool {
        switch self {
        case .numbers, .codes: true
        case .words, .numbered: false
        }
    }

    /// Whether half of the answers or more are words that some family knows, though not enough of them to be sure.
    static func isPartlyKnown(_ column: ColumnProfile) -> Bool {
        let answers = column.values.filter { !MissingWords.contain($0.key) }
        let known = answers.reduce(0) { count, answer in
            let isKnown = AnswerVocabulary.families.contains { $0.degree(of: answer.key) != nil }
            return count + (isKnown ? answer.value : 0)
        }
        return known > 0 && known * 2 >= answers.values.reduce(0, +)
    }
}
