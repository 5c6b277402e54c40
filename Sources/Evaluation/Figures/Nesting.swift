/// A group whose members each lie within one member of another group, as a session lies within a year: who knows the
/// sessions of a year knows the year.
struct Nesting: Sendable {
    /// A programme's slug, or ``FigureKey/everyProgram``.
    var program: String
    var level: Level
    /// The group of the smaller members.
    var inner: String
    /// The group of the larger ones.
    var outer: String
    /// The larger member in which each smaller one lies.
    var outerByInner: [String: String]
}
