/// What people said when asked, what was decided because of it, and who was honoured.
enum FollowUpMeasures {
    /// By theme only: a theme by session is a crossing of a few statements each; and themes of several programmes were
    /// coded apart, so that the same word need not mean the same.
    static let themes = Measure(
        MeasureDefinition(
            id: .interviewsThemes, level: .interviews, unit: .count, direction: .neither, people: .counts(),
            source: "Braun & Clarke (2006)", minimumCases: 1, statistics: ["positive", "neutral", "negative"])
    ) { selection in
        let table = selection.data.table(.interviews)
        let (themes, sentiments) = (table.narrow(.theme), table.narrow(.sentiment))
        let byTheme = Dictionary(grouping: selection.rows(.interviews)) { themes[Int($0)] }
        return byTheme.keys.sorted { (byTheme[$1]?.count ?? 0, $0) < (byTheme[$0]?.count ?? 0, $1) }.flatMap { theme in
            let rows = byTheme[theme] ?? []
            let breakdown = RawFigure.Breakdown(group: "theme", member: selection.data.name(theme, in: .theme))
            let parts = Choice.sentiment.words.compactMap(\.first).enumerated().map { code, word in
                let count = rows.count { sentiments[Int($0)] == Int32(code) }
                return RawFigure.count(as: word, count, people: rows.count, breakdown: breakdown)
            }
            return [.count(rows.count, people: rows.count, breakdown: breakdown)] + parts
        }
    }

    static let closedActions = Measure(
        MeasureDefinition(
            id: .actionsClosed, level: .actions, unit: .share, direction: .up, people: .none, source: "Tolok",
            minimumCases: 1),
        by: [.year], isPooled: true
    ) { selection in
        let status = selection.data.table(.actions).narrow(.status)
        let rows = selection.rows(.actions)
        guard !rows.isEmpty else { return [] }
        let done = rows.count { status[Int($0)] == Choice.progress.code(of: "done") }
        return [.ratio(Double(done), over: Double(rows.count), n: rows.count)]
    }

    static let awards = Measure(
        MeasureDefinition(
            id: .recognitionAwards, level: .recognition, unit: .count, direction: .neither,
            people: .counts().revealing(.completions, .onlyStatistic("share")), source: "Tolok", minimumCases: 1,
            statistics: ["share"]),
        by: [.session, .year], isPooled: true
    ) { selection in
        let rows = selection.rows(.recognition)
        guard !rows.isEmpty else { return [] }
        // Awards are given in public: what counts is how many were honoured, not how many might have been.
        let completed = selection.completedRows
        let people = selection.people(.recognition, rows: rows)
        var figures = [RawFigure.count(rows.count, people: people)]
        if !completed.isEmpty {
            figures.append(
                .ratio(
                    as: "share", Double(rows.count), over: Double(completed.count), n: completed.count, people: people))
        }
        return figures
    }
}

extension MeasureID {
    /// Interview themes.
    public static let interviewsThemes = MeasureID("interviews.themes")
    /// Follow-up actions done.
    public static let actionsClosed = MeasureID("actions.closed")
    /// Awards.
    public static let recognitionAwards = MeasureID("recognition.awards")
}
