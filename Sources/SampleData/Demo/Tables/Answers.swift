/// One respondent's questionnaire.
struct Answers {
    var enrolment: Enrolment
    /// By item; `nil` where the item was left blank.
    var scores: [Int?]
    /// 0 to 10.
    var recommend: Int?
    var comment: String

    /// What those who completed the programme answer.
    ///
    /// A respondent has a level of his own around that of the session; an answer is that level, the item's offset and
    /// noise, rounded to the scale.
    static func all(of program: DemoProgram, seed: UInt64) -> [Answers] {
        guard let plan = program.plan.reaction else { return [] }
        var random = RandomSource(seed: seed, name: "reaction/\(program.plan.slug)")
        var all: [Answers] = []
        for enrolment in program.cohorts.enrolments where enrolment.isCompleted {
            guard random.chance(plan.response(in: enrolment.session)) else { continue }
            let level = plan.level + plan.shift(in: enrolment.session) + 0.45 * random.normal()
            var scores = scores(plan, level: level, random: &random)
            if random.chance(plan.straightLining) {
                let same = min(plan.questionnaire.points, max(1, Int(level.rounded())))
                scores = scores.map { _ in same }
            }
            let scale = 10 / Double(plan.questionnaire.points)
            let recommend = min(10, max(0, Int((level * scale + 0.4 + 1.1 * random.normal()).rounded())))
            let comment = random.chance(0.15) ? random.pick(plan.comments) : ""
            all.append(
                Answers(
                    enrolment: enrolment, scores: scores, recommend: random.chance(0.04) ? nil : recommend,
                    comment: comment))
        }
        return all
    }

    private static func scores(_ plan: ReactionPlan, level: Double, random: inout RandomSource) -> [Int?] {
        plan.questionnaire.items.map { item in
            // An item with answers of its own has its best in the middle, and no part in the respondent's level.
            let centre = item.answers == nil ? level + item.offset : 3 + item.offset
            let score = Int((centre + 0.6 * random.normal()).rounded())
            let points = item.answers?.count ?? plan.questionnaire.points
            return random.chance(0.02) ? nil : min(points, max(1, score))
        }
    }
}
