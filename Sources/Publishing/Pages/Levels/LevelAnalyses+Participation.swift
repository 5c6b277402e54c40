import Evaluation
import Rendering

extension LevelAnalyses {
    /// Who took part.
    var participation: Analysis {
        var analysis = Analysis()
        analysis.headline = context.headlines(
            [
                "participation.people", "participation.completions", "participation.completion_rate",
                "participation.hours",
            ], of: program.slug)
        guard !analysis.headline.isEmpty else { return Analysis() }
        if let finding = sentences.estimate("phrases.completion_rate", "participation.completion_rate", program.slug) {
            analysis.findings.append(finding)
        }
        let sessions = context.figures.members(
            of: "participation.completion_rate", program: program.slug, group: "session")
        if sessions.count > 1 { analysis.tables.append(table(sessions)) }
        return analysis
    }

    private func table(_ sessions: [String]) -> TableModel {
        let measures = ["participation.people", "participation.completions", "participation.completion_rate"]
        return TableModel(
            caption: "\(context.words("levels.participation.name")): \(context.words("words.by_session").lowercased())",
            columns: [TableModel.Column(text: context.words("words.column_session"))]
                + measures.map {
                    TableModel.Column(
                        text: context.label(of: $0), isNumeric: true, href: context.definitionHref($0, from: page))
                },
            rows: sessions.map { session in
                let cells = measures.map { measure in
                    let key = FigureKey(measure, program: program.slug, group: "session", member: session)
                    return context.cell(context.figures.figure(key), measure, showsN: false)
                }
                return TableModel.Row(cells: [.words(context.name(session))] + cells)
            })
    }
}
