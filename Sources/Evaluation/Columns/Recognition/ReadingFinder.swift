import Basics

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
    var guess: LevelGuess { LevelGuess(columns: columns, product: product, finder: finder) }

    /// What the file is read as; tests before and after in one column, and tests of several subjects, are several readings.
    var readings: [RecognisedReading] {
        if wishes.level ?? .finance == .finance, let money = MoneyColumns(columns) { return readings(of: money) }
        if wishes.level ?? .learning == .learning, let split = TestSplit(columns, guess.singleScore) {
            return readings(of: split)
        }
        let whole = reading(for: wishes.level)
        guard whole.level == .learning, whole.profile(of: .competency) == nil,
            let tests = TestSubjects(columns, product)
        else { return [whole] }
        return readings(of: tests, whole)
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

    func reading(for level: Level?) -> RecognisedReading {
        let verdict = level.map { ($0, []) } ?? guess.verdict
        var reading = RecognisedReading(level: verdict.0, doubts: verdict.1)
        if reading.level != .needs { reading.program = program }
        let isLong = reading.level == .reaction && guess.isLong
        let schema = isLong ? Level.longReactionColumns : reading.level.columns
        map(schema, into: &reading)
        if let sheets = SheetMeaning(columns) { sheets.add(to: &reading) }
        if reading.level == .learning {
            addSingleScore(to: &reading)
            askForOtherTests(in: &reading)
        }
        askForUnits(in: &reading)
        addDirection(to: &reading)
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

    private func doubts(about column: ColumnProfile, as schema: ColumnSchema) -> [LocalizedText] {
        var doubts: [LocalizedText] = []
        switch schema.kind {
        case .person where column.rounded > 0:
            doubts.append([
                "en": """
                \(column.rounded) of \(column.filled) are rounded by a spreadsheet (1,98E+17): format the column as \
                text there and export again
                """,
                "id": """
                \(column.rounded) dari \(column.filled) dibulatkan lembar kerja (1,98E+17): ubah format kolom menjadi \
                teks di sana, lalu ekspor lagi
                """,
            ])
        case .person where PersonalColumn(column) == .name:
            doubts.append([
                "en": "a name joins a person's rows only where it is always written alike; better is a number",
                "id": "nama memasangkan baris seseorang hanya bila selalu ditulis sama; lebih baik nomor",
            ])
        case .person
        where column.filled >= 10 && column.repeated * 4 > column.filled * 3
            && product.kind == .form:
            doubts.append([
                "en": """
                \(column.filled) rows name \(column.filled - column.repeated) people only: are these who answered, or who \
                handed the forms in? in the second case remove the line
                """,
                "id": """
                \(column.filled) baris hanya menyebut \(column.filled - column.repeated) orang: merekakah yang menjawab, \
                atau yang mengirim formulirnya? bila yang kedua, hapus baris ini
                """,
            ])
        case .number where column.numbers < column.telling, .money where column.numbers < column.telling:
            doubts += unitDoubts(column, as: schema.column)
            let rest = column.telling - column.numbers - column.counted
            if rest > 0 {
                let words = otherWords(column)
                doubts.append([
                    "en": """
                    \(rest) of \(column.filled) cells are no numbers\(words): correct them, or list the word under \
                    missingValues if it means "nothing"
                    """,
                    "id": """
                    \(rest) dari \(column.filled) sel bukan bilangan\(words): perbaiki, atau cantumkan katanya di \
                    missingValues bila artinya "kosong"
                    """,
                ])
            }
        case .date where column.dates < column.telling:
            doubts.append([
                "en": "\(column.telling - column.dates) of \(column.filled) cells are no dates that can be read",
                "id": "\(column.telling - column.dates) dari \(column.filled) sel bukan tanggal yang dapat dibaca",
            ])
        case .choice(let choice):
            let unknown = column.values.keys.count {
                !MissingWords.contain($0) && choice.code(of: AnswerKey($0).text) == nil
            }
            let drafted = ChoiceWords(column, choice).drafted.count
            if unknown > drafted {
                let rest = unknown - drafted
                doubts.append([
                    "en": "\(rest) of its words are not understood; use \(choice.listing)",
                    "id": "\(rest) katanya tidak dimengerti; gunakan \(choice.listing)",
                ])
            }
        default: break
        }
        return doubts
    }

    /// Of some things less is better, which a header may tell and the author has to confirm.
    private func addDirection(to reading: inout RecognisedReading) {
        let scores = reading.mappings.filter { reading.level.scores.contains($0.column) }
        guard scores.contains(where: { $0.profile.words.contain(ColumnClues.unwanted) }) else { return }
        reading.direction = .init(
            value: "down",
            doubt: [
                "en": "is less better here? if more is, remove the line",
                "id": "apakah di sini makin kecil makin baik? bila makin besar makin baik, hapus baris ini",
            ])
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
    func unitDoubts(_ column: ColumnProfile, as wanted: Column) -> [LocalizedText] {
        guard column.counted > 0 else { return [] }
        if column.counted == column.telling, let unit = column.unit, unit.fits(wanted) { return [] }
        let names = column.units.keys.map { unit in
            Column.allCases.contains(where: unit.fits) ? "\"\(unit.text)\"" : "…"
        }
        let listing = Set(names).sorted().joined(separator: ", ")
        return [
            [
                "en":
                    "\(column.counted) of \(column.filled) cells of \"\(column.title)\" have \(listing) behind the number",
                "id": """
                \(column.counted) dari \(column.filled) sel "\(column.title)" memuat \(listing) di belakang angkanya
                """,
            ]
        ]
    }

    /// Moodle lists attempts that are not finished, and an average below all; Qualtrics answers by which the author
    /// tried the form.
    private func addFilter(to reading: inout RecognisedReading) {
        if product.kind == .attendance, let attended = columns.first(where: { $0.words.are(["attended", "hadir"]) }) {
            let yes = attended.values.keys.filter { Choice.yesNo.code(of: AnswerKey($0).text) == 1 }.sorted()
            if !yes.isEmpty { reading.filter = .init(profile: attended, values: yes) }
            return
        }
        guard let state = columns.first(where: { $0.words.are(["state", "status", "response type"]) }) else { return }
        let finished: Set<String> = ["finished", "selesai"]
        let values = state.values.keys.filter { finished.contains(AnswerKey($0).text) }.sorted()
        if product.kind == .quiz, !values.isEmpty {
            reading.filter = .init(profile: state, values: values)
        }
        let trials = state.values.keys.filter { HeaderWords($0).contain(["preview", "test", "spam"]) }.sorted()
        if product.kind == .form, !trials.isEmpty {
            let count = trials.reduce(0) { $0 + (state.values[$1] ?? 0) }
            let listing = trials.map { "\"\($0)\"" }.joined(separator: ", ")
            reading.filter = .init(
                profile: state, values: state.values.keys.filter { !trials.contains($0) }.sorted(),
                doubts: [
                    [
                        "en": """
                        \(count) of \(state.filled) rows are left out: \(listing), the preview or test answers of whoever \
                        made the form
                        """,
                        "id": """
                        \(count) dari \(state.filled) baris tidak dibaca: \(listing), jawaban pratinjau atau percobaan \
                        dari pembuat formulir
                        """,
                    ]
                ])
        }
    }

    /// What all rows have in common, cells that stand for the ones below, and people who come more than once.
    private func addCommonFacts(to reading: inout RecognisedReading) {
        if product.kind == .attendance, reading.level == .participation, reading.profile(of: .status) == nil {
            reading.constants.append(
                .init(
                    name: Column.status.rawValue, value: "attended",
                    doubts: [
                        [
                            "en": "did everybody on this list (status) take part to the end? then say completed",
                            "id":
                                "apakah semua orang di daftar ini (status) ikut sampai selesai? bila ya, tulis completed",
                        ]
                    ]))
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
            let title = mapping.profile.title
            reading.merged.append(
                .init(
                    value: mapping.profile.name,
                    doubt: [
                        "en": """
                        "\(title)" is empty in \(empty) of \(records) rows: merged cells, in which the cell above counts?
                        """,
                        "id": """
                        "\(title)" kosong di \(empty) dari \(records) baris: sel gabungan, yang nilainya ada di sel atas?
                        """,
                    ]))
        }
        let isOnce = ![Column.competency, .session, .wave, .rater].contains { reading.profile(of: $0) != nil }
        if [.learning, .behaviour].contains(reading.level), isOnce, let person = reading.profile(of: .participant),
            person.repeated > 0
        {
            reading.attempts = .init(
                value: "last",
                doubt: [
                    "en": "some people stand in several rows: which attempt counts, last, first or best?",
                    "id": "beberapa orang ada di beberapa baris: percobaan mana yang dihitung, last, first, atau best?",
                ])
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
            let (name, level) = (entry.column.rawValue, reading.level.rawValue)
            reading.doubts.append([
                "en": "no column was found for \"\(name)\", which level \(level) needs: name it under columns",
                "id": "kolom untuk \"\(name)\" tidak ditemukan, padahal diperlukan level \(level): sebutkan di columns",
            ])
        }
    }

    private func reasonToIgnore(_ column: ColumnProfile) -> LocalizedText {
        if let reason = product.reasonToIgnore(column) ?? PersonalColumn(column)?.reason { return reason }
        if column.filled == 0 { return ["en": "empty", "id": "kosong"] }
        return column.words.are(ColumnClues.counters)
            ? ["en": "counts the rows", "id": "menomori baris"]
            : ["en": "not part of this level", "id": "bukan bagian level ini"]
    }
}
