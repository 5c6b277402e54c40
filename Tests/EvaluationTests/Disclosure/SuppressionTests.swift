import Testing

@testable import Evaluation

@Suite("Suppression")
struct SuppressionTests {
    /// Which of the cells are hidden when the first is the sum of the others.
    private func hidden(_ people: [Int], minimum: Int = 10) -> [Bool] {
        Suppression(
            people.map { Suppression.Cell(people: $0) },
            relations: [Suppression.Relation(parent: 0, children: Array(1..<people.count))], minimum: minimum
        ).isHidden
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
        #expect(hidden([70, 6, 4, 20, 40]) == [false, true, true, false, false])
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
            Suppression.Relation(parent: 0, children: [1, 2, 3]), Suppression.Relation(parent: 2, children: [4, 5]),
        ]
        let hidden = Suppression(people.map { Suppression.Cell(people: $0) }, relations: relations, minimum: 10)
            .isHidden
        #expect(hidden[1] && hidden[2] && !hidden[3] && hidden[5])
        #expect(Attacker(isHidden: hidden, relations: relations).derived == [])
    }

    @Test("a cell hidden in one table is hidden in the other")
    func twoTables() {
        // 3 people of one unit; the same cell stands in the table of sessions.
        let people = [43, 3, 20, 20, 23, 20]
        let relations = [
            Suppression.Relation(parent: 0, children: [1, 2, 3]), Suppression.Relation(parent: 4, children: [1, 2]),
            Suppression.Relation(parent: 0, children: [4, 5]),
        ]
        let hidden = Suppression(people.map { Suppression.Cell(people: $0) }, relations: relations, minimum: 10)
            .isHidden
        #expect(hidden[1] && hidden[2])
        #expect(Attacker(isHidden: hidden, relations: relations).derived == [])
    }

    @Test("hides first what is missed least")
    func worth() {
        let cells = [
            Suppression.Cell(people: 65, worth: 2), Suppression.Cell(people: 5, worth: 1),
            Suppression.Cell(people: 20, worth: 1), Suppression.Cell(people: 40, worth: 0),
        ]
        let relation = Suppression.Relation(parent: 0, children: [1, 2, 3])
        #expect(Suppression(cells, relations: [relation], minimum: 10).isHidden == [false, true, false, true])
    }
}

@Suite("An attacker who solves for what is hidden")
struct AttackerTests {
    @Test("finds a single hidden child, and a pair that two tables tie down")
    func finds() {
        let single = [Suppression.Relation(parent: 0, children: [1, 2])]
        #expect(Attacker(isHidden: [false, true, false], relations: single).derived == [1])
        #expect(Attacker(isHidden: [false, true, true], relations: single).derived == [])
        let tied =
            single + [
                Suppression.Relation(parent: 3, children: [1, 2, 4]),
                Suppression.Relation(parent: 5, children: [1, 4]),
            ]
        #expect(Attacker(isHidden: [false, true, true, false, true, false], relations: tied).derived == [1, 2, 4])
    }

    @Test("finds every small cell when only small ones are hidden, in most tables")
    func findsWithoutComplement() {
        var generator = SeededGenerator(seed: 5)
        let open = (0..<100).filter { _ in
            let table = RandomTable(&generator)
            return !Attacker(isHidden: table.people.map { $0 < 10 }, relations: table.relations).derived.isEmpty
        }
        #expect(open.count > 50)
    }
}
