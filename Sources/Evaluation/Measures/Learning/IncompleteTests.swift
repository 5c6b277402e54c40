/// Tests that stand alone in their row: of participants who took one of the two, and of people who are not named.
///
/// The two are never taken for the same: who is named and has one test was lost; tests without a name are those of two
/// groups that can't be matched, and rows are never paired by their order.
struct IncompleteTests: Sendable {
    /// Rows without a participant that hold a test before, and those that hold one after.
    private(set) var unnamedBefore: [Int32] = [], unnamedAfter: [Int32] = []
    /// Distinct people who were tested before only, and after only.
    let onlyBefore: Int, onlyAfter: Int

    private struct Attendance: Hashable {
        var program: Int32
        var session: Int32
        var person: Int32
    }

    /// Which tests of an attendance were found.
    private struct Found {
        var before = false
        var after = false
        var both = false
    }

    init(_ selection: Selection) {
        let table = selection.data.table(.learning)
        let (pre, post, persons) = (table.wide(.pre), table.wide(.post), table.narrow(.participant))
        var named: [Int32] = []
        for row in selection.testRows.incomplete {
            let (hasBefore, hasAfter) = (pre[Int(row)] != Table.missingWide, post[Int(row)] != Table.missingWide)
            guard hasBefore != hasAfter else { continue }
            if persons[Int(row)] != Table.missing {
                named.append(row)
            } else if hasBefore {
                unnamedBefore.append(row)
            } else {
                unnamedAfter.append(row)
            }
        }
        guard selection.data.hasSeveralTests else {
            // Each row is all that there is of somebody's tests in a session.
            let before = named.filter { pre[Int($0)] != Table.missingWide }
            let after = named.filter { pre[Int($0)] == Table.missingWide }
            onlyBefore = selection.data.people(.learning, rows: before)
            onlyAfter = selection.data.people(.learning, rows: after)
            return
        }
        let found = Self.found(named, selection)
        onlyBefore = Set(found.filter { $0.value.before && !$0.value.after }.keys.map(\.person)).count
        onlyAfter = Set(found.filter { $0.value.after && !$0.value.before }.keys.map(\.person)).count
    }

    /// The attendances of these rows that have no complete pair in any row.
    private static func found(_ named: [Int32], _ selection: Selection) -> [Attendance: Found] {
        guard !named.isEmpty else { return [:] }
        let table = selection.data.table(.learning)
        let (programs, sessions) = (table.narrow(.program), table.narrow(.session))
        let (pre, persons) = (table.wide(.pre), table.narrow(.participant))
        func attendance(_ row: Int32) -> Attendance {
            Attendance(program: programs[Int(row)], session: sessions[Int(row)], person: persons[Int(row)])
        }
        var found: [Attendance: Found] = [:]
        for row in named {
            let isBefore = pre[Int(row)] != Table.missingWide
            found[attendance(row), default: Found()].before = isBefore || found[attendance(row)]?.before == true
            found[attendance(row), default: Found()].after = !isBefore || found[attendance(row)]?.after == true
        }
        for row in selection.testPairs.rows where found[attendance(row)] != nil { found[attendance(row)]?.both = true }
        return found.filter { !$0.value.both }
    }
}
