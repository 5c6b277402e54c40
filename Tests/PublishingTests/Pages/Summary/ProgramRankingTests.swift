import Testing

@testable import Publishing

@Suite("Bands of programmes that can't be told apart")
struct ProgramRankingTests {
    @Test("Programmes share a band when their intervals reach the worse end of its first one")
    func overlapping() {
        let bands = ProgramRanking.bands([(5, 9), (4, 6), (3, 4.5), (1, 2)])
        #expect(bands == [1, 1, 2, 3])
    }

    @Test("A chain of overlaps does not pull programmes together that do not overlap themselves")
    func chain() {
        let bands = ProgramRanking.bands([(8, 10), (6, 8.5), (4, 6.5)])
        #expect(bands == [1, 1, 2])
    }

    @Test("Intervals that touch overlap")
    func touching() {
        #expect(ProgramRanking.bands([(2, 3), (1, 2)]) == [1, 1])
    }

    @Test("A programme without a value has no band, and changes no other's")
    func withheld() {
        #expect(ProgramRanking.bands([(5, 9), nil, (1, 2)]) == [1, nil, 2])
    }
}
