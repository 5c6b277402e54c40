public import Basics

/// A value that a measure gives beside its own, such as the p of a test: what it is called in published data, and what it
/// says.
public struct FurtherStatistic: Sendable {
    /// Its name in the column `statistic` of published data. A `*` at the end stands for any ending, as in `share_*` for
    /// the shares of all points of a scale.
    public let name: String
    /// What it says, in plain words.
    public let meaning: LocalizedText

    init(_ name: String, _ meaning: LocalizedText) {
        self.name = name
        self.meaning = meaning
    }

    /// The p of a test, named as within a sentence.
    static func p(_ test: LocalizedText) -> FurtherStatistic {
        FurtherStatistic(
            "p",
            [
                "id": "Peluang memperoleh selisih sebesar ini atau lebih bila sebenarnya tidak ada perbedaan, "
                    + "menurut \(test.text(in: "id")).",
                "en": "The probability of a difference as large as this or larger if there were none, "
                    + "by \(test.text(in: "en")).",
            ])
    }

    /// Whether this describes a statistic of published data.
    func describes(_ statistic: String) -> Bool {
        name.hasSuffix("*") ? statistic.hasPrefix(name.dropLast()) : statistic == name
    }
}
