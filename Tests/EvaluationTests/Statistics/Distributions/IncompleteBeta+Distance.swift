@testable import Evaluation

extension IncompleteBeta {
    /// The tails at `x`, its complement and its distance from the mean worked out here.
    static func tails(_ a: Double, _ b: Double, x: Double) -> Tails {
        tails(a, b, x: x, y: 1 - x, distance: distance(a, b, x: x))
    }

    /// The same with the parameters swapped.
    static func mirroredTails(_ a: Double, _ b: Double, x: Double) -> Tails {
        tails(b, a, x: 1 - x, y: x, distance: -distance(a, b, x: x)).swapped
    }

    private static func distance(_ a: Double, _ b: Double, x: Double) -> Double {
        let mean = (a + b) * x
        return a - mean - (-mean).addingProduct(a + b, x)
    }
}
