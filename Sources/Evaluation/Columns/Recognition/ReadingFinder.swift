/// Puts together what a draft says, from what the columns look like.
struct ReadingFinder {
    let columns: [ColumnProfile]
    /// How many rows there are.
    let records: Int
    let product: ExportProduct
    let wishes: Recogniser.Wishes
    let program: RecognisedReading.Program
    let path: String

    private var finder: ColumnFinder { ColumnFinder(columns: columns, product: product) }
    private var guess: LevelGuess { LevelGuess(columns: columns, product: product, finder: finder) }

    /// What the file is read as; tests before and after in one column are two readings.
    var readings: [RecognisedReading] {
        if wishes.level ?? .finance == .finance, let money = MoneyColumns(columns) { return readings(of: money) }
        guard let split = TestSplit(columns, guess.singleScore), wishes.level ?? .learning == .learning else {
            return [reading(for: wishes.level)]
        }
        return [(Column.pre, split.before), (.post, split.after)].map { column, words in
            var half = reading(for: .learning)
            half.mappings.removeAll { [.pre, .post].contains($0.column) || $0.profile.field == split.column.field }
            if let score = guess.singleScore {
                half.mappings.append(.init(column: column, profile: score, doubts: unitDoubts(score, as: column)))
            }
            half.filter = .init(
                profile: split.column, values: words,
                doubts: ["does \"\(split.column.title)\" tell the tests before and after apart?"])
            half.doubts = []
            half.attempts = nil
            half.ignored = column == .pre ? [] : half.ignored.filter { $0.title != split.column.title }
            return half
        }
    }

    /// One reading for what was set aside, one for what was spent.
    private func readings(of money: MoneyColumns) -> [RecognisedReading] {
        let halves = [("budget", money.budget), ("cost", money.cost)]
        return halves.map { kind, column in
            var half = reading(for: .finance)
            half.mappings.removeAll { [.kind, .amount].contains($0.column) }
            half.mappings.insert(.init(column: .amount, profile: column), at: 0)
            half.constants.removeAll { $0.name == Column.kind.rawValue }
            half.constants.append(.init(name: Column.kind.rawValue, value: kind, doubts: []))
            half.doubts = []
            let isRead = { (title: String) in halves.contains { $0.1.title == title } }
            half.ignored = kind == "budget" ? [] : half.ignored.filter { !isRead($0.title) }
            return half
        }
    }

    private func reading(for level: Level?) -> RecognisedReading {
        let verdict = level.map { ($0, []) } ?? guess.verdict
        var reading = RecognisedReading(level: verdict.0, doubts: verdict.1)
        if reading.level != .needs { reading.program = program }
        let isLong = reading.level == .reaction && guess.isLong
        let schema = isLong ? Level.longReactionColumns : reading.level.columns
        map(schema, into: &reading)
        if let sheets = SheetMeaning(columns) { sheets.add(to: &reading) }
        if reading.level == .learning { addSingleScore(to: &reading) }
        addFilter(to: &reading)
        addCommonFacts(to: &reading)
        reportAbsences(schema, in: &reading)
        if isLong {
            reading.scale = reading.profile(of: .score).flatMap(ScaleEvidence.init).map(RecognisedScale.init)
        } else if reading.level == .reaction {
            QuestionFinder(columns: columns, product: product).add(to: &reading)
        }
        for column in columns where !reading.fields.contains(column.field) && !column.title.isEmpty {
            guard !reading.ignored.contains(where: { $0.title == column.title }) else { continue }
            reading.ignored.append(RecognisedReading.Ignored(title: column.title, reason: reasonToIgnore(column)))
        }
        return reading
    }

    private func map(_ schema: [ColumnSchema], into reading: inout RecognisedReading) {
        for entry in schema where entry.column != .program {
            guard let found = finder.find(entry, without: reading.fields) else { continue }
            reading.mappings.append(
                RecognisedReading.Mapping(column: entry.column, profile: found, doubts: doubts(about: found, as: entry))
            )
        }
    }

    private func doubts(about column: ColumnProfile, as schema: ColumnSchema) -> [String] {
        var doubts = directionDoubts(column, as: schema.column)
        switch schema.kind {
        case .person where column.rounded > 0:
            doubts.append(
                "\(column.rounded) of \(column.filled) are rounded by a spreadsheet (1,98E+17): format the column as text "
                    + "there and export again")
        case .person where PersonalColumn(column) == .name:
            doubts.append("a name joins a person's rows only where it is always written alike; better is a number")
        case .number where column.numbers < column.telling, .money where column.numbers < column.telling:
            doubts += unitDoubts(column, as: schema.column)
            let rest = column.telling - column.numbers - column.counted
            if rest > 0 {
                doubts.append(
                    "\(rest) of \(column.filled) cells are no numbers\(otherWords(column)): correct them, or list the "
                        + "word under missingValues if it means \"nothing\"")
            }
        case .date where column.dates < column.telling:
            doubts.append("\(column.telling - column.dates) of \(column.filled) cells are no dates that can be read")
        case .choice(let choice):
            let unknown = column.values.keys.count {
                !MissingWords.contain($0) && choice.code(of: AnswerKey($0).text) == nil
            }
            let drafted = ChoiceWords(column, choice).drafted.count
            if unknown > drafted {
                doubts.append("\(unknown - drafted) of its words are not understood; use \(choice.listing)")
            }
        default: break
        }
        return doubts
    }

    /// Of some things less is better, which no test and no rating of work is told by.
    private func directionDoubts(_ column: ColumnProfile, as wanted: Column) -> [String] {
        guard [.pre, .post, .before, .after].contains(wanted), column.words.contain(ColumnClues.unwanted) else {
            return []
        }
        return ["is less better here? a fall would be told as a loss: turn the numbers round, or leave the file out"]
    }

    /// An export of one test is half of what a gain is computed from.
    private func addSingleScore(to reading: inout RecognisedReading) {
        let tests = [Column.pre, .post].filter { reading.profile(of: $0) != nil }
        guard tests.count < 2 else { return }
        if tests.isEmpty {
            guard let score = guess.singleScore else { return }
            let isFirst = HeaderWords(path).contain(["pre", "pretest", "prates", "pretes", "awal", "before", "sebelum"])
            reading.mappings.append(
                RecognisedReading.Mapping(
                    column: isFirst ? .pre : .post, profile: score,
                    doubts: unitDoubts(score, as: isFirst ? .pre : .post)))
        }
        reading.doubts.append(
            "this is one test only: export the other one too, so that each participant has \"pre\" and \"post\"")
    }

    /// Cells of a few letters that several people have, where numbers are expected: gradebooks write EX for somebody
    /// who is excused. Longer words might be names.
    private func otherWords(_ column: ColumnProfile) -> String {
        let words = column.values.keys.filter { cell in
            let isShort = (1...3).contains(cell.count) && cell.allSatisfy { $0.isLetter && $0.isASCII }
            // "Ani" is a name of three letters.
            let isWord = cell.allSatisfy(\.isUppercase) && cell.count < 3
            let isShared = column.values[cell, default: 0] >= CellQuotation.sharedEnough
            return isShort && (isWord || isShared) && !MissingWords.contain(cell)
        }
        return words.isEmpty ? "" : " (\(words.sorted().map { "\"\($0)\"" }.joined(separator: ", ")))"
    }

    /// A unit that all cells share and that means what the column holds is understood; others are asked about. Words
    /// that mean nothing in any column may be names, and are not shown.
    private func unitDoubts(_ column: ColumnProfile, as wanted: Column) -> [String] {
        guard column.counted > 0 else { return [] }
        if column.counted == column.telling, let unit = column.unit, unit.fits(wanted) { return [] }
        let names = column.units.keys.map { unit in
            Column.allCases.contains(where: unit.fits) ? "\"\(unit.text)\"" : "a word"
        }
        return [
            "\(column.counted) of \(column.filled) cells of \"\(column.title)\" have "
                + "\(Set(names).sorted().joined(separator: ", ")) behind the number"
        ]
    }

    /// Moodle lists attempts that are not finished, and an average below all; Qualtrics answers by which the author
    /// tried the form.
    private func addFilter(to reading: inout RecognisedReading) {
        guard let state = columns.first(where: { $0.words.are(["state", "status", "response type"]) }) else { return }
        let finished: Set<String> = ["finished", "selesai"]
        let values = state.values.keys.filter { finished.contains(AnswerKey($0).text) }.sorted()
        if product.kind == .quiz, !values.isEmpty {
            reading.filter = .init(profile: state, values: values)
        }
        let trials = state.values.keys.filter { HeaderWords($0).contain(["preview", "test", "spam"]) }.sorted()
        if product.kind == .form, !trials.isEmpty {
            let count = trials.reduce(0) { $0 + (state.values[$1] ?? 0) }
            reading.filter = .init(
                profile: state, values: state.values.keys.filter { !trials.contains($0) }.sorted(),
                doubts: [
                    "\(count) of \(state.filled) rows are left out: \(trials.map { "\"\($0)\"" }.joined(separator: ", ")), "
                        + "the preview or test answers of whoever made the form"
                ])
        }
    }

    /// What all rows have in common, cells that stand for the ones below, and people who come more than once.
    private func addCommonFacts(to reading: inout RecognisedReading) {
        if product.kind == .attendance, reading.level == .participation, reading.profile(of: .status) == nil {
            reading.constants.append(
                .init(
                    name: Column.status.rawValue, value: "attended",
                    doubts: ["did everybody on this list (status) take part to the end? then say completed"]))
        }
        for entry in reading.level.columns {
            guard case .choice(let choice) = entry.kind, let column = reading.profile(of: entry.column) else {
                continue
            }
            let words = ChoiceWords(column, choice)
            if !words.drafted.isEmpty { reading.values.append((entry.column.rawValue, words)) }
        }
        for mapping in reading.mappings where isMerged(mapping) {
            let empty = records - mapping.profile.filled
            reading.merged.append(
                .init(
                    value: mapping.profile.name,
                    doubt:
                        "\"\(mapping.profile.title)\" is empty in \(empty) of \(records) rows: merged cells, in which the "
                        + "cell above counts?"))
        }
        let isOnce = ![Column.competency, .session, .wave, .rater].contains { reading.profile(of: $0) != nil }
        if [.learning, .behaviour].contains(reading.level), isOnce, let person = reading.profile(of: .participant),
            person.repeated > 0
        {
            reading.attempts = .init(
                value: "last",
                doubt: "some people stand in several rows: which attempt counts, last, first or best?")
        }
    }

    /// Whether a column that groups rows is filled in few of them, each time with another name, the first row included.
    private func isMerged(_ mapping: RecognisedReading.Mapping) -> Bool {
        let column = mapping.profile
        return [.unit, .session, .position, .competency].contains(mapping.column) && column.startsFilled
            && column.filled * 2 < records && column.repeated == 0 && column.filled > 0
    }

    private func reportAbsences(_ schema: [ColumnSchema], in reading: inout RecognisedReading) {
        for entry in schema where entry.isRequired && entry.column != .program {
            guard reading.profile(of: entry.column) == nil else { continue }
            let isTest = [Column.pre, .post].contains(entry.column)
            if reading.constants.contains(where: { $0.name == entry.column.rawValue }) { continue }
            if isTest, reading.profile(of: .pre) != nil || reading.profile(of: .post) != nil { continue }
            reading.doubts.append(
                "no column was found for \"\(entry.column.rawValue)\", which level \(reading.level.rawValue) needs: "
                    + "name it under columns")
        }
    }

    private func reasonToIgnore(_ column: ColumnProfile) -> String {
        product.reasonToIgnore(column) ?? PersonalColumn(column)?.reason
            ?? (column.filled == 0
                ? "empty" : column.words.are(ColumnClues.counters) ? "counts the rows" : "not part of this level")
    }
}
