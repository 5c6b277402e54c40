/// The tests of participants who took both.
///
/// Somebody tested in several competencies at once is one person, not several: where the rows of a selection hold more
/// than one pair of a participant in a session, the pair is the mean of them. Broken down by competency, each test
/// counts for itself.
struct TestPairs: Sendable {
    /// Exact moments of the scores before and after, and of their products.
    private(set) var moments = ExactPairMoments()
    /// Change of each participant, in units of ``Scale``.
    private(set) var changes: [Int64] = []
    /// The rows with both tests.
    private(set) var rows: [Int32] = []
    /// Distinct people behind them.
    let people: Int

    private struct Attendance: Hashable {
        var program: Int32
        var session: Int32
        var person: Int64
    }

    private struct Sum {
        var before: Int64 = 0
        var after: Int64 = 0
        var tests: Int64 = 0
    }

    init(_ selection: Selection) {
        let table = selection.data.table(.learning)
        let (pre, post) = (table.wide(.pre), table.wide(.post))
        let (programs, sessions) = (table.narrow(.program), table.narrow(.session))
        let persons = table.wide(.participant)
        var places: [Attendance: Int] = [:]
        var sums: [Sum] = []
        for row in selection.rows(.learning).map(Int.init) {
            guard pre[row] != Table.missingWide, post[row] != Table.missingWide else { continue }
            rows.append(Int32(row))
            let attendance = Attendance(program: programs[row], session: sessions[row], person: persons[row])
            let place = places[attendance] ?? sums.count
            if place == sums.count {
                places[attendance] = place
                sums.append(Sum())
            }
            sums[place].before += pre[row]
            sums[place].after += post[row]
            sums[place].tests += 1
        }
        for sum in sums {
            let before = Scale.rounded(sum.before, over: sum.tests)
            let after = Scale.rounded(sum.after, over: sum.tests)
            moments.add(before: before, after: after)
            changes.append(after - before)
        }
        people = selection.people(.learning, rows: rows)
    }

    /// How many participants took both tests, counted once for each session.
    var count: Int { changes.count }
}

extension Selection {
    /// Figures from the pairs of tests; none where nobody took both.
    func fromTestPairs(_ figures: (TestPairs, _ people: Int) -> [RawFigure]) -> [RawFigure] {
        testPairs.count == 0 ? [] : figures(testPairs, testPairs.people)
    }
}
