/// Ratings at work before a programme and some months after it, from 0 to 100.
struct BehaviourPlan {
    /// One round of follow-up.
    struct Wave {
        var month: Int
        /// The mean change among those trained beyond the drift that everyone shows.
        var effect: Double
        /// The share of those trained who can no longer be rated.
        var lost = 0.1
        /// The share who say that they apply what they learned.
        var applied: Double
    }

    var mean: Double
    var spread = 10.0
    var drift = 1.0
    var waves: [Wave]
    var comparisonPerUnit = 0
    /// How far the comparison group starts from those trained, in standard deviations.
    var gap = 0.0
    var comparisonLost = 0.12
    var rater = "supervisor"
}
