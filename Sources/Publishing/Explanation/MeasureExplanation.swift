import Evaluation
import JSON
import Basics

/// What a measure is, from the registry: for `tolok explain MEASURE`.
struct MeasureExplanation {
    let definition: MeasureDefinition
    let words: Words

    private var language: String { words.language }

    /// For people.
    var text: String {
        var page = TerminalText()
        page.paragraph("\(definition.id): \(words.label(of: definition.id))")
        page.paragraph(words.meaning(of: definition.id))
        page.entry(words("words.column_level"), words.name(of: definition.level))
        page.entry(words("words.measure_unit"), words("units.\(definition.unit.rawValue)"))
        page.entry(words("words.measure_direction"), words.text(of: definition.direction))
        page.entry(words("words.measure_formula"), words.formula(of: definition.id))
        for (place, statistic) in definition.statistics.enumerated() {
            let label = place == 0 ? words("words.measure_statistics") : ""
            page.entry(label, "\(statistic.name): \(words.meaning(of: statistic, of: definition.id))")
        }
        page.entry(words("words.measure_minimum"), String(definition.minimumCases))
        let groupings = MeasureRegistry.groupings(of: definition.id)
        if !groupings.isEmpty { page.entry(words("explain.groupings"), groupings.joined(separator: ", ")) }
        page.entry(words("words.measure_does_not_show"), words.limits(of: definition.id))
        page.entry(words("words.measure_source"), definition.source)
        return page.text
    }

    /// For programs.
    var json: JSONValue {
        .object([
            ("measure", .string(definition.id.name)), ("label", .string(words.label(of: definition.id))),
            ("level", .string(definition.level.rawValue)), ("unit", .string(definition.unit.rawValue)),
            ("direction", .string(definition.direction.rawValue)),
            ("formula", .string(words.formula(of: definition.id))),
            ("statistics", .array(definition.statistics.map(json))),
            ("meaning", .string(words.meaning(of: definition.id))),
            ("does_not_show", .string(words.limits(of: definition.id))),
            ("source", .string(definition.source)), ("smallest_n", .integer(definition.minimumCases)),
            ("groupings", JSONValue(MeasureRegistry.groupings(of: definition.id))),
            ("all_programs", .boolean(MeasureRegistry.isPooled(definition.id))),
        ])
    }

    private func json(_ statistic: FurtherStatistic) -> JSONValue {
        .object([
            ("name", .string(statistic.name)), ("meaning", .string(words.meaning(of: statistic, of: definition.id))),
        ])
    }

    /// All measures, a line each.
    static func list(in words: Words) -> String {
        let definitions = MeasureRegistry.definitions
        let width = (definitions.map(\.id.name.count).max() ?? 0) + 2
        return definitions.map { definition in
            let margin = String(repeating: " ", count: width - definition.id.name.count)
            return definition.id.name + margin + words.label(of: definition.id) + "\n"
        }.joined()
    }
}

extension Words {
    /// A level's name, with its number where it is one of Kirkpatrick's four.
    func name(of level: Level) -> String {
        let name = self("levels.\(level.rawValue).name")
        switch level {
        case .reaction, .learning, .behaviour, .results:
            return "\(self("words.level")) \(self("levels.\(level.rawValue).number")): \(name)"
        case .needs, .participation, .finance, .interviews, .actions, .recognition: return name
        }
    }

    /// Which way is better.
    func text(of direction: MeasureDefinition.Direction) -> String {
        self("words.direction_\(direction == .neither ? "none" : direction.rawValue)")
    }
}
