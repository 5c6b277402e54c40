/// An award and how many people of each session receive it.
struct AwardPlan {
    var award: String
    var perSession: Int
    /// How many days after the session's end.
    var after = 30
}
