import YAML

/// Gathers the rows of all files into tables, in the order of the files and of their rows.
struct ObservationsBuilder {
    private(set) var observations: Observations
    /// Rows of long files of reactions, until all are there; `item` and `score` hold an item's index and a point.
    private var longAnswers = Table(Level.longReactionColumns)
    private var itemIndices: [ItemIdentity: Int32] = [:]
    /// Where each row comes from, level by level.
    private var origins: [TableKind: [RowOrigin]] = [:]

    /// The tables that rows are gathered in.
    enum TableKind: Hashable {
        case level(Level)
        case longReactions
    }

    init(directory: ProgramDirectory) {
        observations = Observations(directory: directory)
    }

    /// Adds the rows of one reading of one batch.
    ///
    /// - Parameters:
    ///   - rows: The rows, with what the codes of their names stand for.
    ///   - plan: How they were read.
    ///   - file: The file's number.
    ///   - firstRecord: The number in the file of the batch's first record.
    mutating func add(_ rows: DecodedRows, of plan: ReadingPlan, file: Int32, firstRecord: Int) {
        guard rows.count > 0 else { return }
        var cells = rows.cells
        for (column, names) in rows.names where column != .item {
            guard case .narrow(let local)? = cells[column] else { continue }
            var table = observations.names[column] ?? NameTable()
            cells[column] = .narrow(Self.translated(local, names) { table.code(of: $0) })
            observations.names[column] = table
        }
        if let program = plan.fixedProgram {
            cells[.program] = .narrow(Array(repeating: program, count: rows.count))
        }
        if plan.isRandomised, case .narrow(let programs)? = cells[.program] {
            observations.randomised.formUnion(programs)
        }
        if case .narrow(let programs)? = cells[.program] {
            for program in Set(programs) { observations.filesByProgram[program, default: []].insert(file) }
        }
        let kind = plan.isLong ? TableKind.longReactions : .level(plan.level)
        origins[kind, default: []] += rows.rows.map { RowOrigin(file: file, record: Int32(firstRecord) + $0) }
        if plan.isLong {
            cells[.item] = itemColumn(rows, plan)
            longAnswers.append(cells, count: rows.count)
        } else if plan.level == .reaction {
            addRespondents(cells, rows, plan)
        } else {
            observations.tables[plan.level]?.append(cells, count: rows.count)
        }
    }

    /// Codes of a batch as codes of all files. Codes are given out in the order of the rows that are used, so that
    /// they do not depend on how a file was cut into batches.
    private static func translated(_ local: [Int32], _ names: [String], code: (String) -> Int32) -> [Int32] {
        var codes = Array(repeating: Table.missing, count: names.count)
        return local.map { number in
            guard number != Table.missing else { return number }
            if codes[Int(number)] == Table.missing { codes[Int(number)] = code(names[Int(number)]) }
            return codes[Int(number)]
        }
    }

    private mutating func itemColumn(_ rows: DecodedRows, _ plan: ReadingPlan) -> DecodedColumn {
        guard case .narrow(let local)? = rows.cells[.item] else { return .narrow([]) }
        return .narrow(
            Self.translated(local, rows.names[.item] ?? []) { name in
                index(
                    of: plan.declaredItems[AnswerKey(name).text]
                        ?? Item(id: name, label: LocalizedText(everywhere: name), scale: plan.scale))
            })
    }

    private mutating func addRespondents(_ cells: [Column: DecodedColumn], _ rows: DecodedRows, _ plan: ReadingPlan) {
        let items = plan.items.map { index(of: $0.item) }
        var answers: [ReactionTable.Answer] = []
        answers.reserveCapacity(rows.answers.count)
        for (number, point) in rows.answers.enumerated() {
            answers.append(ReactionTable.Answer(item: items[number % items.count], point: point))
        }
        observations.reactions.append(
            cells, answers: answers, perRespondent: Array(repeating: items.count, count: rows.count))
    }

    /// What makes an item the same in two files; how it is worded for readers does not.
    private struct ItemIdentity: Hashable {
        var id: String
        var scale: AnswerScale
        var ideal: Int?
        var isReversed: Bool
    }

    private mutating func index(of item: Item) -> Int32 {
        let identity = ItemIdentity(id: item.id, scale: item.scale, ideal: item.ideal, isReversed: item.isReversed)
        if let index = itemIndices[identity] { return index }
        let index = Int32(observations.items.count)
        itemIndices[identity] = index
        observations.items.append(item)
        return index
    }

    /// Sets aside rows whose key occurs more than once, then turns long files of reactions into respondents.
    ///
    /// - Returns: The rows that were set aside, in the order of the files.
    mutating func finish() -> [RepeatedRow] {
        var repeated: [RepeatedRow] = []
        for level in Level.allCases {
            guard let key = RowKey.columns(level), var table = observations.tables[level] else { continue }
            let rows = RepeatedRows.find(in: table, key: key, origins: origins[.level(level)] ?? [])
            repeated += rows.setAside
            table.filter(rows.isKept)
            observations.tables[level] = table
        }
        let long = RepeatedRows.find(
            in: longAnswers, key: [.program, .session, .participant, .item], origins: origins[.longReactions] ?? [])
        repeated += long.setAside
        longAnswers.filter(long.isKept)
        let pivot = RespondentPivot(longAnswers)
        observations.reactions.append(pivot.columns, answers: pivot.answers, perRespondent: pivot.answersPerRespondent)
        return repeated
    }

    /// Rows that no reading uses, because each reading that did has set them aside as repeated.
    func unused(among repeated: [RepeatedRow]) -> Set<RowOrigin> {
        var readings: [RowOrigin: Int] = [:]
        for row in repeated { readings[row.origin, default: 0] -= 1 }
        for origins in origins.values {
            for origin in origins where readings[origin] != nil { readings[origin, default: 0] += 1 }
        }
        return Set(readings.filter { $0.value == 0 }.keys)
    }
}

/// Which row of which file.
struct RowOrigin: Sendable, Hashable {
    /// The file's number, in the order of their names.
    var file: Int32
    /// The record's number in the file, from 1.
    var record: Int32
}
