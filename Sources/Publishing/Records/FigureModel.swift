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
            "value": .absent, "unit": .absent, "absence": .absent,
        ]
        var details: [String?] = []
        if let definition, let figure = model.figure {
            switch figure.outcome {
            case .absent(let absence): record["absence"] = .record(self.record(of: absence))
            case .band(let band):
                record["value"] = .text(style.text(band))
                details = [style.n(band.n)]
            case .shown(let shown):
                record["value"] = .text(style.text(shown.value, definition))
                record["unit"] = unit(of: figure)
                details = shown.interval.map { style.intervalParts($0, definition) } ?? []
                if definition.countsPeople { details.append(style.n(shown.n)) }
            }
        } else {
            record["absence"] = .record(self.record(of: .notMeasured))
        }
        let standing = model.figure?.held.map { style.standing($0) }
        record.merge(Self.details((details + [model.note, standing]).compactMap(\.self)))
        return record
    }

    /// The small print below a headline figure, as templates read it.
    static func details(_ lines: [String]) -> TemplateRecord {
        ["details": .list(lines.map(TemplateValue.text)), "has_details": .boolean(!lines.isEmpty)]
    }

    /// What a rating is out of.
    private func unit(of figure: Figure) -> TemplateValue {
        guard figure.key.measure == .reactionSatisfaction, let scale = facts.satisfactionScale(of: figure.key.program)
        else {
            return .absent
        }
        return .text(words("format.of_highest", ["value": numbers.integer(scale.highestScore)]))
    }
}

extension MeasureDefinition {
    /// Whether n tells a reader something: of a count it is the number itself, and indicators and amounts are not people.
    fileprivate var countsPeople: Bool { unit != .count && unit != .money && level != .results && level != .finance }
}
