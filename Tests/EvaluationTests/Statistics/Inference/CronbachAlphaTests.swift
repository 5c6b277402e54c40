import Testing

@testable import Evaluation

@Suite("Cronbach's alpha") struct CronbachAlphaTests {
    private func alpha(_ answers: [[Int64]]) throws -> CronbachAlpha {
        let items = (0..<(answers.first?.count ?? 0)).map { item in
            ValueTally(answers.map { $0[item] }, unitsPerOne: 1).moments
        }
        return try CronbachAlpha(
            items: items, totals: ValueTally(answers.map { $0.reduce(0, +) }, unitsPerOne: 1).moments)
    }

    @Test("alpha with Feldt's interval") func feldt() throws {
        // numpy and scipy: a = k/(k - 1)*(1 - I.var(0, ddof=1).sum()/I.sum(1).var(ddof=1));
        // 1 - (1 - a)*f.isf(.025, 7, 21), 1 - (1 - a)*f.ppf(.025, 7, 21)
        let estimate = try alpha([
            [4, 5, 4, 3], [3, 3, 2, 3], [5, 5, 5, 4], [2, 3, 2, 2], [4, 4, 3, 5], [3, 4, 4, 3], [5, 4, 5, 5],
            [1, 2, 2, 1],
        ]).estimate()
        expectClose(estimate.value, 0.932475884244373)
        expectClose(estimate.interval, 0.7995458616230726, 0.9848330026201343)
        #expect(estimate.count == 8)
    }

    @Test("items that say the same have alpha 1 and no interval") func identical() throws {
        let same = try alpha([[1, 1], [3, 3], [4, 4]]).estimate()
        #expect(same.value == 1)
        #expect(same.range == .failure(.noVariance))
    }

    @Test("items that move against each other have a negative alpha") func opposed() throws {
        #expect(try alpha([[1, 5], [2, 3], [5, 2]]).value < 0)
    }

    @Test("one item, one person and equal totals have their reasons") func reasons() {
        #expect(throws: NotComputable.tooFewValues(needed: 2, found: 1)) { try alpha([[1], [2]]) }
        #expect(throws: NotComputable.tooFewValues(needed: 2, found: 1)) { try alpha([[1, 2]]) }
        #expect(throws: NotComputable.noVariance) { try alpha([[1, 3], [3, 1], [2, 2]]) }
    }
}
