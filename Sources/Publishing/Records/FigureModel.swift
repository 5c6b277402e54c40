import Evaluation
import Rendering

/// A headline figure of a page.
struct FigureModel {
    var measure: MeasureID
    var figure: Figure?
    /// What it is called, where the measure's own label does not say it.
    var label: String?
    var note: String?
}

extension PageContext {
    /// Headline figures as templates read them; `nil` when there are none.
    func figures(_ models: [FigureModel], on page: PageAddress, href: String? = nil) -> FiguresView? {
        models.isEmpty ? nil : FiguresView(items: models.map { view(of: $0, on: page) }, href: href)
    }

    private func view(of model: FigureModel, on page: PageAddress) -> FigureView {
        let definition = MeasureRegistry.definition(model.measure)
        let outcome = definition == nil ? nil : model.figure?.outcome
        let held = model.figure?.held.map { style.standing($0) }
        var view = FigureView(
            label: model.label ?? label(of: model.measure), href: definitionHref(model.measure, from: page),
            details: details(outcome, definition) + [model.note, held].compactMap(\.self))
        switch (outcome ?? .absent(.notMeasured), definition) {
        case (.absent(let absence), _): view.absence = self.view(of: absence)
        case (.band(let band), _): view.value = style.text(band)
        case (.shown(let shown), let definition?):
            view.value = style.text(shown.value, definition)
            view.unit = model.figure.flatMap(unit)
        case (.shown, nil): break
        }
        return view
    }

    /// The interval and n.
    private func details(_ outcome: Figure.Outcome?, _ definition: MeasureDefinition?) -> [String] {
        switch (outcome, definition) {
        case (.band(let band), _): return [style.n(band.n)]
        case (.shown(let shown), let definition?):
            let interval = shown.interval.map { style.intervalParts($0, definition) } ?? []
            return interval + (definition.countsPeople ? [style.n(shown.n)] : [])
        default: return []
        }
    }

    /// What a rating is out of.
    private func unit(of figure: Figure) -> String? {
        guard figure.key.measure == .reactionSatisfaction, let scale = facts.satisfactionScale(of: figure.key.program)
        else {
            return nil
        }
        return words("format.of_highest", ["value": numbers.integer(scale.highestScore)])
    }
}

extension MeasureDefinition {
    /// Whether n tells a reader something: of a count it is the number itself, and indicators and amounts are not people.
    fileprivate var countsPeople: Bool { unit != .count && unit != .money && level != .results && level != .finance }
}
