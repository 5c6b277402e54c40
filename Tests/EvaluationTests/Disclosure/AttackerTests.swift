import TestSupport
import Testing

@testable import Evaluation

@Suite("An attacker who solves for what is hidden")
struct AttackerTests {
    @Test("finds a single hidden child, and a pair that two tables tie down")
    func finds() {
        let single = [CellSystem.Relation(parent: 0, children: [1, 2])]
        #expect(Attacker(isHidden: [false, true, false], relations: single).derived == [1])
        #expect(Attacker(isHidden: [false, true, true], relations: single).derived == [])
        let tied =
            single + [
                CellSystem.Relation(parent: 3, children: [1, 2, 4]),
                CellSystem.Relation(parent: 5, children: [1, 4]),
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

    @Test("finds by trying that one of three is at most two, and what two tables bound")
    func findsBounds() {
        // 10 = a + b + c with two of them at least four each in sums that are shown.
        let sum = [CellSystem.Relation(parent: 0, children: [1, 2])]
        #expect(BoundsAttacker([12, 4, 8], [false, true, true], sum).most(of: 1, upTo: 20) == 11)
        let crossed = [
            CellSystem.Relation(parent: 4, children: [0, 1]), CellSystem.Relation(parent: 5, children: [2, 3]),
            CellSystem.Relation(parent: 6, children: [0, 2]), CellSystem.Relation(parent: 7, children: [1, 3]),
        ]
        let isHidden = [true, true, true, true, false, false, false, false]
        let attacker = BoundsAttacker([3, 20, 4, 30, 23, 34, 7, 50], isHidden, crossed)
        #expect(attacker.most(of: 0, upTo: 20) == 6)
        #expect(attacker.most(of: 1, upTo: 60) == 22)
    }
}
