import Basics

@testable import Evaluation
@testable import Publishing

/// All measures, as documentation lists them.
struct MeasureList {
    let words: Words

    var page: ListPage {
        var page = ListPage(
            title: "Measures",
            lead: """
                All measures, in the order in which they are published. How to read a figure stands in \
                [measures.md](../measures.md); `tolok explain` prints the same in the languages of a site. \(words("words.method_notation"))
                """)
        let definitions = MeasureRegistry.definitions
        page.table(
            ["measure", "what it is called", "counted in"],
            definitions.map { [link(to: $0), label(of: $0), "`\($0.unit.rawValue)`"] })
        for level in Level.allCases where definitions.contains(where: { $0.level == level }) {
            page.heading(words.name(of: level))
            for definition in definitions where definition.level == level { add(definition, to: &page) }
        }
        return page
    }

    private func add(_ definition: MeasureDefinition, to page: inout ListPage) {
        page.heading("`\(definition.id)`", level: 3)
        page.paragraph("**\(label(of: definition)).** \(words.meaning(of: definition.id))")
        let groupings = MeasureRegistry.groupings(of: definition.id)
        page.list(
            [
                "Formula: `\(words.formula(of: definition.id))`",
                "Unit: \(unit(of: definition)); \(direction(of: definition))",
                "Smallest n: \(definition.minimumCases)",
            ]
                + definition.statistics.map { "`\($0.name)`: \(words.meaning(of: $0, of: definition.id))" }
                + (groupings.isEmpty ? [] : ["Broken down by: \(groupings.joined(separator: ", "))"])
                + [
                    "Does not show: \(words.limits(of: definition.id))",
                    "Source: \(definition.source)",
                ])
    }

    private func link(to definition: MeasureDefinition) -> String {
        let anchor = "\(definition.id)".filter { $0 != "." }
        return "[`\(definition.id)`](#\(anchor))"
    }

    private func label(of definition: MeasureDefinition) -> String { words.label(of: definition.id) }

    private func unit(of definition: MeasureDefinition) -> String { words("units.\(definition.unit.rawValue)") }

    private func direction(of definition: MeasureDefinition) -> String { words.text(of: definition.direction) }
}
