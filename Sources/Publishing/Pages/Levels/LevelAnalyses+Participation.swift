import Evaluation
import Rendering

extension LevelAnalyses {
    /// Who took part.
    var participation: Analysis {
        var analysis = Analysis()
        analysis.headline = context.headlines(
            [
                .participationPeople, .participationCompletions, .participationCompletionRate,
                .participationHours,
            ], of: program.slug)
        guard !analysis.headline.isEmpty else { return Analysis() }
        if let finding = sentences.estimate("phrases.completion_rate", .participationCompletionRate, program.slug) {
            analysis.findings.append(finding)
        }
        analysis.tables = ["session", "position"].compactMap(table)
        return analysis
    }

    /// Who took part by a group; `nil` where it has one member, or nothing of it may be shown. Sessions are listed even
    /// so, because the page names them anyway.
    private func table(_ group: String) -> TableModel? {
        let measures = [MeasureID.participationPeople, .participationCompletions, .participationCompletionRate]
        let members = context.figures.members(of: measures[2], program: program.slug, group: group)
        func figure(_ measure: MeasureID, _ member: String) -> Figure? {
            context.figures.figure(FigureKey(measure, program: program.slug, group: group, member: member))
        }
        let isShown = group == "session" || members.contains { figure(measures[2], $0)?.shown != nil }
        guard members.count > 1, isShown else { return nil }
        return TableModel(
            caption:
                "\(context.words("levels.participation.name")): \(context.words("words.by_\(group)").lowercased())",
            columns: [TableModel.Column(text: context.words("words.column_\(group)"))]
                + measures.map {
                    TableModel.Column(
                        text: context.label(of: $0), isNumeric: true, href: context.definitionHref($0, from: page))
                },
            rows: members.map { member in
                let cells = measures.map { context.cell(figure($0, member), $0, showsN: false) }
                return TableModel.Row(cells: [.words(context.name(member))] + cells)
            })
    }
}
