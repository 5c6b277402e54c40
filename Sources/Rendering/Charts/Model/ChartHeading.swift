/// What a chart is called: the words that a screen reader gets in place of the picture.
///
/// The finding itself is printed by the page (in the figure's caption); the chart draws no title.
public struct ChartHeading: Sendable, Hashable {
    /// The finding, as a sentence: "Nilai naik pada lima dari enam program".
    public let title: String
    /// What is drawn, and the main figures in words.
    public let description: String
    /// Begins every id in the chart's markup; unique in the page.
    public let idPrefix: String

    /// Characters that would cut an `aria-labelledby` list apart (spaces and the like) become hyphens in the prefix.
    public init(title: String, description: String, idPrefix: String) {
        self.title = title
        self.description = description
        self.idPrefix = String(idPrefix.map { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" ? $0 : "-" })
    }
}
