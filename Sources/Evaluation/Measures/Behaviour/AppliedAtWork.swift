import Basics

/// How many use at work what they learned.
enum AppliedAtWork {
    static let measure = Measure(
        MeasureDefinition(
            id: .behaviourApplied, level: .behaviour,
            label: ["id": "Menerapkan di tempat kerja", "en": "Applied at work"], unit: .share, direction: .up,
            people: .rate(of: .applications, .banded),
            formula: [
                "id":
                    "peserta yang menerapkan / peserta yang menjawab; pengukuran terakhir setelah pelatihan, atau menurut waktu setelah pelatihan; selang Wilson",
                "en":
                    "participants who apply it / participants who answered; latest follow-up, or by wave; Wilson score interval",
            ],
            meaning: [
                "id": "Bagian peserta yang menerapkan keterampilan dari pelatihan dalam pekerjaannya.",
                "en": "The share of participants who use what they learned in their work.",
            ],
            limits: [
                "id": "Sering berdasarkan pengakuan sendiri; yang tidak menjawab mungkin lebih jarang menerapkan.",
                "en": "Often self-reported; those who did not answer may apply it less.",
            ],
            source: "Wilson (1927)", minimumCases: 1),
        by: BehaviourChange.groupings, isPooled: true
    ) { selection in
        let table = selection.data.table(.behaviour)
        let applied = table.narrow(.applied)
        let known = selection.followUpRows(of: StudyGroup.trained).filter { applied[Int($0)] != Table.missing }
        let answered = FollowUps.latest(known, table)
        guard !answered.isEmpty else { return [] }
        let yes = Choice.yesNo.code(of: "yes")
        let people = selection.people(.behaviour, rows: answered)
        return [.share(answered.count { applied[Int($0)] == yes }, of: answered.count, people: people)]
    }
}

extension MeasureID {
    /// Applied at work.
    public static let behaviourApplied = MeasureID("behaviour.applied")
}
