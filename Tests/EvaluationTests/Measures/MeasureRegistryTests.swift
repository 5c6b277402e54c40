import Testing
import YAML

@testable import Evaluation

@Suite("The registry of measures")
struct MeasureRegistryTests {
    @Test("gives every measure an id of its own, of its level")
    func ids() {
        let ids = MeasureRegistry.definitions.map(\.id)
        #expect(Set(ids).count == ids.count)
        for definition in MeasureRegistry.definitions {
            #expect(definition.id.hasPrefix("\(definition.level.rawValue)."), "\(definition.id)")
            #expect(MeasureRegistry.definition(definition.id)?.id == definition.id)
        }
    }

    @Test("says in both languages what a measure is, means and does not show")
    func words() {
        for definition in MeasureRegistry.definitions {
            for text in [definition.label, definition.meaning, definition.limits] {
                #expect(Set(text.byLanguage.keys) == ["id", "en"], "\(definition.id)")
                #expect(text.byLanguage.values.allSatisfy { !$0.isEmpty }, "\(definition.id)")
            }
            #expect(!definition.formula.isEmpty && !definition.source.isEmpty && definition.minimumCases >= 1)
        }
    }

    @Test("lists measures in the order of the evaluation cycle")
    func order() {
        let levels = MeasureRegistry.definitions.map(\.level)
        #expect(levels == levels.sorted())
    }
}
