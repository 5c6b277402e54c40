extension ObservationsBuilder {
    /// Finds out which rows are about the same person, sets aside rows whose key occurs more than once, and brings the
    /// answers of each respondent of long files together.
    ///
    /// - Returns: The rows that were set aside, in the order of the files.
    mutating func finish() -> [RepeatedRow] {
        var persons = register.resolve()
        for level in Level.allCases where level != .reaction {
            if let ranges = personRows[.level(level)] {
                observations.tables[level]?.set(.participant, to: Self.column(ranges, of: persons))
            }
        }
        let respondents = Self.column(personRows[.level(.reaction)] ?? [], of: persons)
        observations.reactions.respondents.set(.participant, to: respondents)
        runs.respondents.set(.participant, to: Self.column(personRows[.longReactions] ?? [], of: persons))
        let people = persons.count
        persons = []
        var repeated: [RepeatedRow] = []
        for level in Level.allCases {
            guard let key = RowKey.columns(level), let table = observations.tables[level] else { continue }
            let rows = RepeatedRows.find(in: table, key: key) { origins.origin(.level(level), row: $0) }
            repeated += rows.setAside
            if let isKept = rows.isKept { observations.tables[level]?.filter(isKept) }
        }
        let tests = observations.table(.learning)
        let attendance = RowComparison(tests, columns: [.program, .session, .participant])
        observations.hasSeveralTests = !RowGroups(tests.rowsOfRepeatedPersons, by: attendance).areAllSingle
        return repeated + addRespondentsOfRuns(people: people)
    }

    private static func column(_ ranges: [Range<Int>], of persons: [Int32]) -> PackedColumn {
        if ranges == [persons.indices] { return PackedColumn(persons) }
        return PackedColumn(ranges.flatMap { persons[$0] })
    }

    private mutating func addRespondentsOfRuns(people: Int) -> [RepeatedRow] {
        let gathered = runs
        runs = ReactionTable()
        guard gathered.respondents.count > 0 else { return [] }
        var merge = RespondentMerge(gathered, people: people)
        merge.run { origins.origin(.longReactions, row: $0) }
        if observations.reactions.respondents.count == 0 {
            observations.reactions = merge.respondents
        } else {
            observations.reactions.append(merge.respondents)
        }
        return merge.setAside
    }
}
