import Evaluation
import Rendering

/// The tests behind a programme's scores, as a table: which test, its statistic, its p-value and n.
struct LearningTests {
    let context: PageContext
    let program: Program
    let page: PageAddress

    private struct Test {
        var word: String
        var measure: MeasureID
        /// Which value of the measure is the test's statistic.
        var statistic: String
    }

    private static let tests = [
        Test(word: "paired_t", measure: .learningGain, statistic: "t"),
        Test(word: "wilcoxon", measure: .learningWilcoxon, statistic: "value"),
        Test(word: "mcnemar", measure: .learningPassRate, statistic: "chi_squared"),
        Test(word: "welch", measure: .learningUnpairedDifference, statistic: "t"),
        Test(word: "rank_sum", measure: .learningRankSum, statistic: "value"),
    ]

    /// The tests that have a p-value; `nil` when none has.
    var table: TableModel? {
        let rows = Self.tests.compactMap(row)
        guard !rows.isEmpty else { return nil }
        return TableModel(
            caption: context.words("words.learning_tests"),
            columns: [TableModel.Column(text: context.words("words.column_test"))]
                + ["statistic", "p", "n"].map {
                    TableModel.Column(text: context.words("words.column_\($0)"), isNumeric: true)
                },
            rows: rows, note: context.words("words.learning_tests_note"))
    }

    private func row(_ test: Test) -> TableModel.Row? {
        guard let p = context.figure(test.measure, of: program.slug, "p")?.shown else { return nil }
        let name = context.words("tests.\(test.word).name")
        let href = context.definitionHref(test.measure, from: page)
        return TableModel.Row(cells: [
            .words(name, href: href), statistic(test), .number(context.style.pValue(p.value)),
            .number(context.numbers.integer(p.n)),
        ])
    }

    /// With its letter: `t = 4,1`. The exact test of pass rates has none.
    private func statistic(_ test: Test) -> Cell {
        guard let shown = context.figure(test.measure, of: program.slug, test.statistic)?.shown else {
            return .number(context.words("words.none_dash"))
        }
        let places = test.statistic == "value" ? 1 : 2
        return .number(
            context.words(
                "tests.\(test.word).statistic", ["value": context.numbers.decimal(shown.value, places: places)]))
    }
}
