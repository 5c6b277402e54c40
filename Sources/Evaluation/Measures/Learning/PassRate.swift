import YAML

/// How many reached the pass mark.
enum PassRate {
    static let measure = Measure(
        MeasureDefinition(
            id: "learning.pass_rate", level: .learning,
            label: ["id": "Tingkat kelulusan", "en": "Pass rate"], unit: .share, direction: .up,
            formula: "pairs with after ≥ pass mark / pairs; Wilson score interval",
            meaning: [
                "id":
                    "Bagian peserta yang mencapai batas lulus sesudah pelatihan; `before` adalah bagian sebelum pelatihan.",
                "en": "The share that reached the pass mark afterwards; `before` is the share beforehand.",
            ],
            limits: [
                "id": "Bergantung pada letak batas lulus, yang dipilih penyelenggara.",
                "en": "Depends on where the provider set the mark.",
            ],
            source: "Wilson (1927)", minimumCases: 1),
        by: LearningGain.groupings, isPooled: true
    ) { selection in
        let table = selection.data.table(.learning)
        let (pre, post, mark) = (table.wide(.pre), table.wide(.post), table.wide(.passMark))
        let rows = selection.testPairs.rows.filter { mark[Int($0)] != Table.missingWide }
        guard !rows.isEmpty else { return [] }
        let people = selection.people(.learning, rows: rows)
        return [
            .share(rows.count { post[Int($0)] >= mark[Int($0)] }, of: rows.count, people: people),
            .share(as: "before", rows.count { pre[Int($0)] >= mark[Int($0)] }, of: rows.count, people: people),
        ]
    }
}
