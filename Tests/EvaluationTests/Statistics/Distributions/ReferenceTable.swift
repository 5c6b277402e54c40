import TestSupport
import Testing

/// A committed table of values that `Tests/References/make_references.py` computed with 60 digits.
struct ReferenceTable {
    let name: String
    let rows: [[Double]]

    /// The table `Tests/References/Distributions/<name>.txt`.
    init(_ name: String) throws {
        let text = try Repository.text(of: "Tests/References/Distributions/\(name).txt")
        self.name = name
        rows = try text.split(separator: "\n").dropFirst().map { line in
            try line.split(separator: " ").map { try #require(Double($0), "\($0) in \(name)") }
        }
    }

    /// Expects what `function` makes of each row within 1e−12 of the row's value, relative, and says how the worst ones
    /// miss it.
    func expect(
        _ column: Int, _ what: String, at location: SourceLocation = #_sourceLocation, _ function: ([Double]) -> Double
    ) {
        #expect(rows.count > 10, sourceLocation: location)
        let misses = rows.compactMap { row -> (error: Double, text: String)? in
            let (actual, expected) = (function(row), row[column])
            // What is below the normal numbers has fewer digits.
            let size = max(abs(expected), Double.leastNormalMagnitude)
            let error = actual == expected ? 0 : abs(actual - expected) / size
            // Also when the error is no number.
            guard !(error <= 1e-12) else { return nil }
            return (error, "\(what) of \(row.prefix(3)): \(actual) should be \(expected)")
        }
        let worst = misses.sorted { $0.error > $1.error }.prefix(3).map(\.text).joined(separator: "\n")
        #expect(misses.isEmpty, "\(misses.count) of \(rows.count) miss: \(worst)", sourceLocation: location)
    }
}
