import Evaluation

extension PageContext {
    /// Headline figures of those measures that were computed in a scope; none when all of them are missing.
    func headlines(_ measures: [MeasureID], of program: String, in scope: FigureScope = .whole) -> [FigureModel] {
        let models = measures.compactMap { measure -> FigureModel? in
            guard let figure = figure(measure, of: program, in: scope),
                figure.status != Absence.notMeasured.rawValue
            else { return nil }
            return FigureModel(measure: measure, figure: figure)
        }
        return models.contains { $0.figure?.hasValue ?? false } ? models : []
    }
}
