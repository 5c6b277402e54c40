/// What libyaml could not understand, in its own words and with byte offsets.
struct YAMLSyntaxProblem: Error {
    var problem: String
    var offset: Int
    /// What it was reading at the time, and where that began.
    var context: String
    var contextOffset: Int
}
