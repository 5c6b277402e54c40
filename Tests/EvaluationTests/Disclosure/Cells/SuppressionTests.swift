import Testing

@testable import Evaluation

@Suite("Suppression")
struct SuppressionTests {
    /// Which of the cells are hidden when the first is the sum of the others.
    private func hidden(_ people: [Int], minimum: Int = 10) -> [Bool] {
        hidden(people, [CellSystem.Relation(parent: 0, children: Array(1..<people.count))], minimum: minimum)
    }

    private func hidden(_ people: [Int], _ relations: [CellSystem.Relation], minimum: Int = 10) -> [Bool] {
        let cells = people.map { CellSystem.Cell(people: $0, cases: $0) }
        return CellProtection(CellSystem(cells, relations), minimum: minimum).isHidden
    }

    @Test("hides nothing where all are large")
    func large() {
        #expect(hidden([30, 10, 20]) == [false, false, false])
    }

    @Test("hides the smallest sibling beside a single hidden child")
    func oneHidden() {
        #expect(hidden([65, 5, 20, 40]) == [false, true, true, false])
    }

    @Test("hides a third child beside two of 3 and 4, whose sum would be known")
    func twoTooSmall() {
        #expect(hidden([67, 3, 4, 20, 40]) == [false, true, true, true, false])
        // Of 10 together neither can be 10, for in the other there is somebody; of 11 one can.
        #expect(hidden([70, 6, 4, 20, 40]) == [false, true, true, true, false])
        #expect(hidden([71, 6, 5, 20, 40]) == [false, true, true, false, false])
    }

    @Test("of siblings alike hides the first in published order")
    func ties() {
        #expect(hidden([45, 5, 20, 20]) == [false, true, true, false])
    }

    @Test("never hides a child that is the whole without the whole")
    func onlyChild() {
        #expect(hidden([8, 8]) == [true, true])
        #expect(hidden([12, 12]) == [false, false])
    }

    @Test("hides the parent where no sibling is left to hide")
    func parent() {
        #expect(hidden([12, 3, 4]) == [true, true, true])
    }

    @Test("a hidden whole can't be added up from what lies below it")
    func below() {
        // The second group is hidden beside the first, and so must be parts of it that make it too uncertain to tell.
        let people = [63, 3, 20, 40, 12, 8]
        let relations = [
            CellSystem.Relation(parent: 0, children: [1, 2, 3]), CellSystem.Relation(parent: 2, children: [4, 5]),
        ]
        let hidden = hidden(people, relations)
        #expect(hidden[1] && hidden[2] && !hidden[3] && hidden[5])
        #expect(Attacker(isHidden: hidden, relations: relations).derived == [])
    }

    @Test("a cell hidden in one table is hidden in the other")
    func twoTables() {
        // 3 people of one unit; the same cell stands in the table of sessions.
        let people = [43, 3, 20, 20, 23, 20]
        let relations = [
            CellSystem.Relation(parent: 0, children: [1, 2, 3]), CellSystem.Relation(parent: 4, children: [1, 2]),
            CellSystem.Relation(parent: 0, children: [4, 5]),
        ]
        let hidden = hidden(people, relations)
        #expect(hidden[1] && hidden[2])
        #expect(Attacker(isHidden: hidden, relations: relations).derived == [])
    }

    @Test("hides first what is missed least")
    func worth() {
        let cells = [
            CellSystem.Cell(people: 65, cases: 65, worth: 2), CellSystem.Cell(people: 5, cases: 5, worth: 1),
            CellSystem.Cell(people: 20, cases: 20, worth: 1), CellSystem.Cell(people: 40, cases: 40, worth: 0),
        ]
        let relation = CellSystem.Relation(parent: 0, children: [1, 2, 3])
        #expect(CellProtection(CellSystem(cells, [relation]), minimum: 10).isHidden == [false, true, false, true])
    }

    @Test("hides what lies below a hidden cell")
    func hierarchy() {
        // The second unit is hidden beside the first; its own parts are large enough, and would give it away.
        let relations = [
            CellSystem.Relation(parent: 0, children: [1, 2, 3]),
            CellSystem.Relation(parent: 2, children: [4, 5], kind: .hierarchy),
        ]
        #expect(hidden([84, 4, 30, 50, 15, 15], relations) == [false, true, true, false, true, true])
    }

    @Test("takes people who are in several children for no more than they are")
    func overlap() {
        // Six people came to both of two sessions, twenty others to a third.
        let cells = [26, 6, 6, 20].map { CellSystem.Cell(people: $0, cases: $0 == 26 ? 32 : $0) }
        let relation = CellSystem.Relation(parent: 0, children: [1, 2, 3])
        #expect(CellProtection(CellSystem(cells, [relation]), minimum: 10).isHidden[3])
    }

    @Test("does not hide a parent or sibling of those for whom alone something more is known")
    func subset() {
        let cells = [20, 18, 2].map { CellSystem.Cell(people: $0, cases: $0, isPublished: $0 > 2, isSensitive: $0 > 2) }
        let relation = CellSystem.Relation(parent: 0, children: [1, 2], kind: .subset)
        #expect(CellProtection(CellSystem(cells, [relation]), minimum: 10).isHidden == [false, false, true])
    }
}
