import Evaluation
import Basics

/// Finds figures that fall short of what the site demands.
struct Gates {
    let context: PageContext

    /// A figure that falls short.
    struct Miss {
        /// What the figure should have kept to.
        var bound: Gate.Bound
        var shown: Figure.Shown
        var definition: MeasureDefinition
        /// What is short of what, in words.
        var sentence: String
        /// What the sentence claims.
        var claim: FigureClaim
        /// What was decided about it: of decisions that name its measure the newest that is not done, or else the newest;
        /// `nil` where none is recorded.
        var decision: String?
    }

    /// What a programme falls short of, in the order of `site.yml`.
    func missed(by program: Program, in scope: FigureScope = .whole) -> [Miss] {
        context.settings.gates.compactMap { gate in
            guard let definition = MeasureRegistry.definition(gate.measure), context.edition.shows(definition.level),
                let shown = context.figure(gate.measure, of: program.slug, in: scope)?.shown,
                let bound = gate.missed(by: shown.value), isOnScale(gate, program)
            else { return nil }
            let side = if case .atLeast = bound { "at_least" } else { "at_most" }
            return Miss(
                bound: bound, shown: shown, definition: definition, sentence: sentence(bound, shown, definition),
                claim: FigureClaim(.missed, scope.key(gate.measure, program.slug)).with(side, "\(bound.value)"),
                decision: newest(context.facts.actions(of: program.slug).filter { $0.measure == gate.measure }))
        }
    }

    /// The threshold as it is written.
    func threshold(_ bound: Gate.Bound, _ definition: MeasureDefinition) -> String {
        context.style.plain(bound.value, definition)
    }

    private func sentence(_ bound: Gate.Bound, _ shown: Figure.Shown, _ definition: MeasureDefinition) -> String {
        let phrase =
            switch bound {
            case .atLeast: "phrases.gate_below"
            case .atMost: "phrases.gate_above"
            }
        return context.words(
            phrase,
            [
                "measure": context.label(of: definition.id),
                "value": context.style.plain(shown.value, definition), "threshold": threshold(bound, definition),
            ])
    }

    /// Whether the programme's people answered on the scale that the gate is meant on.
    private func isOnScale(_ gate: Gate, _ program: Program) -> Bool {
        gate.isMeant(on: context.facts.satisfactionScales(of: program.slug))
    }

    /// The newest decision on the programme that is not done yet, or else the newest, whatever it is about.
    func followUp(_ program: Program) -> String? { newest(context.facts.actions(of: program.slug)) }

    /// Of actions in the order of their days the newest that is not done, or else the newest.
    private func newest(_ actions: [FollowUpAction]) -> String? {
        (actions.last { $0.progress != .done } ?? actions.last).map { context.name($0.action) }
    }
}
