import Evaluation
import Basics

/// Finds figures that fall short of what the site demands.
struct Gates {
    let context: PageContext

    /// A figure that falls short.
    struct Miss {
        var gate: Gate
        var shown: Figure.Shown
        var definition: MeasureDefinition
        /// What is short of what, in words.
        var sentence: String
        /// What was decided about it: of decisions that name its measure the newest that is not done, or else the newest;
        /// `nil` where none is recorded.
        var decision: String?
    }

    /// What a programme falls short of, in the order of `site.yml`.
    func missed(by program: Program, in scope: FigureScope = .whole) -> [Miss] {
        context.settings.gates.compactMap { gate in
            guard let definition = MeasureRegistry.definition(gate.measure), context.edition.shows(definition.level),
                let shown = context.figure(gate.measure, of: program.slug, in: scope)?.shown,
                gate.isMissed(by: shown.value), isOnScale(gate, program)
            else { return nil }
            return Miss(
                gate: gate, shown: shown, definition: definition, sentence: sentence(gate, shown, definition),
                decision: decision(gate.measure, program))
        }
    }

    /// The threshold as it is written.
    func threshold(_ gate: Gate, _ definition: MeasureDefinition) -> String {
        context.style.plain(gate.atLeast ?? gate.atMost ?? 0, definition)
    }

    private func sentence(_ gate: Gate, _ shown: Figure.Shown, _ definition: MeasureDefinition) -> String {
        let isBelow = gate.atLeast.map { shown.value < $0 } ?? false
        return context.words(
            isBelow ? "phrases.gate_below" : "phrases.gate_above",
            [
                "measure": context.label(of: definition.id),
                "value": context.style.plain(shown.value, definition), "threshold": threshold(gate, definition),
            ])
    }

    /// Whether the programme's people answered on the scale that the gate is meant on.
    private func isOnScale(_ gate: Gate, _ program: Program) -> Bool {
        gate.isMeant(on: context.facts.satisfactionScales(of: program.slug))
    }

    private func decision(_ measure: MeasureID, _ program: Program) -> String? {
        let actions = context.facts.actions(of: program.slug).filter { $0.measure == measure }
        let action = actions.last { $0.progress != .done } ?? actions.last
        return action.map { context.name($0.action) }
    }

    /// The newest decision on the programme that is not done yet, or else the newest, whatever it is about.
    func followUp(_ program: Program) -> String? {
        let actions = context.facts.actions(of: program.slug)
        let action = actions.last { $0.progress != .done } ?? actions.last
        return action.map { context.name($0.action) }
    }
}
