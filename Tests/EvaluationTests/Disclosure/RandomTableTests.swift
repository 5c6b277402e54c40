import TestSupport
import Testing

@testable import Evaluation

@Suite("On 1,000 random hierarchies and crossings in two editions")
struct RandomTableTests {
    /// What an attacker finds.
    private struct Findings {
        var derived = 0
        var bounded = 0
        var joint = 0
        var undecided = 0
        var unproved = 0
        var dropped = 0
        var hidden = 0
        var cells = 0
        var all: Int { derived + bounded + joint + unproved }
    }

    private func attack(_ count: Int, seed: UInt64, without omitted: Set<CellProtection.Part> = []) -> Findings {
        var generator = SeededGenerator(seed: seed)
        var findings = Findings()
        for _ in 0..<count {
            let table = RandomTable(&generator)
            let protection = CellProtection(table.system, minimum: 10, without: omitted)
            let (isHidden, people) = (protection.isHidden, table.people)
            let derived = Attacker(isHidden: isHidden, relations: table.relations).derived
            findings.derived += derived.count { people[$0] < 10 && people[$0] > 0 }
            let collapsed = Set(protection.collapsedTables)
            let unnamed = table.system.cells.indices.filter { cell in
                table.system.cells[cell].table.map(collapsed.contains) ?? false
            }
            let attacker = BoundsAttacker(people, isHidden, table.relations, unnamed: Set(unnamed))
            for cell in people.indices where people[cell] > 0 && people[cell] < 10 {
                #expect(isHidden[cell])
                switch attacker.most(of: cell, upTo: 10) {
                case nil: findings.undecided += 1
                case 10?: break
                default: findings.bounded += 1
                }
            }
            for relation in table.relations where !isHidden[relation.parent] {
                let hidden = relation.children.filter { isHidden[$0] }.map { people[$0] }
                findings.joint += hidden.isEmpty || hidden.reduce(0, +) >= 10 ? 0 : 1
            }
            findings.unproved += protection.unproved.count
            findings.dropped += protection.collapsedTables.count
            findings.hidden += isHidden.count { $0 }
            findings.cells += isHidden.count
        }
        return findings
    }

    @Test("no small group can be derived, bounded or had together with another")
    func safe() {
        let findings = attack(1000, seed: 2025)
        #expect(findings.derived == 0)
        #expect(findings.bounded == 0)
        #expect(findings.joint == 0)
        #expect(findings.unproved == 0)
        // An attack that gives up proves nothing.
        #expect(findings.undecided < 100)
        #expect(findings.dropped < 60)
        #expect(findings.hidden > 0 && findings.hidden < findings.cells * 6 / 10)
    }

    @Test("without complementary withholding and proof nearly every table is open, without the proof some are")
    func needed() {
        #expect(attack(100, seed: 7, without: [.complementary, .proof]).all > 100)
        #expect(attack(1000, seed: 2025, without: [.proof]).all > 10)
    }

    @Test("without complementary withholding the proof has to drop tables")
    func proofAlone() {
        let findings = attack(100, seed: 7, without: [.complementary])
        #expect(findings.dropped + findings.unproved + findings.joint > 50)
    }
}
