import Basics

/// How ratings of behaviour at work changed among those who were trained.
///
/// Not computed over several programmes, whose ratings are on scales of their own.
enum BehaviourChange {
    static let groupings: [Grouping] = [.wave, .session, .unit, .year]

    static let measure = Measure(
        MeasureDefinition(
            id: .behaviourChange, level: .behaviour,
            label: ["id": "Perubahan perilaku kerja", "en": "Change in behaviour at work"], unit: .points,
            direction: .up,
            people: .values(of: .ratings),
            formula: [
                "id":
                    "rata-rata (sesudah − sebelum) atas peserta pelatihan; pengukuran terakhir setelah pelatihan, atau menurut waktu setelah pelatihan; selang t 95 %",
                "en": "mean(after − before) over trained participants; latest follow-up, or by wave; 95 % t interval",
            ],
            meaning: [
                "id": "Berapa poin penilaian perilaku kerja peserta berubah sejak sebelum pelatihan.",
                "en": "By how many points ratings of participants' work behaviour changed since before the training.",
            ],
            limits: [
                "id": "Tanpa kelompok pembanding, perubahan dapat berasal dari hal lain di tempat kerja.",
                "en": "Without a comparison group the change may come from other things at work.",
            ],
            source: "Kirkpatrick & Kirkpatrick (2006); Student (1908)", minimumCases: 2,
            statistics: [
                FurtherStatistic(
                    "before",
                    ["id": "Rata-rata penilaian sebelum pelatihan.", "en": "The mean rating before the training."]),
                FurtherStatistic(
                    "after",
                    ["id": "Rata-rata penilaian sesudah pelatihan.", "en": "The mean rating after the training."]),
            ], isDifference: true),
        by: groupings
    ) { selection in
        let trained = FollowUps(selection)
        guard trained.count > 0 else { return [] }
        let people = selection.people(.behaviour, rows: trained.rows)
        let (before, after) = (trained.moments.before, trained.moments.after)
        return [
            .estimate(people: people, n: trained.count) { () throws(NotComputable) in
                try MeanInterval.estimate(trained.moments.change)
            },
            .number("before", people: people, n: trained.count) { () throws(NotComputable) in try before.mean() },
            .number("after", people: people, n: trained.count) { () throws(NotComputable) in try after.mean() },
        ]
    }
}

extension MeasureID {
    /// Change in behaviour at work.
    public static let behaviourChange = MeasureID("behaviour.change")
}
