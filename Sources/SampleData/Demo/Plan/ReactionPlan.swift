/// How participants answer the questionnaire after a session.
struct ReactionPlan {
    var questionnaire: Questionnaire
    /// The mean on the scale of the answers.
    var level: Double
    /// What is added to the level in the first, second … session.
    var shifts: [Double] = []
    /// The share of those who completed that answers, by session; the last one holds for all later sessions.
    var response: [Double] = [0.8]
    /// The share of respondents who give the same answer throughout.
    var straightLining = 0.05
    var comments: [String] = DemoComments.general

    func shift(in session: Int) -> Double { session < shifts.count ? shifts[session] : shifts.last ?? 0 }
    func response(in session: Int) -> Double { session < response.count ? response[session] : response.last ?? 0 }
}
