import Testing

@testable import Evaluation

@Suite("How a measure's people are protected")
struct MeasurePeopleTests {
    /// The figures of a measure that so many of twenty people are part of.
    private func figures(_ successes: Int, of measure: MeasureID) -> [Figure] {
        let raw = RawFigure.share(successes, of: 20, people: 20)
        let cell = MeasuredCell(key: FigureKey(measure, program: "pelayanan"), figures: [raw])
        return FigureMaking(policy: DisclosurePolicy()).figures(of: cell, HiddenCell())
    }

    @Test("every share of people does what its definition declares", arguments: MeasureRegistry.definitions.map(\.id))
    func declared(_ id: MeasureID) throws {
        let definition = try #require(MeasureRegistry.definition(id))
        guard case .rate(let rule) = definition.people.kind else { return }
        #expect(definition.unit == .share)
        for successes in [0, 1, 2, 18, 19, 20] {
            let figure = try #require(figures(successes, of: id).first)
            #expect((figure.band != nil) == (rule == .banded), "\(id), \(successes) of 20")
            #expect((figure.shown != nil) == (rule != .banded), "\(id), \(successes) of 20")
        }
        for successes in [3, 17] { #expect(figures(successes, of: id).first?.shown != nil) }
    }

    @Test("a rate given as it is says why, and only what others see is")
    func open() {
        for definition in MeasureRegistry.definitions {
            guard case .rate(.open(let reason)) = definition.people.kind else { continue }
            #expect(!reason.isEmpty, "\(definition.id)")
            #expect([.participation, .reaction].contains(definition.level), "\(definition.id)")
        }
    }

    @Test("a share of cases is a rate or a spread, and money is not about people")
    func kinds() {
        for definition in MeasureRegistry.definitions {
            switch definition.people.kind {
            case .rate, .spread: #expect(definition.unit == .share, "\(definition.id)")
            case .none: #expect([.finance, .results, .actions].contains(definition.level), "\(definition.id)")
            case .counts: #expect([.count, .hours].contains(definition.unit), "\(definition.id)")
            case .values: #expect(definition.unit != .count, "\(definition.id)")
            }
        }
    }

    @Test("the levels that a measure reads follow from what it counts")
    func levels() {
        #expect(MeasureRegistry.levelsRead(by: .reactionResponseRate) == [.participation, .reaction])
        #expect(MeasureRegistry.levelsRead(by: .recognitionAwards) == [.participation, .recognition])
        #expect(MeasureRegistry.levelsRead(by: .financeCostPerHour) == [.participation, .finance])
        #expect(MeasureRegistry.levelsRead(by: .participationCompletionRate) == [.participation])
        #expect(MeasureRegistry.levelsRead(by: .learningGain) == [.learning])
    }

    @Test("what says how far something moved is a difference, with or without names")
    func differences() {
        let differences = MeasureRegistry.definitions.filter(\.isDifference).map(\.id)
        #expect(
            Set(differences) == [
                .learningGain, .learningUnpairedDifference, .learningEffect, .learningEffectAdjusted, .behaviourChange,
                .behaviourEffect, .behaviourEffectAdjusted, .behaviourBetweenWaves,
            ])
    }
}
