/// The ratings of behaviour at work before and after, of one group of people.
struct FollowUps {
    private(set) var moments = ExactPairMoments()
    private(set) var rows: [Int32] = []
    /// The ratings themselves, in units of ``Scale``.
    private(set) var scores: [(before: Int64, after: Int64)] = []

    /// - Parameters:
    ///   - selection: Where several follow-ups of a person are in it, the latest one counts.
    ///   - group: ``StudyGroup/trained`` or ``StudyGroup/comparison``; a row without a group is of the trained.
    init(_ selection: Selection, group: Int32 = StudyGroup.trained) {
        let table = selection.data.table(.behaviour)
        let (before, after) = (table.wide(.before), table.wide(.after))
        let complete = selection.followUpRows(of: group).filter {
            before[Int($0)] != Table.missingWide && after[Int($0)] != Table.missingWide
        }
        for row in Self.latest(complete, table) {
            scores.append((before[Int(row)], after[Int(row)]))
            moments.add(before: before[Int(row)], after: after[Int(row)])
            rows.append(row)
        }
    }

    var count: Int { rows.count }

    private struct Rating: Hashable {
        var program: Int32
        var session: Int32
        var person: Int32
        var rater: Int32
    }

    /// The rows of the latest follow-up of each enrolment by each rater, in the order of the files.
    static func latest(_ rows: [Int32], _ table: Table) -> [Int32] {
        let (programs, sessions, persons) = (table.narrow(.program), table.narrow(.session), table.narrow(.participant))
        let (raters, waves) = (table.narrow(.rater), table.wide(.wave))
        var latest: [Rating: Int64] = [:]
        func rating(_ row: Int) -> Rating {
            Rating(program: programs[row], session: sessions[row], person: persons[row], rater: raters[row])
        }
        for row in rows {
            latest[rating(Int(row)), default: .min] = max(latest[rating(Int(row))] ?? .min, waves[Int(row)])
        }
        return rows.filter { latest[rating(Int($0))] == waves[Int($0)] }
    }
}

extension Selection {
    /// The rows of behaviour of a study group; a row without a group is of the trained.
    func followUpRows(of group: Int32) -> [Int32] {
        let groups = data.table(.behaviour).narrow(.group)
        return rows(.behaviour).filter {
            (groups[Int($0)] == Table.missing ? StudyGroup.trained : groups[Int($0)]) == group
        }
    }
}
