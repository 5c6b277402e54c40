import Evaluation
import Basics

extension FigurePassport {
    private var words: Words { context.words }

    /// For people.
    var text: String {
        var page = TerminalText()
        page.paragraph("\(program)/\(definition.id): \(context.label(of: definition.id))")
        page.paragraph(context.words.meaning(of: definition.id))
        if let shown = context.program(program) {
            page.entry(words("words.column_program"), "\(context.text(of: shown).title) (\(program))")
        }
        page.entry(words("words.edition_label"), context.edition.name)
        add(whole, to: &page)
        for (other, figure) in counts {
            page.entry(words("explain.beside"), "\(context.label(of: other.id)): \(value(figure, other))")
        }
        let k = context.numbers.integer(context.settings.privacy.minimumGroup)
        page.entry(words("explain.minimum_group"), words("explain.minimum_group_rule", ["k": k]))
        addMembers(to: &page)
        addItems(to: &page)
        addSources(to: &page)
        return page.text
    }

    // MARK: - Figures

    private func add(_ figures: ArraySlice<Figure>, to page: inout TerminalText) {
        if let absence = Self.commonAbsence(figures) {
            page.entry(
                words("words.column_value"), text(absence) + ": " + words("absence.\(absence.rawValue).definition"))
            return
        }
        for figure in figures {
            let label = figure.statistic == "value" ? words("words.column_value") : figure.statistic
            page.entry(label, value(figure, definition))
        }
    }

    private func addMembers(to page: inout TerminalText) {
        guard let grouping, grouping != FigureKey.whole else { return }
        page.heading(context.groupTitle(grouping))
        for (name, figures) in members {
            let absence = Self.commonAbsence(figures)
            for (place, figure) in figures.enumerated() where place == 0 || absence == nil {
                let start = figure.statistic == "value" || absence != nil ? "" : figure.statistic + " "
                page.entry(place == 0 ? context.name(name) : "", start + value(figure, definition), indent: 2)
            }
        }
    }

    /// Why none of the figures has a value, where that is the same for all.
    private static func commonAbsence(_ figures: ArraySlice<Figure>) -> Absence? {
        guard case .absent(let absence)? = figures.first?.outcome else { return nil }
        return figures.allSatisfy { $0.status == absence.rawValue } ? absence : nil
    }

    private func text(_ absence: Absence) -> String {
        "\(absence.mark) \(words("absence.\(absence.rawValue).label"))"
    }

    /// A value with its interval and n, or why there is none.
    private func value(_ figure: Figure, _ definition: MeasureDefinition) -> String {
        switch figure.outcome {
        case .absent(let absence):
            return text(absence)
        case .band(let band):
            let details = [context.style.n(band.n)] + (band.held.map { [context.style.standing($0)] } ?? [])
            let limit =
                isOwnValue(figure)
                ? context.style.text(band)
                : context.words("format.at_most", ["value": number(band.range.upperBound)])
            return "\(limit) (\(details.joined(separator: "; ")))"
        case .shown(let shown):
            guard isOwnValue(figure) else { return number(shown.value) }
            var text = context.style.text(shown.value, definition)
            var details = shown.interval.map { [context.style.interval($0, definition)] } ?? []
            if definition.unit != .count { details.append(context.style.n(shown.n)) }
            if let held = shown.held { details.append(context.style.standing(held)) }
            if !details.isEmpty { text += " (\(details.joined(separator: "; ")))" }
            return text
        }
    }

    /// Whether a figure has the measure's unit, and is not a further value such as a t or a p.
    private func isOwnValue(_ figure: Figure) -> Bool {
        figure.statistic == "value" || figure.statistic == "mean" || figure.band != nil && figure.statistic != "p"
    }

    /// A further value of a measure, such as a t or a p.
    private func number(_ value: Double) -> String {
        if value == value.rounded() { return context.numbers.decimal(value, places: 0) }
        let smallest = 0.0001
        if value > 0, value < smallest { return "< " + context.numbers.decimal(smallest, places: 4) }
        return context.numbers.decimal(value, places: 4)
    }

    // MARK: - Questions and files

    private func addItems(to page: inout TerminalText) {
        guard !items.isEmpty else { return }
        page.heading(words("explain.questions"))
        for item in items {
            var parts = [item.scale.pointNames.joined(separator: " · ")]
            if let ideal = item.ideal {
                parts.append(words("explain.ideal", ["answer": item.scale.pointNames[ideal]]))
            }
            if item.isReversed { parts.append(words("explain.reversed")) }
            page.entry(item.label.text(in: context.language), parts.joined(separator: "; "), indent: 2)
        }
    }

    private func addSources(to page: inout TerminalText) {
        page.heading(words("explain.sources"))
        if sources.isEmpty { page.label(words("explain.no_sources"), indent: 2) }
        for source in sources {
            page.label(source.file.name, indent: 2)
            page.entry(words("words.column_level"), names(source.file.levels), indent: 4)
            page.entry(words("words.column_rows"), rows(source), indent: 4)
            for problem in source.file.problems {
                if let count = problem.count { page.entry("", sentence(problem, count)) }
            }
            for filter in source.filters { page.entry(words("explain.filter"), sentence(filter), indent: 4) }
            if let hash = source.file.hash { page.entry("SHA-256", hash, indent: 4) }
        }
        if !sources.isEmpty { page.heading(words("explain.whole_file")) }
    }

    private func names(_ levels: [Level]) -> String {
        context.numbers.list(levels.map { words("levels.\($0.rawValue).name") })
    }

    private func rows(_ source: Source) -> String {
        guard let file = source.file.rows else { return text(.withheld) }
        return words(
            file.filtered > 0 ? "explain.rows_filtered" : "explain.rows",
            [
                "rows": context.numbers.integer(file.all), "used": context.numbers.integer(file.used),
                "set_aside": context.numbers.integer(file.setAside), "filtered": context.numbers.integer(file.filtered),
            ])
    }

    private func sentence(_ problem: PublishedFile.Problem, _ count: Int) -> String {
        let name = words.optional("problems.\(problem.id)") ?? problem.id
        let column = problem.column.isEmpty ? "" : " (\(problem.column))"
        return "\(name)\(column): \(context.numbers.integer(count))"
    }

    private func sentence(_ filter: DeclaredReading.Filter) -> String {
        filter.values.isEmpty
            ? words("explain.filter_people", ["column": filter.column])
            : "\(filter.column) = \(filter.values.joined(separator: ", "))"
    }
}
