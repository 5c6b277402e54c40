import Basics

/// Gathers the rows of all files into tables, in the order of the files and of their rows.
struct ObservationsBuilder: Sendable {
    var observations: Observations
    /// Respondents of long files of reactions as runs of rows; those of one person come together at the end.
    var runs = ReactionTable()
    var register = PersonRegister()
    var origins = RowOrigins()
    /// The register's rows for the rows of each table.
    var personRows: [TableKind: [Range<Int>]] = [:]
    /// Which of several attempts of one person counts, by reading.
    private(set) var attempts: [ReadingOrigin: Attempts] = [:]
    private var itemIndices: [ItemIdentity: Int32] = [:]
    private var translations: [TranslationKey: NameTranslation] = [:]
    private var lastRun: RunIdentity?
    /// For each programme the last reading of a file that says something about it.
    private var notedReadings: [ReadingOrigin?]

    /// The tables that rows are gathered in.
    enum TableKind: Hashable, Sendable {
        case level(Level)
        case longReactions
    }

    init(directory: ProgramDirectory) {
        observations = Observations(directory: directory)
        notedReadings = Array(repeating: nil, count: directory.programs.count)
    }

    /// Begins a file: codes of the workers that read the one before mean nothing any more, but for one that goes on.
    mutating func begin(keeping worker: Int? = nil) {
        if worker == nil {
            translations = [:]
        } else if translations.keys.contains(where: { $0.worker != worker }) {
            translations = translations.filter { $0.key.worker == worker }
        }
        lastRun = nil
    }

    /// Adds the rows of all readings of one batch of a file.
    mutating func add(_ batch: DecodedBatch, of plans: [ReadingPlan], file: Int32) {
        for (reading, plan) in plans.enumerated() {
            if let attempts = plan.attempts {
                self.attempts[ReadingOrigin(file: file, reading: Int32(reading))] = attempts
            }
            let place = ReadingPlace(file: file, reading: Int32(reading), worker: batch.worker)
            add(batch.readings[reading], of: plan, at: place)
        }
    }

    private struct ReadingPlace {
        var file: Int32
        var reading: Int32
        var worker: Int
    }

    private struct TranslationKey: Hashable {
        var worker: Int
        var reading: Int32
        var column: Column
    }

    /// What the codes of a worker for names mean.
    private struct NameTranslation {
        var names: [String] = []
        /// Codes of all files, ``Table/missing`` until a row that is used has the name: so they do not depend on how
        /// a file was cut into batches.
        var codes: [Int32] = []

        mutating func add(_ added: [String]) {
            names += added
            codes += repeatElement(Table.missing, count: added.count)
        }
    }

    private mutating func add(_ rows: DecodedRows, of plan: ReadingPlan, at place: ReadingPlace) {
        for (column, names) in rows.names {
            let key = TranslationKey(worker: place.worker, reading: place.reading, column: column)
            translations[key, default: NameTranslation()].add(names)
        }
        guard !rows.rows.isEmpty else { return }
        var cells = rows.columns
        for (column, cell) in rows.columns where column != .item {
            let key = TranslationKey(worker: place.worker, reading: place.reading, column: column)
            guard case .codes(let local) = cell, translations[key] != nil else { continue }
            cells[column] = .codes(translated(local, key))
        }
        for constant in plan.constants {
            guard case .name(let name) = constant.value else { continue }
            cells[constant.column] = .same(Int64(code(of: name, in: constant.column)), unit: 1)
        }
        if let program = plan.fixedProgram { cells[.program] = .same(Int64(program), unit: 1) }
        note(cells[.program], plan, ReadingOrigin(file: place.file, reading: place.reading))
        if plan.isLong {
            addRuns(rows, cells, plan, place)
        } else if plan.level == .reaction {
            addRespondents(rows, cells, plan, place)
        } else {
            let kind = TableKind.level(plan.level)
            origins.add(kind, place.file, place.reading, first: observations.tables[plan.level]?.count ?? 0)
            observations.tables[plan.level]?.append(cells, count: rows.rows.count)
            if plan.level.columns.contains(where: { $0.column == .participant }) {
                enterPersons(rows.persons, count: rows.rows.count, of: kind)
            }
        }
    }

    private mutating func code(of name: String, in column: Column) -> Int32 {
        observations.names[column, default: NameTable()].code(of: name)
    }

    /// Codes of a worker as codes of all files.
    private mutating func translated(_ local: [Int32], _ key: TranslationKey) -> [Int32] {
        var translation = translations.removeValue(forKey: key) ?? NameTranslation()
        var table = observations.names.removeValue(forKey: key.column) ?? NameTable()
        let codes = [Int32](unsafeUninitializedCapacity: local.count) { codes, filled in
            translation.codes.withUnsafeMutableBufferPointer { known in
                for number in local {
                    var code = number
                    if number != Table.missing {
                        code = known[Int(number)]
                        if code == Table.missing {
                            code = table.code(of: translation.names[Int(number)])
                            known[Int(number)] = code
                        }
                    }
                    codes[filled] = code
                    filled &+= 1
                }
            }
        }
        translations[key] = translation
        observations.names[key.column] = table
        return codes
    }

    /// Notes which programmes the file says something about.
    private mutating func note(_ programs: DecodedColumn?, _ plan: ReadingPlan, _ origin: ReadingOrigin) {
        switch programs {
        case .codes(let codes)?:
            // Of each programme the reading that was noted last: a file names few programmes in many rows.
            var place = 0
            while let next = firstUnnoted(codes, from: place, origin) {
                notedReadings[Int(codes[next])] = origin
                note(codes[next], plan, file: origin.file)
                place = next + 1
            }
        case .same(let program, _)?: note(Int32(program), plan, file: origin.file)
        case .numbers?, nil: break
        }
    }

    /// The first place from `place` on of a programme that is still to be noted for the reading.
    private func firstUnnoted(_ codes: [Int32], from place: Int, _ origin: ReadingOrigin) -> Int? {
        // Codes are the programmes' places in the directory, for each of which there is a mark.
        notedReadings.withUnsafeBufferPointer { noted in
            codes[place...].firstIndex { $0 != Table.missing && noted[Int($0)] != origin }
        }
    }

    private mutating func note(_ program: Int32, _ plan: ReadingPlan, file: Int32) {
        // Files are read one after another, and one may have several readings.
        if observations.filesByProgram[program]?.last != file {
            observations.filesByProgram[program, default: []].append(file)
        }
        if plan.isRandomised { observations.randomised.insert(program) }
        guard !plan.level.scores.isEmpty else { return }
        if plan.isLessBetter {
            observations.lessIsBetter[plan.level, default: []].insert(program)
        } else {
            observations.moreIsBetter[plan.level, default: []].insert(program)
        }
    }

    private mutating func enterPersons(_ persons: [Int64]?, count: Int, of kind: TableKind) {
        let first = persons.map { register.enter($0) } ?? register.enterUnnamed(count)
        var ranges = personRows.removeValue(forKey: kind) ?? []
        if let last = ranges.last, last.upperBound == first {
            ranges[ranges.count - 1] = last.lowerBound..<first + count
        } else {
            ranges.append(first..<first + count)
        }
        personRows[kind] = ranges
    }
}

extension ObservationsBuilder {
    private mutating func addRespondents(
        _ rows: DecodedRows, _ cells: [Column: DecodedColumn], _ plan: ReadingPlan, _ place: ReadingPlace
    ) {
        let items = plan.items.map { index(of: $0.item) }
        var codes: [Int32] = []
        codes.reserveCapacity(rows.answers.count)
        for _ in rows.rows { for code in items.indices { codes.append(Int32(code)) } }
        observations.reactions.append(
            cells, items: codes, items, points: rows.answers,
            perRespondent: repeatElement(Int32(items.count), count: rows.rows.count))
        enterPersons(rows.persons, count: rows.rows.count, of: .level(.reaction))
    }

    /// The respondent of a run, as far as the next batch may go on with it.
    private struct RunIdentity: Hashable {
        var cells: [Column: Int32]
        var person: Int64

        init?(_ cells: [Column: DecodedColumn], _ persons: [Int64]?, at place: Int?) {
            guard let place, let persons, persons[place] != PackedColumn.missing else { return nil }
            person = persons[place]
            self.cells = cells.compactMapValues { $0.codes?[place] }
        }
    }

    private mutating func addRuns(
        _ rows: DecodedRows, _ cells: [Column: DecodedColumn], _ plan: ReadingPlan, _ place: ReadingPlace
    ) {
        guard let added = rows.runs, let length = added.lengths.first else { return }
        origins.add(.longReactions, place.file, place.reading, first: runs.answers.count)
        let key = TranslationKey(worker: place.worker, reading: place.reading, column: .item)
        let items = itemIndices(added.items, key, plan)
        let count = added.lengths.count
        var cells = cells
        var rest = rows.persons.map { $0[...] }
        var (lengths, answers) = (added.lengths[...], added.items.indices)
        if let first = RunIdentity(cells, rows.persons, at: 0), first == lastRun {
            runs.continueLast(Array(added.items[..<Int(length)]), items, Array(added.points[..<Int(length)]))
            cells = cells.mapValues { $0.droppingFirst() }
            rest = rest?.dropFirst()
            lengths = lengths.dropFirst()
            answers = answers.dropFirst(Int(length))
        }
        guard !lengths.isEmpty else { return }
        lastRun = RunIdentity(cells, rest.map(Array.init), at: lengths.count - 1)
        let isWhole = lengths.count == count
        runs.append(
            cells, items: isWhole ? added.items : Array(added.items[answers]), items,
            points: isWhole ? added.points : Array(added.points[answers]), perRespondent: lengths)
        enterPersons(isWhole ? rows.persons : rest.map(Array.init), count: lengths.count, of: .longReactions)
    }

    /// The item that each code of a worker stands for, as far as it occurs in `codes`.
    private mutating func itemIndices(_ codes: [Int32], _ key: TranslationKey, _ plan: ReadingPlan) -> [Int32] {
        var translation = translations.removeValue(forKey: key) ?? NameTranslation()
        for code in codes where translation.codes[Int(code)] == Table.missing {
            let name = translation.names[Int(code)]
            let item =
                plan.declaredItems[AnswerKey(name).text]
                ?? Item(
                    id: name, label: LocalizedText(everywhere: name), scale: plan.scale,
                    isRated: plan.ratedItems.isEmpty || plan.ratedItems.contains(AnswerKey(name).text))
            translation.codes[Int(code)] = index(of: item)
        }
        translations[key] = translation
        return translation.codes.map { max($0, 0) }
    }

    /// What makes an item the same in two files; how it is worded for readers does not.
    private struct ItemIdentity: Hashable {
        var id: String
        var scale: AnswerScale
        var ideal: Int?
        var isReversed: Bool
        var isRated: Bool

        init(_ item: Item) {
            (id, scale, ideal) = (item.id, item.scale, item.ideal)
            (isReversed, isRated) = (item.isReversed, item.isRated)
        }
    }

    private mutating func index(of item: Item) -> Int32 {
        let identity = ItemIdentity(item)
        if let index = itemIndices[identity] { return index }
        let index = Int32(observations.items.count)
        itemIndices[identity] = index
        observations.items.append(item)
        return index
    }
}

extension ObservationsBuilder {
    /// How far the tables were filled at some moment.
    struct Mark {
        fileprivate var tables: [Level: Int]
        fileprivate var respondents: Int
        fileprivate var answers: Int
        fileprivate var runs: Int
        fileprivate var runAnswers: Int
        fileprivate var persons: Int
        fileprivate var personRows: [TableKind: [Range<Int>]]
        fileprivate var origins: RowOrigins
        fileprivate var items: Int
    }

    /// How far the tables are filled now.
    var mark: Mark {
        Mark(
            tables: observations.tables.mapValues(\.count), respondents: observations.reactions.respondents.count,
            answers: observations.reactions.answers.count, runs: runs.respondents.count,
            runAnswers: runs.answers.count, persons: register.count, personRows: personRows, origins: origins,
            items: observations.items.count)
    }

    /// Takes back all rows since then: their file could not be read to its end, or has to be read otherwise.
    mutating func takeBack(to mark: Mark) {
        for (level, count) in mark.tables { observations.tables[level]?.truncate(to: count) }
        observations.reactions.truncate(respondents: mark.respondents, answers: mark.answers)
        runs.truncate(respondents: mark.runs, answers: mark.runAnswers)
        register.truncate(to: mark.persons)
        (personRows, origins) = (mark.personRows, mark.origins)
        observations.items.removeLast(observations.items.count - mark.items)
        itemIndices = itemIndices.filter { Int($0.value) < mark.items }
        begin()
    }

    /// Makes room for the rows of a file.
    mutating func reserve(rows: Int, for plan: ReadingPlan) {
        guard rows > 100_000 else { return }
        if plan.isLong {
            runs.reserve(respondents: rows, answers: rows)
        } else if plan.level == .reaction {
            observations.reactions.reserve(respondents: rows, answers: rows * plan.items.count)
        } else {
            let known = observations.tables[plan.level]?.count ?? 0
            observations.tables[plan.level]?.reserve(known + rows)
        }
    }
}

extension DecodedColumn {
    fileprivate func droppingFirst() -> DecodedColumn {
        switch self {
        case .codes(let codes): .codes(Array(codes.dropFirst()))
        case .numbers(let numbers, let unit, _): DecodedColumn(Array(numbers.dropFirst()), unit: unit)
        case .same: self
        }
    }
}
