/// What is published of a share that almost everybody or almost nobody has: the exact one would tell on each of them.
struct ShareBand {
    let side: Figure.Band.Side
    /// From 0 to 1, a multiple of 0.05.
    let bound: Double

    /// Everything that the share may be.
    var range: ClosedRange<Double> { side == .atLeast ? bound...1 : 0...bound }

    /// Fewer people than these on one side make a band.
    static let fewest = 3

    /// The band of a share; `nil` where there are enough people on both sides.
    ///
    /// With n people the bound is 100 (n − 3) / n per cent rounded down to 5, or 300 / n rounded up to 5.
    init?(share: Double, of n: Int) {
        let having = Int((share * Double(n)).rounded())
        guard n > 0, having >= 0, having <= n else { return nil }
        if n - having < Self.fewest {
            side = .atLeast
            bound = Double(max(0, 20 * (n - Self.fewest) / n)) / 20
        } else if having < Self.fewest {
            side = .atMost
            bound = Double(min(20, (20 * Self.fewest + n - 1) / n)) / 20
        } else {
            return nil
        }
    }
}
