import Evaluation

extension PageContext {
    /// A figure of a programme in a scope.
    func figure(_ measure: String, of program: String, in scope: FigureScope, _ statistic: String = "value") -> Figure?
    {
        figures.figure(scope.key(measure, program), statistic)
    }
}
