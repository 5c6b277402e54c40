public import Evaluation
import Basics

/// What counts as falling short of a measure.
public struct Gate: Sendable {
    /// The measure's id.
    public var measure: MeasureID
    /// What a value has to keep to; at least one.
    public var bounds: [Bound]
    /// The highest answer of the scale that it is meant on; `nil` for measures that are on no scale of answers.
    public var scaleTop: Double?
    /// Where it stands.
    var span: SourceSpan?

    /// One side that a value has to keep to.
    public enum Bound: Sendable, Equatable {
        /// Values below it fall short.
        case atLeast(Double)
        /// Values above it fall short.
        case atMost(Double)

        /// The value that keeps to it by a hair.
        public var value: Double {
            switch self {
            case .atLeast(let value), .atMost(let value): value
            }
        }

        /// What `site.yml` and words call it.
        var key: String {
            switch self {
            case .atLeast: "at_least"
            case .atMost: "at_most"
            }
        }

        fileprivate func isMissed(by value: Double) -> Bool {
            switch self {
            case .atLeast(let least): value < least
            case .atMost(let most): value > most
            }
        }
    }

    /// Whether answers on these scales are what it is meant for.
    func isMeant(on scales: [AnswerScale]) -> Bool {
        scaleTop.map { top in scales.allSatisfy { Double($0.highestScore) == top } } ?? true
    }

    /// The bound that a value falls short of; `nil` where it keeps to all.
    public func missed(by value: Double) -> Bound? { bounds.first { $0.isMissed(by: value) } }
}
