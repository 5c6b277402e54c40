/// The net promoter score (Reichheld 2003): how many more would recommend than advise against, −100 to 100.
struct NetPromoterScore: Sendable, Hashable {
    /// Answers 9 and 10.
    let promoters: Int
    /// Answers 7 and 8.
    let passives: Int
    /// Answers 0 to 6.
    let detractors: Int

    /// From the three counts.
    init(promoters: Int, passives: Int, detractors: Int) {
        precondition(promoters >= 0 && passives >= 0 && detractors >= 0, "counts are not negative")
        self.promoters = promoters
        self.passives = passives
        self.detractors = detractors
    }

    /// All three together.
    var answered: Int { promoters + passives + detractors }

    /// 100(promoters − detractors)/answered as a quotient of integers. Needs one answer.
    func exactScore() throws(NotComputable) -> ExactRatio {
        guard answered > 0 else { throw .tooFewValues(needed: 1, found: 0) }
        return ExactRatio(100 * Int128(promoters - detractors), over: Int128(answered))
    }

    /// The score ± z · 100 √((p + q − (p − q)²)/n), p and q being the shares of promoters and detractors, within ±100.
    ///
    /// The error is that of a mean of the values +1, 0, −1. When all answered alike there is no interval (`noVariance`).
    func estimate(level: Double = Interval.usualLevel) throws(NotComputable) -> Estimate {
        let score = try exactScore().value
        let (n, sum, difference) = (Int128(answered), Int128(promoters + detractors), Int128(promoters - detractors))
        // n²(p + q − (p − q)²), an integer.
        let spread = Double(n * sum - difference * difference)
        let estimate = NormalInterval.estimate(score, count: answered, level: level) {
            10_000 * spread / Double(n * n * n)
        }
        return Estimate(
            value: score, range: estimate.range.map { $0.clamped(to: -100...100) },
            standardError: estimate.standardError, count: answered)
    }
}
