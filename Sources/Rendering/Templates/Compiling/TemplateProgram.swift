import Basics
internal import Diagnostics
internal import Synchronization

/// Compiled templates, with what is needed to tell where something went wrong.
final class TemplateProgram: Sendable {
    private struct Place: Hashable {
        var template: Int
        var offset: Int
        var id: String
    }

    let routines: [Routine?]
    let rules: TemplateRules
    /// The names of the texts in every table.
    let textNames: [String]
    private let texts: [TemplateText]
    /// The same slip in a template would otherwise be told once for each of ten thousand pages.
    private let reported = Mutex<Set<Place>>([])

    init(_ routines: [Routine?], _ templates: [TemplateText], texts: [String], rules: TemplateRules) {
        self.routines = routines
        self.texts = templates
        textNames = texts
        self.rules = rules
    }

    /// Logs a problem, unless the same was logged for this place before.
    func report(_ problem: TemplateProblem, in template: Int, log: DiagnosticLog) {
        let place = Place(template: template, offset: problem.range.lowerBound, id: problem.id)
        guard reported.withLock({ $0.insert(place).inserted }) else { return }
        log.log(problem.diagnostic(in: texts[template]))
    }
}
