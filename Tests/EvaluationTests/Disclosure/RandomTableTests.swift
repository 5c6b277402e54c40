import Testing

@testable import Evaluation

@Suite("On 300 random tables")
struct RandomTableTests {
    @Test("no small cell follows from the shown ones, and hidden siblings of a shown parent are enough together")
    func safe() {
        var generator = SeededGenerator(seed: 2025)
        var hiddenCells = 0
        for number in 0..<300 {
            let table = RandomTable(&generator)
            let isHidden = Suppression(
                table.people.map { Suppression.Cell(people: $0) }, relations: table.relations, minimum: 10
            ).isHidden
            let derived = Attacker(isHidden: isHidden, relations: table.relations).derived
            #expect(derived.map { table.people[$0] }.filter { $0 < 10 } == [], "table \(number)")
            for (people, isHidden) in zip(table.people, isHidden) where people < 10 { #expect(isHidden) }
            for relation in table.relations where !isHidden[relation.parent] {
                let hidden = relation.children.filter { isHidden[$0] }.map { table.people[$0] }
                #expect(hidden.isEmpty || hidden.reduce(0, +) >= 10, "table \(number)")
            }
            hiddenCells += isHidden.count { $0 }
        }
        #expect(hiddenCells > 0)
    }
}
