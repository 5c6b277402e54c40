import Basics

/// What people said when asked, what was decided because of it, and who was honoured.
enum FollowUpMeasures {
    /// By theme only: a theme by session is a crossing of a few statements each; and themes of several programmes were
    /// coded apart, so that the same word need not mean the same.
    static let themes = Measure(
        MeasureDefinition(
            id: .interviewsThemes, level: .interviews,
            label: ["id": "Tema wawancara", "en": "Interview themes"], unit: .count, direction: .neither,
            people: .counts(),
            formula: [
                "id": "banyaknya pernyataan yang diberi kode, menurut tema",
                "en": "number of coded statements by theme",
            ],
            meaning: [
                "id": "Seberapa sering suatu tema muncul dalam wawancara.",
                "en": "How often a theme came up in interviews.",
            ],
            limits: [
                "id": "Sering disebut tidak berarti paling penting; yang diwawancarai bukan sampel acak.",
                "en": "Mentioned often is not the same as most important; interviewees are no random sample.",
            ],
            source: "Braun & Clarke (2006)", minimumCases: 1,
            statistics: [
                FurtherStatistic(
                    "positive", ["id": "Berapa di antaranya yang positif.", "en": "How many of them are positive."]),
                FurtherStatistic(
                    "neutral", ["id": "Berapa di antaranya yang netral.", "en": "How many of them are neutral."]),
                FurtherStatistic(
                    "negative", ["id": "Berapa di antaranya yang negatif.", "en": "How many of them are negative."]),
            ])
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
            id: .actionsClosed, level: .actions,
            label: ["id": "Tindak lanjut yang selesai", "en": "Follow-up actions done"], unit: .share, direction: .up,
            people: .none,
            formula: ["id": "tindak lanjut yang selesai / semua tindak lanjut", "en": "actions done / all actions"],
            meaning: [
                "id": "Bagian keputusan tindak lanjut yang sudah dilaksanakan.",
                "en": "The share of follow-up decisions that have been carried out.",
            ],
            limits: [
                "id": "Tidak menunjukkan apakah tindakannya tepat.",
                "en": "Does not show whether the action was right.",
            ],
            source: "Tolok", minimumCases: 1),
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
            id: .recognitionAwards, level: .recognition,
            label: ["id": "Penghargaan", "en": "Awards"], unit: .count, direction: .neither,
            people: .counts().revealing(.completions, .onlyStatistic("share")),
            formula: ["id": "banyaknya penghargaan", "en": "number of awards"],
            meaning: [
                "id": "Berapa penghargaan diberikan kepada peserta.",
                "en": "How many awards were given to participants.",
            ],
            limits: [
                "id": "Penghargaan bukan ukuran hasil pelatihan.",
                "en": "Awards are not a measure of what training achieved.",
            ],
            source: "Tolok", minimumCases: 1,
            statistics: [
                FurtherStatistic(
                    "share", ["id": "Penghargaan dibagi penyelesaian.", "en": "Awards divided by completions."])
            ]),
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
