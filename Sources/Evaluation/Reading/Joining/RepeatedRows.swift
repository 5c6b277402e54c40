/// A row whose key occurs more than once.
struct RepeatedRow: Sendable {
    /// The row that was set aside.
    var origin: RowOrigin
    /// The row that has the same key.
    var twin: RowOrigin
    /// Why it was set aside.
    var kind: Kind
    /// The columns that make the key.
    var key: [Column]

    /// Why a row is set aside whose key occurs more than once.
    enum Kind: Hashable, CaseIterable {
        /// The two contradict each other.
        case contradiction
        /// Both say the same, so that one of them is kept.
        case copy
        /// The sidecar says which of several attempts counts, and it is the other one.
        case otherAttempt
        /// It holds no score, and the other one does.
        case empty
    }
}

/// What makes a row of a level unique.
enum RowKey {
    /// The key columns; `nil` where rows may repeat: two equal amounts of money are two amounts, and a respondent may
    /// fill in a questionnaire twice.
    static func columns(_ level: Level) -> [Column]? {
        switch level {
        case .needs: [.unit, .competency, .position, .date]
        case .participation: [.program, .session, .participant]
        case .learning: [.program, .session, .participant, .competency]
        case .behaviour: [.program, .session, .participant, .wave, .group, .rater]
        case .results: [.program, .indicator, .period]
        case .reaction, .finance, .interviews, .actions, .recognition: nil
        }
    }
}

/// Finds rows with the same key by a rule that does not depend on their order: of rows that say the same, the first is
/// kept; of rows that contradict each other, none is, because nobody can know which one is right, unless the sidecar says
/// which of several attempts counts.
enum RepeatedRows {
    struct Outcome {
        /// Which rows to keep; `nil` for all.
        var isKept: [Bool]?
        var setAside: [RepeatedRow] = []
        /// Whether the key names people and each person occurs in one row only.
        var areOfSinglePeople: Bool
    }

    /// The rows to keep and those set aside.
    static func find(in table: Table, key: [Column], origin: (Int) -> RowOrigin) -> Outcome {
        // Of rows that name a person, only those can share a key that share the person; the others are passed over.
        let rows = key.contains(.participant) ? table.rowsOfRepeatedPersons : (0..<Int32(table.count)).map { $0 }
        if rows.isEmpty { return Outcome(areOfSinglePeople: key.contains(.participant)) }
        let groups = RowGroups(rows, by: RowComparison(table, columns: key))
        guard !groups.areAllSingle else { return Outcome(areOfSinglePeople: false) }
        let values = RowComparison(table, columns: Column.allCases.filter { !key.contains($0) && $0 != .comment })
        var isKept = Array(repeating: true, count: table.count)
        var setAside: [RepeatedRow] = []
        for (first, rows) in zip(groups.firsts, groups.members(rows)) where rows.count > 1 {
            let areCopies = rows.allSatisfy { values.areEqual(first, $0) }
            for row in areCopies ? rows.dropFirst() : rows[...] {
                isKept[Int(row)] = false
                let twin = row == first ? rows[1] : first
                setAside.append(
                    RepeatedRow(
                        origin: origin(Int(row)), twin: origin(Int(twin)), kind: areCopies ? .copy : .contradiction,
                        key: key))
            }
        }
        return Outcome(isKept: isKept, setAside: setAside, areOfSinglePeople: false)
    }
}
