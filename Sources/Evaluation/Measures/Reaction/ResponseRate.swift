/// How many of those who were asked answered.
enum ResponseRate {
    static let measure = Measure(
        MeasureDefinition(
            id: .reactionResponseRate, level: .reaction, unit: .share, direction: .up,
            people: .rate(
                of: .completions, .open(because: "colleagues see who fills in a questionnaire, not what is in it")
            )
            .revealing(.answered, .successes).dependingOnOthers,
            source: "AAPOR Standard Definitions (2023), RR; Wilson (1927)", minimumCases: 1, comparison: .place(2)),
        by: Satisfaction.groupings, isPooled: true
    ) { selection in
        let invited = selection.completedRows
        guard !invited.isEmpty, case let answered = selection.answeredEnrolments, answered > 0 else { return [] }
        let people = selection.people(.participation, rows: invited)
        guard answered <= invited.count else {
            // More answers than people asked: the data contradict themselves, and a rate above 1 would hide that.
            return [RawFigure(.absent(.notApplicable), n: invited.count, people: people)]
        }
        return [.share(answered, of: invited.count, people: people)]
    }
}

extension Selection {
    /// Who answered anything at all: a person counts once in each session, however often he or she filled in a
    /// questionnaire; a respondent without a name counts as one person.
    var answeredEnrolments: Int {
        let respondents = data.reactions.respondents
        let (programs, sessions) = (respondents.narrow(.program), respondents.narrow(.session))
        let (persons, recommended) = (respondents.narrow(.participant), respondents.wide(.recommend))
        let answering = rows(.reaction).filter { row in
            recommended[Int(row)] != Table.missingWide
                || data.reactions.answers(of: row).contains { $0.point != ReactionTable.Answer.blank }
        }
        // Where nobody filled in two questionnaires there is nothing to take together.
        if people(.reaction, rows: answering) == answering.count { return answering.count }
        var unnamed = 0
        var named: Set<Enrolment> = []
        for row in answering {
            let person = persons[Int(row)]
            if person == Table.missing {
                unnamed += 1
            } else {
                named.insert(Enrolment(program: programs[Int(row)], session: sessions[Int(row)], person: person))
            }
        }
        return unnamed + named.count
    }
}

private struct Enrolment: Hashable {
    var program: Int32
    var session: Int32
    var person: Int32
}

extension MeasureID {
    /// Response rate.
    public static let reactionResponseRate = MeasureID("reaction.response_rate")
}
