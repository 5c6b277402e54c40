import Evaluation
import Rendering

/// Which figures of a programme a page speaks of: those of all its data, or those of one year.
struct FigureScope {
    var group = FigureKey.whole
    var member = ""

    /// All data.
    static let whole = FigureScope()

    /// The data of one year.
    static func year(_ year: String) -> FigureScope { FigureScope(group: "year", member: year) }

    /// The year; `nil` for all data.
    var year: String? { group == "year" ? member : nil }

    func key(_ measure: String, _ program: String) -> FigureKey {
        FigureKey(measure, program: program, group: group, member: member)
    }
}

extension PageContext {
    /// A figure of a programme in a scope.
    func figure(_ measure: String, of program: String, in scope: FigureScope, _ statistic: String = "value") -> Figure?
    {
        figures.figure(scope.key(measure, program), statistic)
    }

    /// Headline figures of those measures that were computed in a scope; none when all of them are missing.
    func headlines(_ measures: [String], of program: String, in scope: FigureScope) -> [FigureModel] {
        let models = measures.compactMap { measure -> FigureModel? in
            guard let figure = figure(measure, of: program, in: scope),
                figure.status != Absence.notMeasured.rawValue
            else { return nil }
            return FigureModel(measure: measure, figure: figure)
        }
        return models.contains { $0.figure?.shown != nil } ? models : []
    }

    /// The home page, as the first step of a trail.
    var homeLink: Page.Link { Page.Link(text: words("words.menu_catalogue"), address: page("")) }
}
