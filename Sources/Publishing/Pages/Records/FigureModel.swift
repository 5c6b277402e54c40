import Evaluation
import Rendering

/// A headline figure of a page.
struct FigureModel {
    var measure: String
    var figure: Figure?
    /// What it is called, where the measure's own label does not say it.
    var label: String?
    var note: String?
}

extension PageContext {
    /// Headline figures as templates read them; absent when there are none.
    func headline(_ models: [FigureModel], on page: PageAddress, href: String? = nil) -> TemplateValue {
        guard !models.isEmpty else { return .absent }
        return [
            "items": TemplateValue(models.map { record(of: $0, on: page) }),
            "href": TemplateValue(href),
        ]
    }

    private func record(of model: FigureModel, on page: PageAddress) -> TemplateRecord {
        let definition = MeasureRegistry.definition(model.measure)
        var record: TemplateRecord = [
            "label": .text(model.label ?? label(of: model.measure)),
            "href": .text(definitionHref(model.measure, from: page)),
            "value": .absent, "unit": .absent, "interval": .absent, "n": .absent, "absence": .absent,
            "note": TemplateValue(model.note),
        ]
        guard let definition, let figure = model.figure else {
            record["absence"] = .record(self.record(of: .notMeasured))
            return record
        }
        switch figure.outcome {
        case .absent(let absence): record["absence"] = .record(self.record(of: absence))
        case .band(let band):
            record["value"] = .text(style.text(band))
            record["n"] = .text(style.n(band.n))
        case .shown(let shown):
            record["value"] = .text(style.text(shown.value, definition))
            record["interval"] = TemplateValue(shown.interval.map { style.interval($0, definition) })
            if definition.countsPeople { record["n"] = .text(style.n(shown.n)) }
        }
        if let held = figure.held {
            let notes = [model.note, style.standing(held)].compactMap(\.self)
            record["note"] = .text(notes.joined(separator: "; "))
        }
        return record
    }
}

extension MeasureDefinition {
    /// Whether n tells a reader something: of a count it is the number itself, and indicators and amounts are not people.
    fileprivate var countsPeople: Bool { unit != .count && unit != .money && level != .results && level != .finance }
}
