/// Control of the false discovery rate over several tests (Benjamini & Hochberg 1995).
enum BenjaminiHochberg {
    /// The adjusted p-values in the order given: p₍ᵢ₎ · m/i, made non-decreasing from the largest down, at most 1.
    ///
    /// Assumes independent or positively dependent tests. None in, none out.
    static func adjusted(_ pValues: [Double]) -> [Double] {
        precondition(pValues.allSatisfy { $0 >= 0 && $0 <= 1 }, "a p-value lies between 0 and 1")
        let descending = pValues.indices.sorted { (pValues[$0], $0) > (pValues[$1], $1) }
        var (adjusted, smallest) = (pValues, 1.0)
        for (above, index) in descending.enumerated() {
            let rank = Double(pValues.count - above)
            smallest = min(smallest, pValues[index] * Double(pValues.count) / rank)
            adjusted[index] = smallest
        }
        return adjusted
    }
}
