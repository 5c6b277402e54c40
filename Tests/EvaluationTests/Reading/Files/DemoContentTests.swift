import Diagnostics
import Testing

@testable import Evaluation

@Suite("The demonstration site's evaluation files")
struct DemoContentTests {
    @Test("are read without a warning, every row of them used")
    func allRowsUsed() throws {
        let log = DiagnosticLog()
        let demo = try DemoContent(log: log)
        let data = try EvaluationReader(demo.directory, threads: 2, log: log).read(demo.sources)
        #expect(TextReport().text(of: log.diagnostics.filter { $0.severity > .remark }) == "")
        #expect(data.files.count == demo.sources.count)
        for file in data.files where file.used != file.rows {
            Issue.record("\(file.name): \(file.used) of \(file.rows) rows used, \(file.problems)")
        }
    }

    @Test("give figures for every level, each key once")
    func measured() throws {
        let log = DiagnosticLog()
        let demo = try DemoContent(log: log)
        let data = try EvaluationReader(demo.directory, threads: 1, log: log).read(demo.sources)
        let measurements = data.measured(
            by: DemoContent.taxonomies, programs: Set(demo.directory.programs.map(\.slug)),
            under: DisclosurePolicy())
        let keys = measurements.cells.map(\.key)
        #expect(Set(keys).count == keys.count)
        let figures = FigureSet(disclosing: measurements, under: DisclosurePolicy())
        for level in Level.allCases {
            let shown = figures.all.count { $0.shown != nil && $0.key.measure.name.hasPrefix("\(level.rawValue).") }
            #expect(shown > 0, "\(level)")
        }
    }
}
