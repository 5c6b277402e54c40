import Evaluation

/// Whether the members of a group, such as sessions, can be told apart on a measure: the title of a chart over them.
struct GroupFinding {
    /// What is found.
    let title: Finding
    /// The members that the title names.
    let named: Set<String>

    /// `nil` where nothing can be compared.
    ///
    /// - Parameters:
    ///   - context: The page's context.
    ///   - measure: What is compared.
    ///   - program: A programme's slug, or ``FigureKey/everyProgram``.
    ///   - group: By what the members differ.
    ///   - members: Those that are shown.
    init?(context: PageContext, measure: MeasureID, program: String, group: String, members: [String]) {
        guard let definition = MeasureRegistry.definition(measure) else { return nil }
        let differences = GroupDifferences(definition, among: members) { member in
            context.figures.figure(FigureKey(measure, program: program, group: group, member: member))
        }
        guard let differences else { return nil }
        let whole = FigureKey(measure, program: program, group: group)
        var values = [
            "measure": context.label(of: measure), "by": context.groupTitle(group).lowercasedFirst,
        ]
        guard let pair = differences.named else {
            title = Finding(
                context.words("phrases.groups_alike", values), FigureClaim(.alike, whole).with("members", members))
            named = []
            return
        }
        let charts = FigureCharts(context: context)
        func label(_ member: String) -> String { charts.label(of: member, group: group, program: program) }
        let style = context.style
        values["best"] = label(pair.higher)
        values["worst"] = label(pair.lower)
        values["value"] = style.difference(pair.difference, definition)
        values["low"] = style.differenceNumber(pair.interval.lowerBound, definition)
        values["high"] = style.differenceNumber(pair.interval.upperBound, definition)
        title = Finding(context.words("phrases.groups_differ", values), .differ(pair, whole, among: members))
        named = [pair.higher, pair.lower]
    }
}
