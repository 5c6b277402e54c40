import Basics
public import Evaluation

/// What counts as falling short of a measure.
public struct Gate: Sendable {
    /// The measure's id.
    public var measure: MeasureID
    /// Values below it fall short.
    public var atLeast: Double?
    /// Values above it fall short.
    public var atMost: Double?
    /// The highest answer of the scale that it is meant on; `nil` for measures that are on no scale of answers.
    public var scaleTop: Double?
    /// Where it stands.
    var span: SourceSpan?

    /// Whether answers on these scales are what it is meant for.
    func isMeant(on scales: [AnswerScale]) -> Bool {
        scaleTop.map { top in scales.allSatisfy { Double($0.highestScore) == top } } ?? true
    }

    /// Whether a value falls short.
    public func isMissed(by value: Double) -> Bool {
        (atLeast.map { value < $0 } ?? false) || (atMost.map { value > $0 } ?? false)
    }
}
