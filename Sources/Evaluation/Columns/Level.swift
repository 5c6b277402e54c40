/// What a reading of evaluation data says something about, in the order of the evaluation cycle.
///
/// The four middle levels are those of Kirkpatrick's model (reaction, learning, behaviour, results); needs and
/// participation come before them, money, interviews, decisions and recognition after.
public enum Level: String, Sendable, CaseIterable, Comparable {
    /// Which competencies are missing where: one competency of one position in one unit.
    case needs
    /// Who took part: one participant in one session.
    case participation
    /// Level 1, what participants thought of it: one respondent, or one answer.
    case reaction
    /// Level 2, what they learned: one participant's tests before and after.
    case learning
    /// Level 3, what they do differently at work: one participant at one follow-up.
    case behaviour
    /// Level 4, what came of it for the organisation: one indicator in one period.
    case results
    /// What it cost and what it was worth: one amount.
    case finance
    /// What people said when asked: one coded statement.
    case interviews
    /// What was changed because of it: one decision.
    case actions
    /// Who was honoured for it: one award.
    case recognition

    /// In the order of the evaluation cycle.
    public static func < (left: Level, right: Level) -> Bool {
        left.order < right.order
    }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
