import Evaluation
import Rendering

/// How many figures are published and how many are not, by level.
struct WithheldFigures {
    let context: PageContext
    private let byLevel: [Level: Count]

    struct Count {
        var count = 0
        var shown = 0
        var withheld = 0

        mutating func add(_ figure: Figure) {
            count += 1
            switch figure.outcome {
            case .shown, .band: shown += 1
            case .absent(.withheld): withheld += 1
            case .absent: break
            }
        }

        static func + (left: Count, right: Count) -> Count {
            Count(
                count: left.count + right.count, shown: left.shown + right.shown,
                withheld: left.withheld + right.withheld)
        }
    }

    init(context: PageContext) {
        self.context = context
        var byLevel: [Level: Count] = [:]
        var byMeasure: [MeasureID: Count] = [:]
        for figure in context.figures.all {
            byMeasure[figure.key.measure, default: Count()].add(figure)
        }
        for (measure, count) in byMeasure {
            guard let level = MeasureRegistry.definition(measure)?.level else { continue }
            byLevel[level] = byLevel[level, default: Count()] + count
        }
        self.byLevel = byLevel
    }

    /// All levels together.
    var all: Count { byLevel.values.reduce(Count(), +) }

    /// A table by level; nothing where no figure is withheld.
    var analysis: Analysis {
        let all = all
        guard all.withheld > 0 else { return Analysis() }
        let levels = Level.allCases.compactMap { level in byLevel[level].map { (level, $0) } }
        let table = TableModel(
            caption: context.words("quality.levels_caption"),
            columns: [TableModel.Column(text: context.words("words.column_level"))]
                + ["all", "shown", "withheld", "other"].map {
                    TableModel.Column(text: context.words("quality.column_\($0)"), isNumeric: true)
                },
            rows: levels.map { level, count in
                TableModel.Row(cells: [.words(context.levelName(level))] + cells(count))
            } + [TableModel.Row(cells: [.words(context.words("words.total"))] + cells(all), isTotal: true)],
            note: context.words(
                "quality.levels_note", ["k": context.numbers.integer(context.settings.privacy.minimumGroup)]))
        return Analysis(tables: [table])
    }

    private func cells(_ count: Count) -> [Cell] {
        [count.count, count.shown, count.withheld, count.count - count.shown - count.withheld].map {
            .number(context.numbers.integer($0))
        }
    }
}
