import YAML

/// Gathers the rows of all files into tables, in the order of the files and of their rows.
struct ObservationsBuilder {
    private(set) var observations: Observations
    /// Rows of long files of reactions, until all are there; `item` and `score` hold an item's index and a point.
    private var longAnswers = Table(Level.longReactionColumns)
    private var itemIndices: [Item: Int32] = [:]
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
    ///   - file: The file's number.
    ///   - firstRecord: The number in the file of the batch's first record.
    mutating func add(_ rows: DecodedRows, of plan: ReadingPlan, file: Int32, firstRecord: Int) {
        guard rows.count > 0 else { return }
        var cells = rows.cells
        for (column, names) in rows.names where column != .item {
            let codes = names.map { observations.names[column, default: NameTable()].code(of: $0) }
            if case .narrow(let local)? = cells[column] {
                cells[column] = .narrow(local.map { $0 == Table.missing ? $0 : codes[Int($0)] })
            }
        }
        if let program = plan.fixedProgram {
            cells[.program] = .narrow(Array(repeating: program, count: rows.count))
            if plan.isRandomised { observations.randomised.insert(program) }
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

    private mutating func itemColumn(_ rows: DecodedRows, _ plan: ReadingPlan) -> DecodedColumn {
        let names = rows.names[.item] ?? []
        let indices = names.map { name in
            index(
                of: plan.declaredItems[name]
                    ?? Item(id: name, label: LocalizedText(everywhere: name), scale: plan.scale))
        }
        guard case .narrow(let local)? = rows.cells[.item] else { return .narrow([]) }
        return .narrow(local.map { indices[Int($0)] })
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

    private mutating func index(of item: Item) -> Int32 {
        if let index = itemIndices[item] { return index }
        let index = Int32(observations.items.count)
        itemIndices[item] = index
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
}

/// Which row of which file.
struct RowOrigin: Sendable, Hashable {
    /// The file's number, in the order of their names.
    var file: Int32
    /// The record's number in the file, from 1.
    var record: Int32
}
