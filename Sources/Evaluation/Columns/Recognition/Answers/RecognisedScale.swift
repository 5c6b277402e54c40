package import Basics

/// A scale as it shows in the answers.
package struct RecognisedScale: Sendable, Hashable {
    /// From the lowest to the highest.
    package var points: [String]
    /// The best answer, where neither end is.
    package var ideal: String?
    /// Whether the points are words, not numbers.
    package var areWords = false
    /// What the author should look at; empty when everything about it was seen.
    package var doubts: [LocalizedText] = []

    /// The scale that some answers are on.
    init(_ evidence: ScaleEvidence) {
        switch evidence {
        case .numbers(let numbers): self = Self.numbers(numbers)
        case .words(let family, let spellings): self = Self.words(family, spellings)
        case .numbered(let spellings): self = Self.numbered(spellings)
        case .codes(let prefix, let numbers): self = Self.codes(prefix, numbers)
        }
    }

    private init(points: [String], ideal: String? = nil, areWords: Bool, doubts: [LocalizedText]) {
        self.points = points
        self.ideal = ideal
        self.areWords = areWords
        self.doubts = doubts
    }

    /// From 1, or from 0 where it occurs, to the highest number in use, which is rarely one below 4.
    private static func range(_ numbers: Set<Int>) -> ClosedRange<Int> {
        let highest = numbers.max() ?? 5
        let low = numbers.contains(0) ? 0 : 1
        return low...([4, 5, 7, 10].first { $0 >= highest } ?? highest)
    }

    private static func numbers(_ numbers: Set<Int>) -> RecognisedScale {
        let range = range(numbers)
        var doubts: [LocalizedText] = []
        if !numbers.contains(range.upperBound) || range.upperBound == 4 {
            doubts.append([
                "en": "the highest number in the file is \(numbers.max() ?? 0); is this where the scale ends?",
                "id": "angka tertinggi di berkas ini \(numbers.max() ?? 0); di situkah skalanya berakhir?",
            ])
        }
        if numbers.contains(0), range.upperBound <= 5 {
            doubts.append([
                "en": "0 occurs: is it the lowest answer, or does it mean that there is none?",
                "id": "ada angka 0: apakah itu jawaban terendah, atau berarti tidak ada jawaban?",
            ])
        }
        return RecognisedScale(points: range.map(String.init), areWords: false, doubts: doubts)
    }

    private static func words(_ family: AnswerFamily, _ spellings: [Int: String]) -> RecognisedScale {
        let observed = Set(spellings.keys)
        let english = spellings.values.count { family.isEnglish($0) }
        let inEnglish = english * 2 > spellings.count
        let scale = family.scale(offering: observed, inEnglish: inEnglish)
        let style = spellings.values.sorted()
        let degrees = scale ?? observed.sorted()
        let points = degrees.compactMap { degree in
            spellings[degree]
                ?? family.degrees[degree].usual(inEnglish: inEnglish).map { Self.capitalised($0, like: style) }
        }
        var doubts: [LocalizedText] = []
        let added = points.filter { !spellings.values.contains($0) }
        if !added.isEmpty {
            let listing = added.map { "\"\($0)\"" }.joined(separator: ", ")
            doubts.append([
                "en": "nobody answered \(listing): write the questionnaire's own words, and all of them",
                "id": "tidak ada yang menjawab \(listing): tulis kata-kata kuesioner sendiri, selengkapnya",
            ])
        }
        if let lowest = family.unusedEnd(below: observed, inEnglish: inEnglish) {
            doubts.append([
                "en": """
                nobody answered anything worse: if the questionnaire offers a worse answer, such as "\(lowest)", put it \
                first
                """,
                "id": """
                tidak ada jawaban yang lebih buruk: bila kuesioner menawarkannya, seperti "\(lowest)", tulis paling depan
                """,
            ])
        }
        if scale == nil {
            doubts.append([
                "en": "this is an unusual set of answers: is its order right?",
                "id": "susunan jawaban ini tidak lazim: apakah urutannya benar?",
            ])
        }
        let ideal = family.ideal.flatMap { degrees.firstIndex(of: $0) }.flatMap {
            points.indices.contains($0) ? points[$0] : nil
        }
        return RecognisedScale(points: points, ideal: ideal, areWords: true, doubts: doubts)
    }

    private static func numbered(_ spellings: [Int: String]) -> RecognisedScale {
        let range = range(Set(spellings.keys))
        var points = range.map { spellings[$0] ?? String($0) }
        var doubts: [LocalizedText] = []
        let unseen = range.filter { spellings[$0] == nil }
        if !unseen.isEmpty {
            doubts.append([
                "en": "nobody answered \(unseen.map(String.init).joined(separator: ", ")): is the scale that long?",
                "id":
                    "tidak ada yang menjawab \(unseen.map(String.init).joined(separator: ", ")): apakah skalanya sepanjang itu?",
            ])
        }
        // "1 - Sangat puas … 4 - Tidak puas": the words count, not the numbers.
        let words = spellings.compactMap { number, text in NumberedAnswer(text).map { (number, $0.word) } }
        let (degrees, unknown) = Self.degrees(of: words.sorted { $0.0 < $1.0 }.map(\.1).filter { !$0.isEmpty })
        if degrees.count >= 2, zip(degrees, degrees.dropFirst()).allSatisfy({ $0 > $1 }) {
            points.reverse()
            doubts.append([
                "en": "the lowest number is the best answer; a scale begins with the worst",
                "id": "angka terendah adalah jawaban terbaik; skala diawali jawaban terburuk",
            ])
        } else if degrees.count >= 2, !zip(degrees, degrees.dropFirst()).allSatisfy({ $0 < $1 }) {
            doubts.append([
                "en": "numbers and words are not in the same order: which is the best answer, which the worst?",
                "id": "urutan angka dan kata tidak sama: mana jawaban terbaik, mana yang terburuk?",
            ])
        }
        if unknown > 0 {
            doubts.append(
                unknown == 1
                    ? [
                        "en": "one word is not known: is the order right?",
                        "id": "satu kata tidak dikenal: apakah urutannya benar?",
                    ]
                    : [
                        "en": "\(unknown) words are not known: is the order right?",
                        "id": "\(unknown) kata tidak dikenal: apakah urutannya benar?",
                    ])
        }
        return RecognisedScale(points: points, areWords: true, doubts: doubts)
    }

    /// The degrees of words in the family that knows most of them, and how many it does not know.
    private static func degrees(of words: [String]) -> (degrees: [Int], unknown: Int) {
        let found = AnswerVocabulary.families.map { family in
            let isOwn = words.contains { family.degree(of: $0) != nil }
            return words.compactMap { family.degree(of: $0, orShared: isOwn) }
        }
        let most = found.map(\.count).max() ?? 0
        let degrees = found.first { $0.count == most } ?? []
        return (degrees, words.count - degrees.count)
    }

    private static func codes(_ prefix: String, _ numbers: Set<Int>) -> RecognisedScale {
        let range = range(numbers)
        let points = range.map { "\(prefix)\($0)" }
        return RecognisedScale(
            points: points, areWords: true,
            doubts: [
                [
                    "en": "these are codes: turn the list round if \(prefix)\(range.lowerBound) is the best answer",
                    "id": "ini kode: balik urutan daftar bila \(prefix)\(range.lowerBound) jawaban terbaik",
                ]
            ])
    }

    /// The scale of numbers that a header explains: it begins and ends where the header says, with the worst answer first,
    /// if the numbers that were answered lie on it.
    func explained(by legend: ScaleLegend, answered numbers: Set<Int>) -> RecognisedScale {
        var scale = self
        if numbers.allSatisfy(legend.range.contains) {
            scale.points = legend.range.map(String.init)
            scale.doubts = []
        }
        switch legend.direction {
        case .highestIsBest: break
        case .lowestIsBest:
            scale.points.reverse()
            scale.areWords = true
            scale.doubts.append([
                "en": "the header says that the lowest number is the best answer; a scale begins with the worst",
                "id": "judulnya mengatakan angka terendah adalah jawaban terbaik; skala diawali jawaban terburuk",
            ])
        case .unknown:
            scale.doubts.append([
                "en": "the header explains the numbers: which of them is the best answer?",
                "id": "judulnya menjelaskan angka-angkanya: mana jawaban terbaik?",
            ])
        }
        return scale
    }

    private static func capitalised(_ word: String, like others: [String]) -> String {
        let isCapital = others.first?.first?.isUppercase ?? true
        guard isCapital, let first = word.first else { return word }
        let rest = word.dropFirst()
        let everyWord =
            others.contains { $0.split(separator: " ").count > 1 }
            && others.allSatisfy { $0.split(separator: " ").allSatisfy { $0.first?.isUppercase ?? true } }
        guard everyWord else { return first.uppercased() + rest }
        return word.split(separator: " ").map { ($0.first?.uppercased() ?? "") + $0.dropFirst() }
            .joined(separator: " ")
    }
}
