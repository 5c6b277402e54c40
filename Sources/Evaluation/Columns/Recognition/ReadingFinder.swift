/// Puts together what a draft says, from what the columns look like.
struct ReadingFinder {
    let columns: [ColumnProfile]
    let product: ExportProduct
    let wishes: Recogniser.Wishes
    let program: RecognisedReading.Program
    let path: String

    private var finder: ColumnFinder { ColumnFinder(columns: columns, product: product) }
    private var guess: LevelGuess { LevelGuess(columns: columns, product: product, finder: finder) }

    var reading: RecognisedReading {
        let verdict = wishes.level.map { ($0, []) } ?? guess.verdict
        var reading = RecognisedReading(level: verdict.0, doubts: verdict.1)
        if reading.level != .needs { reading.program = program }
        let isLong = reading.level == .reaction && guess.isLong
        map(isLong ? Level.longReactionColumns : reading.level.columns, into: &reading)
        if reading.level == .learning { addSingleScore(to: &reading) }
        addFilter(to: &reading)
        reportAbsences(isLong ? Level.longReactionColumns : reading.level.columns, in: &reading)
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
        var doubts: [String] = []
        switch schema.kind {
        case .person where column.rounded > 0:
            doubts.append(
                "\(column.rounded) of \(column.filled) are rounded by a spreadsheet (1,98E+17): format the column as text "
                    + "there and export again")
        case .person where PersonalColumn(column) == .name:
            doubts.append("a name joins a person's rows only where it is always written alike; better is a number")
        case .number where column.numbers < column.telling, .money where column.numbers < column.telling:
            doubts.append(
                "\(column.telling - column.numbers) of \(column.filled) cells are no numbers: correct them, or list the "
                    + "word under missingValues if it means \"nothing\"")
        case .date where column.dates < column.telling:
            doubts.append("\(column.telling - column.dates) of \(column.filled) cells are no dates that can be read")
        case .choice(let choice):
            let unknown = column.values.keys.count {
                !MissingWords.contain($0) && choice.code(of: AnswerKey($0).text) == nil
            }
            if unknown > 0 { doubts.append("\(unknown) of its words are not understood; use \(choice.listing)") }
        default: break
        }
        return doubts
    }

    /// An export of one test is half of what a gain is computed from.
    private func addSingleScore(to reading: inout RecognisedReading) {
        let tests = [Column.pre, .post].filter { reading.profile(of: $0) != nil }
        guard tests.count < 2 else { return }
        if tests.isEmpty {
            guard let score = guess.singleScore else { return }
            let isFirst = HeaderWords(path).contain(["pre", "pretest", "prates", "pretes", "awal", "before", "sebelum"])
            var doubts: [String] = []
            if guess.isOutOf(score) {
                doubts.append("scores are written \"8 / 10\": remove what follows the number in a spreadsheet")
            }
            reading.mappings.append(
                RecognisedReading.Mapping(column: isFirst ? .pre : .post, profile: score, doubts: doubts))
        }
        reading.doubts.append(
            "this is one test only: export the other one too, so that each participant has \"pre\" and \"post\"")
    }

    /// Moodle lists attempts that are not finished, and an average below all.
    private func addFilter(to reading: inout RecognisedReading) {
        guard product == .moodleQuiz else { return }
        let finished: Set<String> = ["finished", "selesai"]
        let state = columns.first { $0.words.are(["state", "status"]) }
        guard let state else { return }
        let values = state.values.keys.filter { finished.contains(AnswerKey($0).text) }.sorted()
        if !values.isEmpty { reading.filter = RecognisedReading.Filter(profile: state, values: values) }
    }

    private func reportAbsences(_ schema: [ColumnSchema], in reading: inout RecognisedReading) {
        for entry in schema where entry.isRequired && entry.column != .program {
            guard reading.profile(of: entry.column) == nil else { continue }
            let isTest = [Column.pre, .post].contains(entry.column)
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
