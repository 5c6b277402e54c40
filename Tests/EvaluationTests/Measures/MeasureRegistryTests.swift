import Diagnostics
import Testing
import Basics

@testable import Evaluation

@Suite("The registry of measures")
struct MeasureRegistryTests {
    @Test("gives every measure an id of its own, of its level")
    func ids() {
        let ids = MeasureRegistry.definitions.map(\.id)
        #expect(Set(ids).count == ids.count)
        for definition in MeasureRegistry.definitions {
            #expect(definition.id.name.hasPrefix("\(definition.level.rawValue)."), "\(definition.id)")
            #expect(MeasureRegistry.definition(definition.id)?.id == definition.id)
        }
    }

    @Test("gives every measure a source and a smallest n")
    func sources() {
        for definition in MeasureRegistry.definitions {
            #expect(!definition.source.isEmpty && definition.minimumCases >= 1, "\(definition.id)")
        }
    }

    @Test("describes every further value that a measure gives, and none that it does not give")
    func furtherStatistics() throws {
        let log = DiagnosticLog()
        let demo = try DemoContent(log: log)
        let data = try EvaluationReader(demo.directory, threads: 2, log: log).read(demo.sources)
        let policy = DisclosurePolicy()
        let measurements = data.measured(by: [], programs: Set(demo.directory.programs.map(\.slug)), under: policy)
        // The demonstration knows the people behind all of its tests.
        let unmatched = try EvaluationCase(
            "pre,post\n50,\n40,\n,70\n,60",
            sidecar: "readings: [{level: learning, program: pelayanan, paired: false}]"
        ).read()
        // It tests nobody who was not trained.
        let compared = try EvaluationCase(
            """
            program,participant,group,pre,post
            pelayanan,A,trained,50,70
            pelayanan,B,trained,60,70
            pelayanan,C,,40,65
            pelayanan,D,comparison,50,55
            pelayanan,E,comparison,60,61
            pelayanan,F,comparison,44,46
            """
        ).read()
        var given: [MeasureID: Set<String>] = [:]
        for cell in measurements.cells + unmatched.measurements.cells + compared.measurements.cells {
            given[cell.key.measure, default: []].formUnion(cell.figures.map(\.statistic))
        }
        for definition in MeasureRegistry.definitions {
            let further = given[definition.id, default: []].subtracting(["value"])
            let undescribed = further.filter { name in !definition.statistics.contains { $0.describes(name) } }
            #expect(undescribed.sorted() == [], "\(definition.id) does not describe these")
            let absent = definition.statistics.filter { !further.contains(where: $0.describes) }
            #expect(absent.map(\.name) == [], "\(definition.id) does not give these")
        }
    }

    @Test("lists measures in the order of the evaluation cycle")
    func order() {
        let levels = MeasureRegistry.definitions.map(\.level)
        #expect(levels == levels.sorted())
    }
}
