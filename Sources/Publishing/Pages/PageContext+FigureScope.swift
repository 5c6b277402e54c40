import Evaluation
import Rendering

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
        return models.contains { $0.figure?.hasValue ?? false } ? models : []
    }

    /// The home page, as the first step of a trail.
    var homeLink: Page.Link { Page.Link(text: words("words.menu_catalogue"), address: page("")) }
}
