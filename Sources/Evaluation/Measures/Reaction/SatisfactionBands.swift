/// The bands into which values of the satisfaction index fall: A, B, C and below them D.
public struct SatisfactionBands: Sendable, Hashable {
    /// The lowest values of A, B and C, on the index rounded to two places.
    public let a: Double, b: Double, c: Double

    /// Those of PermenPANRB 14/2017: A from 88.31, B from 76.61, C from 65.00, D from 25.00.
    public static let regulation = SatisfactionBands(a: 88.31, b: 76.61, c: 65)

    /// Bands by their lowest values, which fall from A to C and lie within 25 and 100.
    ///
    /// - Returns: `nil` where they do not.
    public init?(lowestOfA a: Double, b: Double, c: Double) {
        guard a <= 100, a > b, b > c, c >= 25 else { return nil }
        self.init(a: a, b: b, c: c)
    }

    private init(a: Double, b: Double, c: Double) {
        (self.a, self.b, self.c) = (a, b, c)
    }

    /// The band of a value as the regulation numbers them (*nilai persepsi*): 4 for A, 3 for B, 2 for C, 1 for D.
    func number(of index: RoundedDecimal) -> Int {
        1
            + [a, b, c].count { limit in
                // A limit too large to be rounded is above every index.
                RoundedDecimal(limit, places: index.places).map { index.units >= $0.units } ?? false
            }
    }
}
