/// The binomial distribution: the number of successes in n independent trials of probability p.
struct BinomialDistribution: Sendable, Hashable {
    /// n ≥ 0.
    let trials: Int
    /// p, 0 to 1.
    let probability: Double

    /// The distribution of successes in `trials` of this probability.
    init(trials: Int, probability: Double) {
        precondition(trials >= 0 && probability >= 0 && probability <= 1, "a binomial needs n ≥ 0 and 0 ≤ p ≤ 1")
        self.trials = trials
        self.probability = probability
    }

    /// P(X = k), by the saddle-point form (Loader 2000); zero outside 0 … n.
    func probability(of k: Int) -> Double {
        guard k >= 0, k <= trials else { return 0 }
        return SaddlePoint.binomialWeight(
            Double(k), Double(trials - k), p: probability, q: 1 - probability, difference: excess(k, of: trials))
    }

    /// P(X ≤ k) = 1 − I_p(k + 1, n − k).
    func cdf(_ k: Int) -> Double { tails(k).lower }

    /// P(X > k) = I_p(k + 1, n − k), computed directly in the tail.
    func survival(_ k: Int) -> Double { tails(k).upper }

    /// The smallest k with P(X ≤ k) ≥ p, 0 ≤ p ≤ 1. A hair of tolerance (64 units in the last place, as R has it) keeps
    /// a k whose cumulative probability is p but for rounding.
    func quantile(_ p: Double) -> Int {
        precondition(p >= 0 && p <= 1, "a probability lies between 0 and 1")
        let wanted = p * (1 - 64 * Double.ulpOfOne)
        return (0..<trials).firstIndexHolding { cdf($0) >= wanted }
    }

    /// The smallest k with P(X > k) ≤ q: for tails too small to write as 1 − q, with the same tolerance.
    func upperQuantile(_ q: Double) -> Int {
        precondition(q >= 0 && q <= 1, "a probability lies between 0 and 1")
        let wanted = q * (1 + 64 * Double.ulpOfOne)
        return (0..<trials).firstIndexHolding { survival($0) <= wanted }
    }

    /// The exact two-sided p-value of k successes: the probability of all outcomes that are no more probable than k,
    /// with a relative tolerance of 1e−7 for ties, as in R's `binom.test`.
    func twoSidedPValue(_ k: Int) -> Double {
        precondition(k >= 0 && k <= trials, "successes lie between 0 and the number of trials")
        let bound = probability(of: k) * (1 + 1e-7)
        let mean = Double(trials) * probability
        if Double(k) == mean { return 1 }
        if Double(k) < mean {
            let opposite = (Int(mean.rounded(.up))..<trials + 1).firstIndexHolding { probability(of: $0) <= bound }
            return min(cdf(k) + survival(opposite - 1), 1)
        }
        let firstAbove = (0..<Int(mean.rounded(.down)) + 1).firstIndexHolding { probability(of: $0) > bound }
        return min(survival(k - 1) + cdf(firstAbove - 1), 1)
    }

    private func tails(_ k: Int) -> Tails {
        if k < 0 { return Tails(lower: 0, upper: 1) }
        if k >= trials { return Tails(lower: 1, upper: 0) }
        return IncompleteBeta.tails(
            Double(k) + 1, Double(trials - k), x: probability, y: 1 - probability,
            distance: excess(k + 1, of: trials + 1)
        ).swapped
    }

    /// k − np, with what the product np loses by rounding: 35 deviations out, a millionth of its last place matters.
    private func excess(_ k: Int, of n: Int) -> Double {
        let product = Double(n) * probability
        return Double(k) - product - (-product).addingProduct(Double(n), probability)
    }
}

extension Range<Int> {
    /// The first integer for which `holds` is true, given that it stays true from there on; otherwise the upper bound.
    fileprivate func firstIndexHolding(_ holds: (Int) -> Bool) -> Int {
        var (low, high) = (lowerBound, upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
