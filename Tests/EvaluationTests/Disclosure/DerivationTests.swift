import Testing

@testable import Evaluation

@Suite("What follows from the shown cells")
struct DerivationTests {
    @Test("agrees with slow elimination on 500 random tables with anything hidden")
    func agreement() {
        var generator = SeededGenerator(seed: 11)
        var found = 0
        for number in 0..<500 {
            let table = RandomTable(&generator)
            let share = Double.random(in: 0.1...0.9, using: &generator)
            let isHidden = table.people.map { _ in Double.random(in: 0...1, using: &generator) < share }
            let slow = Attacker(isHidden: isHidden, relations: table.relations).derived.sorted()
            #expect(Derivation(isHidden: isHidden, relations: table.relations).cells == slow, "table \(number)")
            found += slow.count
        }
        #expect(found > 100)
    }

    @Test("is nothing where nothing is hidden, and nothing where all is")
    func extremes() {
        let relations = [Suppression.Relation(parent: 0, children: [1, 2])]
        #expect(Derivation(isHidden: [false, false, false], relations: relations).cells == [])
        #expect(Derivation(isHidden: [true, true, true], relations: relations).cells == [])
    }

    @Test("is the one cell that ties two parts of a table together, though each of its sums has others hidden")
    func bridge() {
        // Two squares of hidden cells (0…3 and 5…8) in rows and columns of their own, and cell 4 between them.
        let relations = [
            Suppression.Relation(parent: 9, children: [0, 1]), Suppression.Relation(parent: 10, children: [2, 3, 4]),
            Suppression.Relation(parent: 11, children: [0, 2]), Suppression.Relation(parent: 12, children: [1, 3]),
            Suppression.Relation(parent: 13, children: [5, 6]), Suppression.Relation(parent: 14, children: [7, 8]),
            Suppression.Relation(parent: 15, children: [5, 7, 4]), Suppression.Relation(parent: 16, children: [6, 8]),
        ]
        let isHidden = (0..<17).map { $0 < 9 }
        #expect(Derivation(isHidden: isHidden, relations: relations).cells == [4])
    }
}
