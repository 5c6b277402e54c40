import Evaluation
import JSON
import Basics

extension FigurePassport {
    /// For programs; names as in the data files.
    var json: JSONValue {
        .object([
            ("program", .string(program)), ("edition", .string(context.edition.name)),
            ("minimum_group", .integer(context.settings.privacy.minimumGroup)),
            ("definition", MeasureExplanation(definition: definition, words: context.words).json),
            ("figures", .array((Array(whole) + members.flatMap(\.figures) + counts.map(\.figure)).map(Self.value))),
            ("items", .array(items.map(value))), ("sources", .array(sources.map(Self.value))),
        ])
    }

    private static func value(_ figure: Figure) -> JSONValue {
        let (shown, range) = (figure.shown, figure.shown?.interval ?? figure.band?.range)
        return .object([
            ("group", .string(figure.key.group)), ("member", .string(figure.key.member)),
            ("measure", .string(figure.key.measure.name)), ("statistic", .string(figure.statistic)),
            ("value", JSONValue(shown?.value)), ("low", JSONValue(range?.lowerBound)),
            ("high", JSONValue(range?.upperBound)), ("n", JSONValue(figure.n)),
            ("status", .string(figure.status)),
        ])
    }

    private func value(_ item: Item) -> JSONValue {
        .object([
            ("id", .string(item.id)), ("label", .string(item.label.text(in: context.language))),
            ("scale", JSONValue(item.scale.pointNames)),
            ("ideal", JSONValue(item.ideal.map { item.scale.pointNames[$0] })),
            ("reversed", .boolean(item.isReversed)),
        ])
    }

    private static func value(_ source: Source) -> JSONValue {
        let file = source.file
        let counts = [
            ("rows", file.rows?.all), ("used", file.rows?.used), ("set_aside", file.rows?.setAside),
            ("filtered", file.rows?.filtered),
        ].map { name, count in (name, JSONValue(count)) }
        let problems = file.rows == nil ? [] : file.problems
        return .object(
            [
                ("path", .string(file.name)), ("sha256", JSONValue(file.hash)),
                ("levels", JSONValue(file.levels.map(\.rawValue))),
            ] + counts + [
                ("status", .string(file.rows == nil ? Absence.withheld.rawValue : "shown")),
                (
                    "problems",
                    .array(
                        problems.map {
                            .object([
                                ("id", .string($0.id)), ("column", .string($0.column)), ("count", JSONValue($0.count)),
                            ])
                        })
                ),
                (
                    "filters",
                    .array(
                        source.filters.map {
                            .object([("column", .string($0.column)), ("values", JSONValue($0.values))])
                        })
                ),
            ])
    }
}
