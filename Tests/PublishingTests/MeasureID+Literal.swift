public import Evaluation

/// Tests name measures as readers of published data do, so that a changed name fails them.
extension MeasureID: ExpressibleByStringLiteral {
    /// The id of this name.
    public init(stringLiteral name: String) { self.init(name) }
}
