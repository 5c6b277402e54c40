/// A decision that followed from a finding.
struct ActionPlan {
    var finding: String
    var action: String
    var status: String
    var date: String
    var owner: String
    var due: String
    /// The measure that it is to move.
    var measure: String?

    init(
        _ finding: String, _ action: String, _ status: String, date: String, owner: String, due: String,
        on measure: String? = nil
    ) {
        self.finding = finding
        self.action = action
        self.status = status
        self.date = date
        self.owner = owner
        self.due = due
        self.measure = measure
    }
}
