import Diagnostics
import Evaluation

extension Disclosure.ProofReport {
    /// The groups that can be told to be small, an error each: nothing unproved is published.
    ///
    /// Diagnostic: `disclosure.unproved`.
    var diagnostics: [Diagnostic] {
        unprovedGroups.map { group in
            Diagnostic(
                "disclosure.unproved", "it could be worked out that there are too few people in: \(group)",
                help: "take the small group together with another in the data, or leave it out")
        }
    }
}
