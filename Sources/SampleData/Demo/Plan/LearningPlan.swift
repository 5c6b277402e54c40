/// Test results before and after, from 0 to 100 points.
struct LearningPlan {
    /// `nil` where one test covers the whole programme.
    var competency: String?
    var mean: Double
    var spread = 11.0
    /// The mean change in the first, second … session; the last one holds for all later sessions.
    var gains: [Double]
    var passMark = 70
    /// How much a person's two results have in common: their correlation is about its square.
    var consistency = 0.8
    /// Whether results have a decimal.
    var inTenths = false

    func gain(in session: Int) -> Double { session < gains.count ? gains[session] : gains.last ?? 0 }
}
