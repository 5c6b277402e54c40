extension ObservationsBuilder {
    /// What was found out about rows when all were there.
    struct Findings {
        /// Rows that were set aside, in the order of the files.
        var repeated: [RepeatedRow] = []
        /// What came of tests before and after that stand in different rows.
        var joins: [TestJoin.Outcome] = []
    }

    /// Finds out which rows are about the same person, joins tests that stand in different rows, sets aside rows whose
    /// key occurs more than once, and brings the answers of each respondent of long files together.
    mutating func finish() -> Findings {
        let people = register.count
        resolvePersons()
        var findings = Findings()
        for level in Level.allCases where RowKey.columns(level) != nil { settle(level, &findings) }
        findings.repeated += addRespondentsOfRuns(people: people)
        findRepeatedPeople()
        for level in [Level.participation, .learning, .behaviour] {
            guard let places = observations.tables[level]?.placesByProgram else { continue }
            observations.tables[level]?.move(to: places)
        }
        observations.reactions.sortByProgram()
        return findings
    }

    /// Sets the column of persons of each table.
    private mutating func resolvePersons() {
        if personRows.count == 1, let (kind, ranges) = personRows.first, ranges == [0..<register.count] {
            // All rows are of one table, as mostly in large data: its column is filled at once.
            setPersons(of: kind, to: register.resolveColumn())
        } else {
            let persons = register.resolve()
            for (kind, ranges) in personRows { setPersons(of: kind, to: PackedColumn(ranges.flatMap { persons[$0] })) }
        }
    }

    private mutating func setPersons(of kind: TableKind, to persons: PackedColumn) {
        switch kind {
        case .level(.reaction): observations.reactions.respondents.set(.participant, to: persons)
        case .level(let level): observations.tables[level]?.set(.participant, to: persons)
        case .longReactions: runs.respondents.set(.participant, to: persons)
        }
    }

    /// Notes where as many people as rows stand, and whether anybody took several tests in one session. While rows stand
    /// in the order of the files, people mostly have ascending numbers, which are quick to go through.
    private mutating func findRepeatedPeople() {
        for level in Level.allCases where !observations.levelsOfSinglePeople.contains(level) {
            let table = observations.table(level)
            let repeated = table.rowsOfRepeatedPersons
            if repeated.isEmpty { observations.levelsOfSinglePeople.insert(level) }
            guard level == .learning else { continue }
            let attendance = RowComparison(table, columns: [.program, .session, .participant])
            observations.hasSeveralTests = !RowGroups(repeated, by: attendance).areAllSingle
        }
    }

    /// Joins the halves of a level's rows and sets aside those whose key occurs more than once.
    private mutating func settle(_ level: Level, _ findings: inout Findings) {
        guard let key = RowKey.columns(level), var table = observations.tables[level] else { return }
        let origins = origins
        // The numbers that the rows had before some of them were set aside; `nil` for the same.
        var kept: [Int]?
        func place(_ row: Int) -> RowOrigin { origins.origin(.level(level), row: kept?[row] ?? row) }
        func keep(_ isKept: [Bool], without setAside: [RepeatedRow]) {
            guard !setAside.isEmpty else { return }
            findings.repeated += setAside
            table.filter(isKept)
            kept = isKept.indices.filter { isKept[$0] }.map { kept?[$0] ?? $0 }
        }
        let empty = EmptyTests(table, level, key: key, origin: place)
        keep(empty.isKept, without: empty.setAside)
        if !attempts.isEmpty {
            let choice = AttemptChoice(table, level, key: key, rules: attempts, origin: place)
            keep(choice.isKept, without: choice.setAside)
        }
        let numbers = kept
        let origin = { row in origins.origin(.level(level), row: numbers?[row] ?? row) }
        let join = TestJoin.join(table, of: level, origin: origin)
        if let join {
            table = join.table
            findings.repeated += join.copies
            findings.joins.append(join)
        }
        let rows = RepeatedRows.find(in: table, key: key) { row in
            origin(join.map { Int($0.rows[row]) } ?? row)
        }
        findings.repeated += rows.setAside
        if let isKept = rows.isKept { table.filter(isKept) }
        if rows.areOfSinglePeople { observations.levelsOfSinglePeople.insert(level) }
        observations.tables[level] = table
    }

    private mutating func addRespondentsOfRuns(people: Int) -> [RepeatedRow] {
        let gathered = runs
        runs = ReactionTable()
        guard gathered.respondents.count > 0 else { return [] }
        var merge = RespondentMerge(gathered, people: people)
        merge.run { origins.origin(.longReactions, row: $0) }
        observations.looseAnswers = merge.looseAnswers
        if observations.reactions.respondents.count == 0 {
            observations.reactions = merge.respondents
        } else {
            observations.reactions.append(merge.respondents)
        }
        return merge.setAside
    }
}
