import Evaluation

/// What measures are called and what is said of them, from the section `measures` of the language's words.
extension Words {
    /// What a measure is called.
    func label(of measure: MeasureID) -> String { self("measures.\(measure).label") }

    /// How it is computed, in the notation of the methodology page.
    func formula(of measure: MeasureID) -> String { self("measures.\(measure).formula") }

    /// What it says: one plain sentence.
    func meaning(of measure: MeasureID) -> String { self("measures.\(measure).meaning") }

    /// What it does not show, and must not be read as.
    func limits(of measure: MeasureID) -> String { self("measures.\(measure).limits") }

    /// What a value says that a measure gives beside its own.
    ///
    /// The key of `share_*`, whose name ends in a number, is `share_n`.
    func meaning(of statistic: FurtherStatistic, of measure: MeasureID) -> String {
        self("measures.\(measure).statistics.\(statistic.name.replacing("*", with: "n"))")
    }
}
