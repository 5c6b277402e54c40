import YAML

/// How many did better after than before.
enum ImprovedShare {
    static let measure = Measure(
        MeasureDefinition(
            id: "learning.improved", level: .learning,
            label: ["id": "Peserta yang nilainya naik", "en": "Participants who scored higher"], unit: .share,
            direction: .up, formula: "pairs with after > before / pairs; Wilson score interval",
            meaning: [
                "id": "Bagian peserta yang nilainya lebih tinggi sesudah pelatihan.",
                "en": "The share of participants whose score was higher afterwards.",
            ],
            limits: [
                "id": "Kenaikan sekecil apa pun dihitung; lihat juga besarnya perubahan.",
                "en": "Any rise counts, however small; look at its size as well.",
            ],
            source: "Wilson (1927)", minimumCases: 1),
        by: LearningGain.groupings, isPooled: true
    ) { selection in
        let (improved, pairs, people) = selection.improvement
        return pairs == 0 ? [] : [.share(improved, of: pairs, people: people)]
    }
}

extension Selection {
    /// How many of those who took both tests scored higher, of how many pairs of how many people.
    fileprivate var improvement: (improved: Int, pairs: Int, people: Int) {
        let table = data.table(.learning)
        let (before, after) = (table.packed(.pre), table.packed(.post))
        // Nothing else is asked of tests over several programmes: where everybody has one row, counting will do.
        let isCounted =
            programs.count > 1 && !data.hasSeveralTests && before.unit == after.unit
            && data.levelsOfSinglePeople.contains(.learning) && !table.has(.passMark)
        guard isCounted else { return (testPairs.improved, testPairs.count, testPairs.people) }
        var (improved, pairs) = (0, 0)
        PackedColumn.forEach(rows(.learning), before, after) { before, after in
            let isPair = before != PackedColumn.missing && after != PackedColumn.missing
            pairs &+= isPair ? 1 : 0
            improved &+= isPair && after > before ? 1 : 0
        }
        return (improved, pairs, pairs)
    }
}
