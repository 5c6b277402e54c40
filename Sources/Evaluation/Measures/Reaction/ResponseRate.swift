import YAML

/// How many of those who were asked answered.
enum ResponseRate {
    static let measure = Measure(
        MeasureDefinition(
            id: "reaction.response_rate", level: .reaction,
            label: ["id": "Tingkat pengembalian kuesioner", "en": "Response rate"], unit: .share, direction: .up,
            formula: "Σ respondents / Σ invited (participants who completed); Wilson score interval",
            meaning: [
                "id": "Bagian peserta yang menyelesaikan pelatihan dan mengisi kuesioner.",
                "en": "The share of those who completed that filled in the questionnaire.",
            ],
            limits: [
                "id":
                    "Tingkat yang tinggi tidak menjamin jawaban yang jujur; yang rendah membuat semua angka reaksi rapuh.",
                "en": "A high rate does not make answers honest; a low one makes every reaction figure fragile.",
            ],
            source: "AAPOR Standard Definitions (2023), RR; Wilson (1927)", minimumCases: 1),
        by: Satisfaction.groupings, isPooled: true
    ) { selection in
        let invited = selection.completedRows
        let answered = selection.rows(.reaction).filter(selection.hasAnswered)
        guard !invited.isEmpty, !answered.isEmpty else { return [] }
        let people = selection.people(.participation, rows: invited)
        guard answered.count <= invited.count else {
            // More answers than people asked: the data contradict themselves, and a rate above 1 would hide that.
            return [RawFigure(.absent(.notApplicable), n: invited.count, people: people)]
        }
        return [.share(answered.count, of: invited.count, people: people)]
    }
}

extension Selection {
    /// Whether a respondent answered anything at all.
    func hasAnswered(_ respondent: Int32) -> Bool {
        data.reactions.answers(of: respondent).contains { $0.point != ReactionTable.Answer.blank }
            || data.reactions.respondents.wide(.recommend)[Int(respondent)] != Table.missingWide
    }
}
