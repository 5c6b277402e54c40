import Synchronization

extension StudentT {
    private struct QuantileKey: Hashable {
        var degreesOfFreedom: Double
        var tail: Double
    }

    /// Quantiles that were asked for: a group's scores before, after, their change and its size share the degrees of freedom.
    private static let known = Mutex<[QuantileKey: Double]>([:])

    /// As ``upperQuantile(_:)``, and kept for the next one who asks where the degrees of freedom are whole. Others are
    /// hardly ever met twice.
    func keptUpperQuantile(_ tail: Double) -> Double {
        guard degreesOfFreedom == degreesOfFreedom.rounded() else { return upperQuantile(tail) }
        let key = QuantileKey(degreesOfFreedom: degreesOfFreedom, tail: tail)
        if let known = Self.known.withLock({ $0[key] }) { return known }
        let quantile = upperQuantile(tail)
        Self.known.withLock { $0[key] = quantile }
        return quantile
    }
}
