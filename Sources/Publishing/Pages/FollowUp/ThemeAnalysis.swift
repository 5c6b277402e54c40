import Evaluation
import Rendering
import Basics

/// What was said in interviews, by theme over all programmes.
struct ThemeAnalysis {
    let context: PageContext
    let page: PageAddress

    private static let measure = MeasureID.interviewsThemes
    /// From what people complained of to what they praised.
    private static let sentiments = ["negative", "neutral", "positive"]

    /// A theme with how often it came up.
    private struct Theme {
        var name: String
        var count = 0
        var sentiments: [String: Int] = [:]
        var programs: [Program] = []
    }

    var analysis: Analysis {
        let themes = themes
        guard let first = themes.first else { return Analysis() }
        let isMost = themes.count(where: { $0.count == first.count }) == 1
        let sentences = Sentences(context: context, page: page)
        let finding = sentences.html(
            "phrases.themes_top",
            ["theme": HTML(escaping: context.name(first.name)), "n": sentences.number(first.count)],
            [claim])
        return Analysis(findings: isMost ? [finding] : [], charts: [chart(themes)], tables: [table(themes)])
    }

    /// Of all themes, each counted over the programmes.
    private var claim: FigureClaim {
        .counted(.extreme, Self.measure, of: context.programs, in: FigureScope(group: "theme", member: "*"))
    }

    /// The most frequent first.
    private var themes: [Theme] {
        var themes: [String: Theme] = [:]
        for program in context.programs {
            for name in context.figures.members(of: Self.measure, program: program.slug, group: "theme") {
                let key = FigureKey(Self.measure, program: program.slug, group: "theme", member: name)
                guard let shown = context.figures.figure(key)?.shown else { continue }
                var theme = themes[name] ?? Theme(name: name)
                theme.count += Int(shown.value)
                theme.programs.append(program)
                for sentiment in Self.sentiments {
                    let count = context.figures.figure(key, sentiment)?.shown?.value ?? 0
                    theme.sentiments[sentiment, default: 0] += Int(count)
                }
                themes[name] = theme
            }
        }
        return themes.values.sorted { (-$0.count, $0.name) < (-$1.count, $1.name) }
    }

    /// What drew the most complaints, and what the most praise.
    private func finding(_ themes: [Theme]) -> (text: String, claims: [FigureClaim]) {
        func most(_ sentiment: String) -> Theme? {
            let counts = themes.map { $0.sentiments[sentiment] ?? 0 }
            // Of equals none is the most.
            guard let most = counts.max(), most > 0, counts.count(where: { $0 == most }) == 1 else { return nil }
            return themes.first { $0.sentiments[sentiment] == most }
        }
        let parts = [("phrases.themes_worst", "negative"), ("phrases.themes_best", "positive")]
        let found = parts.compactMap { phrase, sentiment in
            most(sentiment).map { theme in
                (context.words(phrase, ["theme": context.name(theme.name)]), claim.with("statistic", sentiment))
            }
        }
        guard !found.isEmpty else { return (context.words("words.themes_title"), []) }
        return (found.map(\.0).joined(separator: " "), found.map(\.1))
    }

    private func chart(_ themes: [Theme]) -> ChartModel {
        let (title, claims) = finding(themes)
        let bars = DivergingBars(
            heading: ChartHeading(
                title: title, description: context.label(of: Self.measure), idPrefix: "chart-themes"),
            categories: Self.sentiments.map { context.words("words.column_\($0)") },
            rows: themes.prefix(RowExcerpt.mostInChart).map { theme in
                let total = Double(max(theme.sentiments.values.reduce(0, +), 1))
                let shares = Self.sentiments.map { sentiment in
                    let share = Double(theme.sentiments[sentiment] ?? 0) / total
                    return DivergingBars.Share(share, text: context.numbers.percentage(share, places: 0))
                }
                return DivergingBars.Row(
                    label: context.name(theme.name), answers: .shares(shares), summary: "",
                    count: context.numbers.integer(theme.count))
            }, summaryHeader: "", countHeader: context.words("words.column_statements"))
        let limits = context.words.limits(of: Self.measure)
        let part = context.excerptNote(
            min(themes.count, RowExcerpt.mostInChart), of: themes.count, by: .frequency)
        return ChartModel(
            id: "chart-themes", title: title, subtitle: context.words("words.themes_subtitle"),
            drawing: bars, note: [limits, part].compactMap(\.self).joined(separator: " "),
            table: nil,
            claims: claims)
    }

    private func table(_ themes: [Theme]) -> TableModel {
        let columns = ["statements", "positive", "neutral", "negative"]
        return TableModel(
            caption: context.label(of: Self.measure),
            columns: [TableModel.Column(text: context.words("words.column_theme"))]
                + columns.map { TableModel.Column(text: context.words("words.column_\($0)"), isNumeric: true) }
                + [TableModel.Column(text: context.words("words.column_program"))],
            rows: themes.map { theme in
                let counts = [theme.count] + ["positive", "neutral", "negative"].map { theme.sentiments[$0] ?? 0 }
                let links = theme.programs.map { program in
                    (
                        text: context.text(of: program).title,
                        href: page.href(to: context.page(of: program), anchor: "voices")
                    )
                }
                return TableModel.Row(
                    cells: [.words(context.name(theme.name))] + counts.map { .number(context.numbers.integer($0)) }
                        + [context.cell(of: links)])
            }
        ).cut(in: context, by: .frequency, file: DataFiles.metrics)
    }
}
