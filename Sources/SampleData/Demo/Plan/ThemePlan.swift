/// What was said about one theme in interviews.
struct ThemePlan {
    /// The words of one person.
    struct Quote {
        var text: String
        var sentiment: String
        var publish: Bool
    }

    var theme: String
    /// How many statements were positive, neutral and negative; those with a quote are among them.
    var counts: (positive: Int, neutral: Int, negative: Int)
    var quotes: [Quote] = []
    /// Who was asked: weights for participant, supervisor, stakeholder, public.
    var sources: [Double] = [6, 3, 1, 0]
}
