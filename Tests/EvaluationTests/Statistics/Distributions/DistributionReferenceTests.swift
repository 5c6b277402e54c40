import Testing

@testable import Evaluation

/// The tables reach from tails of 1e−307 to the median, from a hundredth of a degree of freedom to 10¹⁵, and to binomials
/// of a million trials.
@Suite("Distributions keep twelve digits over their whole range") struct DistributionReferenceTests {
    @Test("the normal distribution") func normal() throws {
        let table = try ReferenceTable("normal")
        table.expect(1, "density") { NormalDistribution.density($0[0]) }
        table.expect(1, "density") { NormalDistribution.density(-$0[0]) }
        table.expect(2, "survival") { NormalDistribution.survival($0[0]) }
        table.expect(2, "mirrored") { NormalDistribution.cdf(-$0[0]) }
        table.expect(2, "halved") { NormalDistribution.twoSidedPValue(-$0[0]) / 2 }
        table.expect(3, "cumulative") { NormalDistribution.cdf($0[0]) }
        table.expect(3, "mirrored") { NormalDistribution.survival(-$0[0]) }
        let quantiles = try ReferenceTable("normal-quantile")
        quantiles.expect(1, "quantile") { NormalDistribution.quantile($0[0]) }
        quantiles.expect(1, "upper quantile") { -NormalDistribution.upperQuantile($0[0]) }
    }

    @Test("Student's t") func student() throws {
        let table = try ReferenceTable("student")
        table.expect(2, "survival") { StudentT(degreesOfFreedom: $0[0]).survival($0[1]) }
        table.expect(2, "mirrored") { StudentT(degreesOfFreedom: $0[0]).cdf(-$0[1]) }
        table.expect(3, "cumulative") { StudentT(degreesOfFreedom: $0[0]).cdf($0[1]) }
        table.expect(3, "mirrored") { StudentT(degreesOfFreedom: $0[0]).survival(-$0[1]) }
        table.expect(4, "two-sided") { StudentT(degreesOfFreedom: $0[0]).twoSidedPValue(-$0[1]) }
        let quantiles = try ReferenceTable("student-quantile")
        quantiles.expect(2, "quantile") { StudentT(degreesOfFreedom: $0[0]).quantile($0[1]) }
        quantiles.expect(2, "upper quantile") { -StudentT(degreesOfFreedom: $0[0]).upperQuantile($0[1]) }
    }

    @Test("F") func fisher() throws {
        let table = try ReferenceTable("fisher")
        table.expect(3, "cumulative") { FDistribution($0[0], $0[1]).cdf($0[2]) }
        table.expect(4, "survival") { FDistribution($0[0], $0[1]).survival($0[2]) }
        try ReferenceTable("fisher-quantile").expect(3, "quantile") { FDistribution($0[0], $0[1]).quantile($0[2]) }
    }

    @Test("χ²") func chiSquared() throws {
        let table = try ReferenceTable("chi-squared")
        table.expect(2, "cumulative") { ChiSquared(degreesOfFreedom: $0[0]).cdf($0[1]) }
        table.expect(3, "survival") { ChiSquared(degreesOfFreedom: $0[0]).survival($0[1]) }
    }

    @Test("the binomial distribution") func binomial() throws {
        func distribution(_ row: [Double]) -> BinomialDistribution {
            BinomialDistribution(trials: Int(row[0]), probability: row[1])
        }
        let table = try ReferenceTable("binomial")
        table.expect(3, "weight") { distribution($0).probability(of: Int($0[2])) }
        table.expect(4, "cumulative") { distribution($0).cdf(Int($0[2])) }
        table.expect(5, "survival") { distribution($0).survival(Int($0[2])) }
        let quantiles = try ReferenceTable("binomial-quantile")
        quantiles.expect(3, "quantile") { Double(distribution($0).quantile($0[2])) }
        quantiles.expect(4, "upper quantile") { Double(distribution($0).upperQuantile($0[2])) }
    }

    @Test("the signed ranks, to the last bit") func signedRank() throws {
        for row in try ReferenceTable("signed-rank").rows {
            let distribution = SignedRankDistribution(ranks: Int(row[0]))
            #expect(distribution.cdf(Int(row[1])) == row[2], "\(row)")
            #expect(distribution.survival(Int(row[1])) == row[3], "\(row)")
        }
    }

    @Test("ln Γ and Hedges' correction") func gamma() throws {
        try ReferenceTable("log-gamma").expect(1, "ln Γ") { LogGamma.value($0[0]) }
        let hedges = try ReferenceTable("hedges")
        hedges.expect(1, "J") { HedgesCorrection.factor(degreesOfFreedom: $0[0]) }
        // J² m/(m − 2) − 1 is about 1/2m, and the table's digits of J do not reach it.
        for row in hedges.rows where row[0] > 2 {
            let (m, excess) = (row[0], HedgesCorrection.excess(degreesOfFreedom: row[0]))
            expectClose(1 + excess, row[1] * row[1] * m / (m - 2), within: 1e-14)
        }
        // mpmath, mp.dps = 60: (gamma(m/2)/gamma((m - 1)/2))**2/(m/2)*m/(m - 2) - 1
        for (m, excess) in Self.excesses {
            expectClose(HedgesCorrection.excess(degreesOfFreedom: m), excess, within: 1e-12)
        }
    }

    private static let excesses: [(m: Double, excess: Double)] = [
        (3.0, 0.57079632679489662), (5.5, 0.15150538423204834), (49.5, 0.010581126978296147),
        (51.0, 0.0102556055777329), (1000.0, 0.00050112744259623527), (1000000.0, 5.0000112500243751e-7),
        (100000000.0, 5.0000001125000024e-9),
    ]
}
