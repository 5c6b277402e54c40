/// A command line that cannot be followed.
struct UsageProblem: Error, Equatable {
    var message: String

    init(_ message: String) { self.message = message }
}
