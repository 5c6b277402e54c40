/// The answer words that are understood, in Indonesian and English. To teach `import` another scale, add it here.
enum AnswerVocabulary {
    /// All families; where a column fits several, the first one counts.
    static let families: [AnswerFamily] =
        [agreement, satisfaction, quality, frequency, yesNo, likelihood, amount, extent, portion, comparison]
        + qualities
        + paces

    /// The degrees that most scales are cut from: sangat tidak, tidak, kurang, netral, cukup, (the word), sangat,
    /// luar biasa.
    private static let usualScales: [[Int]] = [
        [1, 5], [1, 3, 5], [1, 4, 5], [2, 4, 5], [1, 2, 5],
        [0, 1, 5, 6], [1, 2, 5, 6], [2, 4, 5, 6], [1, 2, 4, 5], [1, 4, 5, 7],
        [0, 1, 3, 5, 6], [0, 1, 2, 5, 6], [0, 1, 4, 5, 6], [1, 2, 4, 5, 6], [0, 2, 4, 5, 6], [0, 2, 3, 4, 6],
        [1, 2, 3, 5, 6], [0, 2, 3, 4, 7], [0, 2, 4, 6, 7], [1, 2, 4, 6, 7], [1, 4, 5, 6, 7], [0, 1, 4, 5, 7],
        [0, 1, 3, 5, 7],
        [0, 1, 2, 4, 5, 6], [0, 1, 2, 3, 4, 5, 6],
    ]

    private static let neutral = AnswerFamily.Degree(
        indonesian: ["netral", "biasa saja", "biasa", "sedang"], english: ["neutral", "undecided", "neither"])

    /// Degrees that Indonesian makes of one adjective; `english` replaces what English has for each.
    private static func degrees(
        of adjective: String, english: [[String]], middle: AnswerFamily.Degree = neutral
    ) -> [AnswerFamily.Degree] {
        let indonesian = [
            ["sangat tidak \(adjective)"], ["tidak \(adjective)"], ["kurang \(adjective)"], middle.indonesian,
            ["cukup \(adjective)", "agak \(adjective)"], [adjective],
            ["sangat \(adjective)", "sangat \(adjective) sekali"],
            ["luar biasa \(adjective)"],
        ]
        var degrees = zip(indonesian, english).map { AnswerFamily.Degree(indonesian: $0, english: $1) }
        degrees[2].indonesian.append("agak tidak \(adjective)")
        (degrees[2].shared, degrees[4].shared) = (["kurang"], ["cukup"])
        degrees[3].english = middle.english + english[3]
        return degrees
    }

    private static let agreement: AnswerFamily = {
        var degrees = Self.degrees(
            of: "setuju",
            english: [
                ["strongly disagree", "completely disagree", "totally disagree"], ["disagree"],
                ["somewhat disagree", "slightly disagree", "mildly disagree", "tend to disagree"],
                ["neither agree nor disagree", "neither agree or disagree"],
                ["somewhat agree", "slightly agree", "mildly agree", "tend to agree"], ["agree"],
                ["strongly agree", "completely agree", "totally agree"], [],
            ])
        let abbreviations = [["sts"], ["ts"], ["ks"], ["n", "rr", "ragu-ragu", "ragu"], ["cs"], ["s"], ["ss"], []]
        for (number, words) in abbreviations.enumerated() { degrees[number].indonesian += words }
        return AnswerFamily(name: "agreement", degrees: degrees, scales: usualScales)
    }()

    private static let satisfaction = AnswerFamily(
        name: "satisfaction",
        degrees: degrees(
            of: "puas",
            english: [
                ["very dissatisfied", "very unsatisfied", "extremely dissatisfied", "not at all satisfied"],
                ["dissatisfied", "unsatisfied", "not satisfied"],
                ["somewhat dissatisfied", "slightly dissatisfied", "not very satisfied"],
                ["neither satisfied nor dissatisfied"],
                ["somewhat satisfied", "slightly satisfied", "fairly satisfied", "moderately satisfied"], ["satisfied"],
                ["very satisfied", "extremely satisfied", "completely satisfied"], [],
            ]), scales: usualScales)

    private static let quality: AnswerFamily = {
        var degrees = Self.degrees(
            of: "baik",
            english: [
                ["very poor", "very bad", "terrible"], ["poor", "bad"], ["below average"], ["average", "ok", "okay"],
                ["fair", "acceptable", "adequate", "sufficient"], ["good", "above average"], ["very good"],
                ["excellent", "outstanding", "exceptional"],
            ])
        let others = [
            ["sangat buruk", "sangat kurang", "sangat jelek", "buruk sekali"], ["buruk", "jelek"], ["kurang"], [],
            ["cukup", "cukup memadai"], ["bagus"], ["sangat bagus", "baik sekali"],
            ["istimewa", "luar biasa", "sempurna", "amat baik"],
        ]
        for (number, words) in others.enumerated() { degrees[number].indonesian += words }
        return AnswerFamily(name: "quality", degrees: degrees, scales: usualScales)
    }()

    private static let frequency = ladder(
        "frequency",
        indonesian: [
            ["tidak pernah"], ["hampir tidak pernah", "sangat jarang"], ["jarang"],
            ["kadang-kadang", "kadang kadang", "kadang"], ["sering"], ["sangat sering", "hampir selalu"], ["selalu"],
        ],
        english: [
            ["never", "none of the time"], ["almost never", "very rarely", "hardly ever"], ["rarely", "seldom"],
            ["sometimes", "occasionally", "some of the time"], ["often", "frequently", "usually"],
            ["very often", "almost always", "very frequently", "most of the time"], ["always", "all of the time"],
        ],
        scales: [
            [0, 3, 6], [0, 3, 4, 6], [0, 2, 4, 6], [0, 2, 3, 4], [2, 3, 4, 6], [0, 2, 3, 4, 6], [0, 2, 3, 4, 5],
            [0, 2, 3, 5, 6], [0, 1, 3, 5, 6], [0, 1, 3, 4, 6], [0, 1, 2, 3, 4, 5, 6],
        ])

    private static let yesNo = ladder(
        "yes or no",
        indonesian: [["tidak", "belum", "tdk"], ["mungkin", "ragu-ragu", "sebagian"], ["ya", "iya", "sudah"]],
        english: [["no", "n", "not yet"], ["maybe", "partly", "partially", "not sure", "unsure"], ["yes", "y"]],
        scales: [[0, 2], [0, 1, 2]])

    private static let likelihood = AnswerFamily(
        name: "likelihood",
        degrees: degrees(
            of: "mungkin",
            english: [
                ["very unlikely", "extremely unlikely", "definitely not"], ["unlikely", "probably not"],
                ["somewhat unlikely"], ["neither likely nor unlikely"], ["somewhat likely"], ["likely", "probably"],
                ["very likely", "definitely"], ["extremely likely"],
            ]), scales: usualScales)

    private static let amount = ladder(
        "level",
        indonesian: [["sangat rendah"], ["rendah"], ["sedang", "menengah"], ["tinggi"], ["sangat tinggi"]],
        english: [["very low"], ["low"], ["medium", "moderate"], ["high"], ["very high"]],
        scales: [[1, 2, 3], [1, 2, 3, 4], [0, 1, 2, 3, 4]])

    private static let extent = ladder(
        "extent",
        indonesian: [
            ["tidak sama sekali", "sama sekali tidak"], ["sedikit"], ["sebagian"], ["sebagian besar", "banyak"],
            ["sepenuhnya", "sangat banyak", "seluruhnya"],
        ],
        english: [
            ["not at all"], ["a little", "slightly", "to a small extent"],
            ["somewhat", "moderately", "to some extent", "to a moderate extent"],
            ["quite a bit", "mostly", "a lot", "to a large extent", "considerably"],
            ["very much", "a great deal", "completely", "fully", "extremely", "to a very large extent"],
        ],
        scales: [[0, 1, 3, 4], [0, 2, 3, 4], [0, 1, 2, 3, 4]])

    private static let portion = ladder(
        "portion",
        indonesian: [["tidak ada"], ["sebagian kecil"], ["sekitar setengahnya"], ["sebagian besar"], ["semuanya"]],
        english: [["none of it"], ["some of it"], ["about half of it", "half of it"], ["most of it"], ["all of it"]],
        scales: [[0, 1, 2, 3, 4]])

    private static let comparison = ladder(
        "comparison",
        indonesian: [
            ["jauh lebih buruk"], ["lebih buruk"], ["sedikit lebih buruk"], ["sama saja", "tidak berubah"],
            ["sedikit lebih baik"], ["lebih baik"], ["jauh lebih baik"],
        ],
        english: [
            ["much worse", "much less motivated"], ["worse", "less motivated"],
            ["slightly worse", "slightly less motivated"],
            ["about the same", "the same", "no change", "no change in motivation"],
            ["slightly better", "slightly more motivated"], ["better", "more motivated"],
            ["much better", "much more motivated"],
        ],
        scales: [[1, 3, 5], [0, 1, 3, 5, 6], [1, 2, 3, 5, 6], [0, 1, 2, 3, 4, 5, 6]])

    /// Families made of one adjective each.
    private static let qualities: [AnswerFamily] = [
        ("penting", "important"), ("bermanfaat", "useful"), ("berguna", "valuable"), ("sesuai", "suitable"),
        ("relevan", "relevant"), ("jelas", "clear"), ("mudah", "easy"), ("menarik", "interesting"),
        ("membantu", "helpful"), ("efektif", "effective"), ("memuaskan", "satisfying"), ("memadai", "adequate"),
        ("yakin", "confident"), ("paham", "familiar"), ("memahami", "knowledgeable"), ("mampu", "capable"),
        ("menguasai", "skilled"), ("terampil", "skilful"), ("sanggup", "able"), ("lengkap", "complete"),
        ("nyaman", "comfortable"),
        ("siap", "prepared"), ("cepat", "fast"), ("ramah", "friendly"),
    ].map { indonesian, english in
        AnswerFamily(
            name: english,
            degrees: degrees(
                of: indonesian,
                english: [
                    ["not at all \(english)"], ["not \(english)", "un\(english)", "in\(english)", "ir\(english)"],
                    ["slightly \(english)", "not very \(english)", "not so \(english)", "a little \(english)"], [],
                    ["moderately \(english)", "somewhat \(english)", "fairly \(english)"],
                    [english, "quite \(english)"], ["very \(english)"], ["extremely \(english)"],
                ]), scales: usualScales)
    }

    /// Families whose best answer lies in the middle.
    private static let paces: [AnswerFamily] = [
        pace("lambat", "cepat", "slow", "fast"), pace("singkat", "lama", "short", "long"),
        pace("pendek", "panjang", "little", "much"), pace("mudah", "sulit", "easy", "difficult"),
        pace("sedikit", "banyak", "few", "many"), pace("rendah", "tinggi", "low", "high"),
    ]

    private static func pace(
        _ low: String, _ high: String, _ englishLow: String, _ englishHigh: String
    ) -> AnswerFamily {
        var family = ladder(
            "measure of \(englishLow) and \(englishHigh)",
            indonesian: [
                ["terlalu \(low)"], ["agak \(low)"], ["pas", "tepat", "sesuai", "cukup", "sudah pas", "sudah tepat"],
                ["agak \(high)"], ["terlalu \(high)"],
            ],
            english: [
                ["too \(englishLow)"], ["slightly \(englishLow)", "a bit \(englishLow)", "slightly too \(englishLow)"],
                ["just right", "about right", "right", "appropriate"],
                ["slightly \(englishHigh)", "a bit \(englishHigh)", "slightly too \(englishHigh)"],
                ["too \(englishHigh)"],
            ],
            scales: [[0, 2, 4], [0, 1, 2, 3, 4]])
        family.ideal = 2
        return family
    }

    private static func ladder(
        _ name: String, indonesian: [[String]], english: [[String]], scales: [[Int]]
    ) -> AnswerFamily {
        AnswerFamily(
            name: name,
            degrees: zip(indonesian, english).map { AnswerFamily.Degree(indonesian: $0, english: $1) },
            scales: scales)
    }
}
