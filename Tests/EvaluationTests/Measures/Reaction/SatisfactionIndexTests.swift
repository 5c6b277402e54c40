import Testing

@testable import Evaluation

@Suite("The satisfaction index")
struct SatisfactionIndexTests {
    private static let scale = "readings: [{level: reaction, scale: [Tidak baik, Kurang baik, Baik, Sangat baik]}]"
    private static let words = ["Tidak baik", "Kurang baik", "Baik", "Sangat baik"]

    /// Respondents by rows of scores from 1 to 4; 0 for a question left open.
    private func read(_ respondents: [[Int]], settings: MeasureSettings = MeasureSettings()) throws -> EvaluationOutcome
    {
        let header =
            "program,participant," + (respondents.first ?? []).indices.map { "U\($0 + 1)" }.joined(separator: ",")
        let rows = respondents.enumerated().map { number, scores in
            "pelayanan,P\(number)," + scores.map { $0 == 0 ? "" : Self.words[$0 - 1] }.joined(separator: ",")
        }
        var data = EvaluationCase(([header] + rows).joined(separator: "\n"), sidecar: Self.scale)
        data.settings = settings
        return try data.read()
    }

    @Test("nine questions all answered with the best are 100, not the 99 that weights of 0.11 would give")
    func weights() throws {
        let outcome = try read(Array(repeating: Array(repeating: 4, count: 9), count: 3))
        #expect(outcome.raw("reaction.index") == ["value 100 n 3", "band 4 n 3"])
    }

    @Test("is the mean of the questions' means times 25, each over its own answers")
    func formula() throws {
        // Means 3.5, 3 (of one answer), 2: (3.5 + 3 + 2)/3 · 25
        let outcome = try read([[4, 3, 1], [3, 0, 3]])
        #expect(outcome.raw("reaction.index") == ["value 70.8333 n 2", "band 2 n 2"])
    }

    @Test(
        "the band is that of the value rounded half up to two places",
        arguments: [
            // Sums of 5,000 answers to one question: 25 · 17,661/5,000 = 88.305, which is 88.31.
            (17_661, "88.31", 4), (17_660, "88.30", 3), (15_321, "76.61", 3), (15_320, "76.60", 2),
            (12_999, "65.00", 2), (12_998, "64.99", 1), (20_000, "100.00", 4), (5_000, "25.00", 1),
        ])
    func bands(sum: Int, rounded: String, band: Int) throws {
        let item = ExactMoments(count: 5000, sum: Int128(sum), sumOfSquares: 0, unitsPerOne: 1)
        let index = try UserSatisfactionIndex(items: [item])
        #expect(index.rounded.description == rounded)
        #expect(SatisfactionBands.regulation.number(of: index.rounded) == band)
    }

    @Test("C begins at 65 in the data too, and where a site says otherwise there")
    func siteBands() throws {
        let answers = [[3], [3], [3], [2], [2]]
        #expect(try read(answers).raw("reaction.index") == ["value 65 n 5", "band 2 n 5"])
        let bands = try #require(SatisfactionBands(lowestOfA: 65, b: 60, c: 50))
        #expect(
            try read(answers, settings: MeasureSettings(indexBands: bands)).raw("reaction.index").last == "band 4 n 5")
        #expect(SatisfactionBands(lowestOfA: 60, b: 60, c: 50) == nil)
        #expect(SatisfactionBands(lowestOfA: 101, b: 60, c: 50) == nil)
        #expect(SatisfactionBands(lowestOfA: 80, b: 60, c: 24) == nil)
    }

    @Test("is exact where floating point falls short of a limit")
    func exact() throws {
        // Means 2.6 thrice: 25 · 7.8/3 is 65 exactly; 2.6 + 2.6 + 2.6 is 7.800000000000001 in floating point.
        let thirds = [10, 15, 20].map {
            ExactMoments(count: $0, sum: Int128($0) * 13 / 5, sumOfSquares: 0, unitsPerOne: 1)
        }
        #expect(try UserSatisfactionIndex(items: thirds).value == 65)
    }

    @Test("a sum that does not fit into 128 bits is taken in floating point")
    func overflow() throws {
        let primes = [99_999_989, 99_999_971, 99_999_959, 99_999_941, 99_999_931, 99_999_847]
        let items = primes.map { ExactMoments(count: $0, sum: Int128($0) * 3, sumOfSquares: 0, unitsPerOne: 1) }
        #expect(ExactRatio.sum(primes.map { ExactRatio(1, over: Int128($0)) }) == nil)
        #expect(try UserSatisfactionIndex(items: items).rounded.description == "75.00")
    }

    @Test("is not computed where a question has another number of answers, or nobody answered")
    func otherScales() throws {
        let mixed = try EvaluationCase(
            "program,A,B\npelayanan,Baik,5",
            sidecar:
                "readings: [{level: reaction, items: {A: {scale: [Kurang baik, Baik, Sangat baik, Hebat]}, B: {}}}]"
        ).read()
        #expect(mixed.raw("reaction.index") == [])
        #expect(try read([[0, 0]]).raw("reaction.index") == [])
    }

    @Test("questions about pace are passed over, reversed ones turned round, and a scale from 0 counts from 1")
    func items() throws {
        let outcome = try EvaluationCase(
            "program,A,B,Tempo\npelayanan,3,0,Cepat\npelayanan,2,1,Tepat",
            sidecar: """
                readings:
                  - level: reaction
                    scale: [0, 1, 2, 3]
                    items:
                      A: {label: A}
                      B: {label: B, reversed: true}
                      Tempo: {scale: [Lambat, Tepat, Cepat], ideal: Tepat}
                """
        ).read()
        // A: 4 and 3; B turned round: 4 and 3.
        #expect(outcome.raw("reaction.index") == ["value 87.5 n 2", "band 3 n 2"])
    }
}
