import Basics

/// What scores are out of, by the header of their column and by what stands behind each: "Pre (maks 20)", "8/10", "80 %".
struct ScoreUnit: Sendable, Hashable {
    /// The most points that there are, where that is said.
    let maximum: Int?
    /// Whether the scores are percentages.
    let isPercent: Bool

    /// - Parameters:
    ///   - header: The column's name.
    ///   - unit: What stands behind all of its numbers.
    init(_ header: String, _ unit: CellUnit?) {
        maximum = unit?.maximum ?? Self.maximum(in: header)
        isPercent = unit?.isPercent ?? header.contains("%")
    }

    /// Whether scores of both kinds may be compared: none says what the other contradicts, or leaves out.
    func agrees(with other: ScoreUnit) -> Bool { inPoints == other.inPoints }

    /// Of a percentage it is 100.
    private var inPoints: Int? { isPercent ? 100 : maximum }

    /// In words.
    var shown: LocalizedText {
        if isPercent { return ["en": "in per cent", "id": "dalam persen"] }
        guard let maximum else { return ["en": "without a unit", "id": "tanpa satuan"] }
        return ["en": "out of \(maximum)", "id": "dari \(maximum)"]
    }

    /// The number of "(maks 20)", "/20", "out of 20", "(0–20)".
    private static func maximum(in header: String) -> Int? {
        let pattern =
            /(?:maks(?:imum|imal)?|max(?:imum)?|out of|dari|skala|scale|\/|[(\[]\s*0\s*[-–—])[\s.:=]*(?:0\s*[-–—]\s*)?(\d{1,4})\s*[)\]]?\s*$/
        return header.firstMatch(of: pattern.ignoresCase()).flatMap { Int($0.1) }
    }
}
