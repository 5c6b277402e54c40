import Testing

@testable import Evaluation

@Suite("The vocabulary of answers")
struct AnswerVocabularyTests {
    @Test(
        "is written as answers are compared, and has each word once in a family", arguments: AnswerVocabulary.families)
    func words(_ family: AnswerFamily) {
        let words = family.degrees.flatMap { $0.indonesian }
        #expect(Set(words).count == words.count)
        let english = family.degrees.flatMap { $0.english }
        #expect(Set(english).count == english.count)
        for word in words + english { #expect(AnswerKey(word).text == word) }
    }

    @Test("has scales in order, of degrees that there are", arguments: AnswerVocabulary.families)
    func scales(_ family: AnswerFamily) {
        for scale in family.scales {
            #expect(scale == Set(scale).sorted())
            #expect(scale.allSatisfy(family.degrees.indices.contains))
        }
    }
}

extension AnswerFamily: CustomTestStringConvertible {
    /// What it is about.
    public var testDescription: String { name }
}
