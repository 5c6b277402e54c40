import Testing

@testable import Evaluation

/// Expects `actual` to lie within `tolerance` of `expected`, relative to it; zero and infinities must be exact.
func expectClose(
    _ actual: Double, _ expected: Double, within tolerance: Double = 1e-9, _ what: @autoclosure () -> String = "",
    at location: SourceLocation = #_sourceLocation
) {
    let close = actual == expected || abs(actual - expected) <= tolerance * abs(expected)
    #expect(close, "\(what()): \(actual) should be \(expected)", sourceLocation: location)
}

/// Expects both bounds within 1e−9, relative.
func expectClose(
    _ actual: Interval?, _ low: Double, _ high: Double, at location: SourceLocation = #_sourceLocation
) {
    guard let actual else {
        Issue.record("there is no interval", sourceLocation: location)
        return
    }
    expectClose(actual.low, low, "lower bound", at: location)
    expectClose(actual.high, high, "upper bound", at: location)
}

/// The accuracy asked of distributions.
let distributionTolerance = 1e-12
