import Testing

@testable import Evaluation

/// The tests of significance beside the change in scores.
@Suite("Tests of scores")
struct LearningTestsTests {
    private func read(_ pairs: [(pre: String, post: String)], passMark: String? = nil) throws -> EvaluationOutcome {
        let header = passMark == nil ? "program,nip,pre,post" : "program,nip,pre,post,pass_mark"
        let rows = pairs.enumerated().map { number, pair in
            "pelayanan,P\(number),\"\(pair.pre)\",\"\(pair.post)\"" + (passMark.map { ",\($0)" } ?? "")
        }
        return try EvaluationCase(([header] + rows).joined(separator: "\n")).read()
    }

    @Test("Hollander & Wolfe's depression scores give V 40 and p 0.03906")
    func hollanderWolfe() throws {
        // R: wilcox.test(x, y, paired = TRUE)
        let x = ["1.83", "0.50", "1.62", "2.48", "1.68", "1.88", "1.55", "3.06", "1.30"]
        let y = ["0.878", "0.647", "0.598", "2.05", "1.06", "1.29", "1.06", "3.14", "1.29"]
        let outcome = try read(zip(y, x).map { (pre: $0, post: $1) })
        #expect(outcome.raw("learning.wilcoxon") == ["value 40 n 9", "p 0.0391 n 9"])
        #expect(try outcome.rawFigure("learning.wilcoxon", "p").known().value == 0.0390625)
    }

    @Test("(4:2)/10 less (3:1)/10 are ties, as written: p 0.1489")
    func tieTrap() throws {
        // R: wilcox.test(c(4, 3, 2), c(3, 2, 1), paired = TRUE, exact = FALSE)
        let outcome = try read([("0.3", "0.4"), ("0.2", "0.3"), ("0.1", "0.2")])
        #expect(outcome.raw("learning.wilcoxon") == ["value 6 n 3", "p 0.1489 n 3"])
    }

    @Test("150 who gained the mark and 86 who lost it give χ² 16.818 and p 4.115e-05")
    func mcNemar() throws {
        let pairs =
            Array(repeating: (pre: "60", post: "80"), count: 150)
            + Array(repeating: (pre: "80", post: "60"), count: 86)
            + Array(repeating: (pre: "80", post: "80"), count: 794)
            + Array(repeating: (pre: "5", post: "6"), count: 570)
        let outcome = try read(pairs, passMark: "70")
        #expect(abs(try outcome.rawFigure("learning.pass_rate", "chi_squared").known().value - 16.818) < 5e-4)
        #expect(abs(try outcome.rawFigure("learning.pass_rate", "p").known().value - 4.115e-05) < 5e-9)
        #expect(try outcome.rawFigure("learning.pass_rate").known().value == 0.59)
    }

    @Test(
        "below 25 who changed the binomial test serves, from 25 on χ²",
        arguments: [
            // scipy.stats.binomtest(2, 12).pvalue, binomtest(12, 24).pvalue
            (10, 2, "chi_squared not_applicable", "p 0.0386 n 12"),
            (12, 12, "chi_squared not_applicable", "p 1 n 24"),
            // statsmodels mcnemar([[0, 13], [12, 0]], exact=False, correction=True): |13 − 12| − 1 is zero
            (13, 12, "chi_squared 0 n 25", "p 1 n 25"),
        ])
    func exactOrNot(gained: Int, lost: Int, statistic: String, pValue: String) throws {
        let pairs =
            Array(repeating: (pre: "1", post: "9"), count: gained)
            + Array(repeating: (pre: "9", post: "1"), count: lost)
        #expect(Array(try read(pairs, passMark: "5").raw("learning.pass_rate").suffix(2)) == [statistic, pValue])
    }

    @Test("one pair: a change and the smallest rank test, nothing that needs a spread")
    func onePair() throws {
        let outcome = try read([("50", "70")], passMark: "60")
        #expect(outcome.raw("learning.wilcoxon") == ["value 1 n 1", "p 1 n 1"])
        #expect(outcome.raw("learning.d_z") == ["value too_few"])
        #expect(outcome.raw("learning.effect_size") == ["value too_few"])
        #expect(outcome.raw("learning.improved") == ["value 1 [0.2065, 1] n 1"])
    }

    @Test("two pairs: an interval; three are needed for the corrected effect size")
    func twoPairs() throws {
        let outcome = try read([("50", "60"), ("60", "80")])
        // d 10, 20: mean 15, s_d 7.0711; t(1) = 12.706: 15 ± 63.531
        #expect(outcome.raw("learning.gain").first == "value 15 [-48.531, 78.531] n 2")
        #expect(outcome.raw("learning.wilcoxon") == ["value 3 n 2", "p 0.5 n 2"])
    }

    @Test("everyone alike before and after: means, but no spread, no interval and no test")
    func noVariance() throws {
        let outcome = try read(Array(repeating: (pre: "50", post: "50"), count: 12), passMark: "60")
        #expect(
            outcome.raw("learning.gain") == ["value 0 n 12", "standard_deviation 0 n 12", "t too_few", "p too_few"])
        #expect(outcome.raw("learning.wilcoxon") == ["value too_few", "p too_few"])
        #expect(outcome.raw("learning.effect_size") == ["value too_few"])
        #expect(outcome.raw("learning.d_z") == ["value too_few"])
        #expect(outcome.raw("learning.d_av") == ["value too_few"])
        #expect(outcome.raw("learning.pass_rate").suffix(2) == ["chi_squared too_few", "p too_few"])
        #expect(outcome.raw("learning.improved").first?.hasPrefix("value 0 [0, ") == true)
    }

    @Test("all changes alike: V is the sum of all ranks, and ties make the test normal")
    func allTies() throws {
        let pairs = (0..<6).map { (pre: "\(50 + $0)", post: "\(55 + $0)") }
        let outcome = try read(pairs)
        // scipy: 2 * norm.sf(10 / sqrt(22.75 - 210 / 48)), which R's wilcox.test(rep(5, 6), exact = FALSE) does as well
        #expect(try outcome.rawFigure("learning.wilcoxon").known().value == 21)
        #expect(abs(try outcome.rawFigure("learning.wilcoxon", "p").known().value - 0.01965615725016987) < 1e-9)
    }

    @Test("a perfect correlation: the change has no spread, its size in standard deviations of the first test has one")
    func perfectCorrelation() throws {
        let outcome = try read((1...5).map { (pre: "\($0 * 10)", post: "\($0 * 10 + 5)") })
        #expect(
            outcome.raw("learning.gain") == ["value 5 n 5", "standard_deviation 0 n 5", "t too_few", "p too_few"])
        #expect(outcome.raw("learning.d_z") == ["value too_few"])
        // g = J(4) · 5/15.8114 = 0.797885 · 0.316228; standard error g/√8, t(4)
        #expect(outcome.raw("learning.effect_size") == ["value 0.2523 [0.0046, 0.5] n 5"])
        #expect(outcome.raw("learning.d_av") == ["value 0.3162 n 5"])
    }

    @Test("everyone at the ceiling before: no room to gain in")
    func ceiling() throws {
        let outcome = try EvaluationCase(
            "program,nip,pre,post,maximum\npelayanan,A,100,100,100\npelayanan,B,100,100,100"
        ).read()
        #expect(outcome.raw("learning.gain_normalised") == ["value too_few"])
        #expect(outcome.raw("learning.gain").first == "value 0 n 2")
    }
}
