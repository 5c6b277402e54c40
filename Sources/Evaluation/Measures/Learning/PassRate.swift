import Basics

/// How many reached the pass mark.
enum PassRate {
    static let measure = Measure(
        MeasureDefinition(
            id: .learningPassRate, level: .learning,
            label: ["id": "Tingkat kelulusan", "en": "Pass rate"], unit: .share, direction: .up,
            people: .rate(of: .markedPairs, .banded),
            formula: [
                "id":
                    "pasangan dengan nilai sesudah ≥ batas lulus / semua pasangan; selang Wilson; uji McNemar, binomial eksak bila kelulusan berubah pada kurang dari 25 pasangan",
                "en":
                    "pairs with after ≥ pass mark / pairs; Wilson score interval; McNemar's test, exact binomial where fewer than 25 pairs passed one test only",
            ],
            meaning: [
                "id": "Bagian peserta yang mencapai batas lulus sesudah pelatihan.",
                "en": "The share of participants who reached the pass mark after the training.",
            ],
            limits: [
                "id": "Bergantung pada letak batas lulus, yang dipilih penyelenggara.",
                "en": "Depends on where the provider set the mark.",
            ],
            source: "Wilson (1927); McNemar (1947); Edwards (1948)", minimumCases: 1,
            statistics: [
                FurtherStatistic(
                    "before",
                    [
                        "id": "Bagian yang mencapai batas lulus sebelum pelatihan.",
                        "en": "The share that reached the pass mark before the training.",
                    ]),
                FurtherStatistic(
                    "chi_squared",
                    [
                        "id": "Statistik uji McNemar; uji binomial eksak tidak memilikinya.",
                        "en": "The statistic of McNemar's test; the exact binomial test has none.",
                    ]),
                .p(["id": "uji McNemar atau uji binomial eksak", "en": "McNemar's test or the exact binomial test"]),
            ]),
        by: LearningGain.groupings, isPooled: true
    ) { selection in
        let table = selection.data.table(.learning)
        guard table.has(.passMark) else { return [] }
        let (pre, post, mark) = (table.wide(.pre), table.wide(.post), table.wide(.passMark))
        let rows = selection.testPairs.rows.filter { mark[Int($0)] != Table.missingWide }
        guard !rows.isEmpty else { return [] }
        let people = selection.people(.learning, rows: rows)
        var (passed, hadPassed, gained, lost) = (0, 0, 0, 0)
        for row in rows.map(Int.init) {
            let (before, after) = (pre[row] >= mark[row], post[row] >= mark[row])
            passed += after ? 1 : 0
            hadPassed += before ? 1 : 0
            gained += after && !before ? 1 : 0
            lost += before && !after ? 1 : 0
        }
        let test = Result { () throws(NotComputable) in try McNemarTest.run(gained, lost) }
        return [
            .share(passed, of: rows.count, people: people),
            .share(as: "before", hadPassed, of: rows.count, people: people),
            statistic(of: test, n: rows.count, people: people),
            .number("p", people: people, n: rows.count) { () throws(NotComputable) in try test.get().pValue },
        ]
    }

    /// McNemar's χ². The exact test has no statistic but the smaller of two counts of people, which is not published.
    private static func statistic(
        of test: Result<SignificanceTest, NotComputable>, n: Int, people: Int
    ) -> RawFigure {
        if case .success(let known) = test, known.method == .exactBinomial {
            return RawFigure("chi_squared", .absent(.notApplicable), n: n, people: people)
        }
        return .number("chi_squared", people: people, n: n) { () throws(NotComputable) in try test.get().statistic }
    }
}

extension MeasureID {
    /// Pass rate.
    public static let learningPassRate = MeasureID("learning.pass_rate")
}
