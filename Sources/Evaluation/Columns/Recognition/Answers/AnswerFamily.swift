/// Words that answer one kind of question, in order: from "sangat tidak setuju" to "sangat setuju".
struct AnswerFamily: Sendable {
    /// One degree, and all words that are used for it; the first one of each language is the usual one.
    struct Degree: Sendable {
        var indonesian: [String] = []
        var english: [String] = []
        /// Words that are of this degree only beside the family's own: "cukup" between "puas" and "tidak puas".
        var shared: [String] = []

        /// The usual word in the language that most of the observed answers are in.
        func usual(inEnglish: Bool) -> String? { inEnglish ? english.first : indonesian.first }
    }

    /// What it is about, in a word.
    let name: String
    /// From the least to the most favourable.
    let degrees: [Degree]
    /// Which degrees questionnaires offer together, by number.
    let scales: [[Int]]
    /// The degree that is the best answer, where neither end is.
    var ideal: Int?

    /// The degree of an answer; `nil` for an answer of another kind.
    ///
    /// - Parameters:
    ///   - answer: As it is written, or as KoboToolbox names it: `sangat_puas`.
    ///   - isShared: Whether words that other families have as well count too, because some of this family's own stand
    ///     beside the answer.
    /// - Returns: Its number within the family; `nil` for an answer of another kind.
    func degree(of answer: String, orShared isShared: Bool = false) -> Int? {
        let key = Self.key(answer)
        return degrees.firstIndex {
            $0.indonesian.contains(key) || $0.english.contains(key) || isShared && $0.shared.contains(key)
        }
    }

    private static func key(_ answer: String) -> String { AnswerKey(answer).text.replacing("_", with: " ") }

    /// The lowest and the highest degree.
    var ends: Set<Int> { [0, degrees.count - 1] }

    /// The lowest answer, where the highest was given and nothing as low as its opposite: a scale that reaches further
    /// down has the same answers too, and all figures would differ by one.
    func unusedEnd(below observed: Set<Int>, inEnglish: Bool) -> String? {
        guard ideal == nil, let lowest = observed.min(), lowest > 1, let highest = observed.max(), observed.count > 3,
            scales.contains(where: { observed.isSubset(of: $0) && $0.contains(0) && $0.max() == highest })
        else { return nil }
        return degrees[0].usual(inEnglish: inEnglish)
    }

    /// Whether an answer is one of the English words, and none of the Indonesian ones.
    func isEnglish(_ answer: String) -> Bool {
        let key = Self.key(answer)
        return degrees.contains { $0.english.contains(key) } && !degrees.contains { $0.indonesian.contains(key) }
    }

    /// The smallest scale in use that offers all these degrees, and whose other degrees have a word in the language.
    ///
    /// Two or three degrees are taken for the whole scale only when all of them occur: of a scale of five, too, it
    /// happens that only two are used. Where the middle is best, the ends are rare, and three degrees are the rule.
    func scale(offering observed: Set<Int>, inEnglish: Bool) -> [Int]? {
        let fitting = scales.filter { scale in
            let others = Set(scale).subtracting(observed)
            return observed.isSubset(of: scale) && (scale.count > 3 || others.isEmpty || ideal != nil)
                && others.allSatisfy { degrees[$0].usual(inEnglish: inEnglish) != nil }
        }
        let smallest = fitting.map(\.count).min()
        return fitting.first { $0.count == smallest } ?? scales.first { observed.isSubset(of: $0) }
    }
}
