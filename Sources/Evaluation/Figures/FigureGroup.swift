/// What figures may be broken down by.
public enum FigureGroup {
    /// The groups of one programme's figures, besides the site's taxonomies.
    public static let known =
        Grouping.allCases.map(\.rawValue) + [item, "scale", "indicator", "theme", "waves"]
    /// The group of figures broken down by the questions of a questionnaire.
    static let item = "item"
}
