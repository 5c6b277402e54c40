import Evaluation
import Rendering

/// What is certain of the order of programmes on a measure, in words: never more than the ranges of ranks and the comparison
/// with the others carry.
struct ComparisonFinding {
    let comparison: ProgramComparison
    let context: PageContext

    /// As many programmes as a sentence names before it only counts them.
    private static let mostNames = 4

    private enum Statement {
        /// One programme is certain to be the first, or several are before all others.
        case first([ProgramComparison.Place])
        /// One programme is certain to be the last.
        case last(ProgramComparison.Place)
        /// So many are clearly better, and worse, than the mean of the others.
        case groups(better: Int, worse: Int)
        /// Some differ, and who is first is open.
        case partly
        /// No order of two programmes is clear.
        case open
        /// They were not compared: there are two.
        case untested
    }

    private var statement: Statement {
        let (first, last) = (comparison.leaders, comparison.trailers)
        if first.count == 1 { return .first(first) }
        if last.count == 1 { return .last(last[0]) }
        if let better = comparison.count(.better), let worse = comparison.count(.worse), better + worse > 0 {
            return .groups(better: better, worse: worse)
        }
        if !first.isEmpty, first.count <= Self.mostNames { return .first(first) }
        guard let isClear = comparison.hasClearOrder else { return .untested }
        return isClear ? .partly : .open
    }

    private var label: String { context.label(of: comparison.definition.id) }
    private var all: String { context.numbers.count(comparison.places.count, of: "programs") }

    /// The title of a chart.
    var title: Finding { Finding(words, claim) }

    /// What is said of the order, with all that were compared.
    private var claim: FigureClaim {
        let (says, named) = said
        let claim = FigureClaim.compared(.order, comparison).with("says", says)
        return named.isEmpty ? claim : claim.with("named", named.map(\.program))
    }

    private var said: (says: String, named: [ProgramComparison.Place]) {
        switch statement {
        case .first(let places): (places.count == 1 ? "first" : "leading", places)
        case .last(let place): ("last", [place])
        case .groups: ("groups", [])
        case .partly: ("partly", [])
        case .open: ("open", [])
        case .untested: ("untested", [])
        }
    }

    private var words: String {
        switch statement {
        case .first(let places) where places.count == 1: named("compared.first", places[0])
        case .first(let places):
            filled("compared.leading", ["programs": context.numbers.count(places.count, of: "programs")])
        case .last(let place): named("compared.last", place)
        case .groups(let better, let worse):
            filled(
                "compared.groups",
                ["better": context.numbers.integer(better), "worse": context.numbers.integer(worse)])
        case .partly: filled("compared.partly")
        case .open: filled("compared.open")
        case .untested: filled("compared.untested")
        }
    }

    private func named(_ phrase: String, _ place: ProgramComparison.Place) -> String {
        filled(phrase, ["program": context.title(of: place.program)])
    }

    private func filled(_ phrase: String, _ more: [String: String] = [:]) -> String {
        context.words(phrase, ["measure": label, "all": all].merging(more) { $1 })
    }

    /// A sentence for lists of findings; `nil` where nothing is certain, or nothing was tested.
    func sentence(_ sentences: Sentences) -> HTML? {
        let measure = comparison.definition.id
        let values = [
            "measure": sentences.defined(label, measure), "all": Sentences.link(all, "#comparison"),
        ]
        func html(_ phrase: String, _ more: [String: HTML]) -> HTML {
            sentences.html(phrase, values.merging(more) { $1 }, [claim])
        }
        switch statement {
        case .first(let places) where places.count > 1:
            return html(
                "comparison.leading", ["programs": sentences.list(places.compactMap { context.program($0.program) })])
        case .first(let places): return one("comparison.first", places[0], html, sentences)
        case .last(let place): return one("comparison.last", place, html, sentences)
        case .groups(let better, let worse):
            return html("comparison.groups", ["better": sentences.number(better), "worse": sentences.number(worse)])
        case .partly, .open, .untested: return nil
        }
    }

    private func one(
        _ phrase: String, _ place: ProgramComparison.Place, _ html: (String, [String: HTML]) -> HTML,
        _ sentences: Sentences
    ) -> HTML? {
        guard let program = context.program(place.program) else { return nil }
        let style = context.style
        let definition = comparison.definition
        let value = place.shown.map { style.plain($0.value, definition) } ?? place.outcome.band.map(style.text) ?? ""
        var text = "\(value) (\(style.n(place.n)))"
        if let interval = place.shown?.interval {
            let (low, high) = style.range(interval, definition)
            let range = context.words("format.range", ["low": low, "high": high])
            text = "\(value) (\(context.words("format.interval")) \(range); \(style.n(place.n)))"
        }
        return html(phrase, ["program": sentences.link(program), "value": HTML(escaping: text)])
    }

    /// "1–3 of 13", the ranks that a programme may have.
    static func ranks(_ ranks: ClosedRange<Int>, of count: Int, _ context: PageContext) -> String {
        let (low, high) = (context.numbers.integer(ranks.lowerBound), context.numbers.integer(ranks.upperBound))
        let range = low == high ? low : context.words("format.range", ["low": low, "high": high])
        return context.words("format.of_total", ["value": range, "total": context.numbers.integer(count)])
    }
}
