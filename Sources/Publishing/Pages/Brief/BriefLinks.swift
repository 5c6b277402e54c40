import Evaluation
import Rendering

/// The links of a brief's findings. A brief is mailed without the pages round it, so a finding leads to the chart or
/// table of the brief that shows its figure, and to nothing where there is none.
struct BriefLinks {
    /// Where each link of the pages leads in the brief.
    private let places: [String: String]

    /// - Parameters:
    ///   - context: What gives the pages their links.
    ///   - page: The brief.
    ///   - levels: The levels that the brief has a chart of.
    ///   - showsMoney: Whether the brief has a part on money.
    init(context: PageContext, page: PageAddress, levels: Set<Level>, showsMoney: Bool) {
        var places = ["#gates": "#watch"]
        for definition in MeasureRegistry.definitions {
            let href = context.definitionHref(definition.id, from: page)
            if levels.contains(definition.level) { places[href] = "#\(Self.anchor(definition.level))" }
            if showsMoney, definition.level == .finance { places[href] = "#money" }
        }
        self.places = places
    }

    /// The id of a level's chart.
    static func anchor(_ level: Level) -> String { "level-\(level.rawValue)" }

    /// A finding with its links turned to places in the brief, and its words alone where there is no such place.
    func turned(_ finding: HTML) -> HTML {
        var text = ""
        var isDropped = false
        for (number, part) in finding.string.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
            if part.hasPrefix("a href=\"") {
                let place = places[String(part.dropFirst("a href=\"".count).prefix { $0 != "\"" })]
                isDropped = place == nil
                if let place { text += "<a href=\"\(place)\">" }
                text += Self.words(behind: part)
            } else if part.hasPrefix("/a>") {
                text += (isDropped ? "" : "</a>") + Self.words(behind: part)
            } else {
                text += (number > 0 ? "<" : "") + part
            }
        }
        return HTML(trusted: text)
    }

    private static func words(behind tag: Substring) -> Substring { tag.drop { $0 != ">" }.dropFirst() }
}
