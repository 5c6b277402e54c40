extension Table {
    /// Questionnaires, one respondent a row. All programmes must share the questionnaire.
    static func reaction(_ programs: [DemoProgram], seed: UInt64) -> Table {
        guard let questionnaire = programs.first?.plan.reaction?.questionnaire else { return Table([]) }
        var table = Table(
            [.program, .session, .participant, .unit, .recommend, .comment], items: questionnaire.items.map(\.header))
        for program in programs {
            for answers in Answers.all(of: program, seed: seed) {
                let person = answers.enrolment.person
                let row: [Cell] = [
                    .text(program.plan.slug), .text(program.plan.sessions[answers.enrolment.session].id),
                    .text(person.id), .text(person.unit), answers.recommend.map(Cell.number) ?? .empty,
                    Cell(answers.comment),
                ]
                table.append(row + cells(questionnaire, answers.scores))
            }
        }
        return table
    }

    /// Questionnaires, one answer a row; the item is named by its text. The comment stands in a respondent's first row.
    static func longReaction(_ programs: [DemoProgram], seed: UInt64) -> Table {
        var table = Table([.program, .session, .participant, .unit, .item, .score, .comment])
        for program in programs {
            guard let questionnaire = program.plan.reaction?.questionnaire else { continue }
            for answers in Answers.all(of: program, seed: seed) {
                let person = answers.enrolment.person
                let session = program.plan.sessions[answers.enrolment.session].id
                let given = zip(questionnaire.items, cells(questionnaire, answers.scores))
                for (index, (item, score)) in given.enumerated() {
                    table.append([
                        .text(program.plan.slug), .text(session), .text(person.id), .text(person.unit),
                        .text(item.indonesian), score, index == 0 ? Cell(answers.comment) : .empty,
                    ])
                }
            }
        }
        return table
    }

    private static func cells(_ questionnaire: Questionnaire, _ scores: [Int?]) -> [Cell] {
        zip(questionnaire.items, scores).map { item, score in
            score.map { questionnaire.cell(item, $0) } ?? .empty
        }
    }
}
