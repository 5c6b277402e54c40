import TestSupport
import Diagnostics
import Testing

@testable import Evaluation

/// Everything that disclosure control begins with is compared, and not what it publishes, which is made from
/// the same measurements alone.
@Suite("The demonstration's figures do not depend on threads or on where files are cut")
struct CutInvarianceTests {
    private struct Result: Equatable {
        var report: String
        var accounts: [String]
        var figures: [String]

        init(threads: Int, chunkSize: Int) throws {
            let log = DiagnosticLog()
            let demo = try DemoContent(log: log)
            var reader = EvaluationReader(demo.directory, threads: threads, log: log)
            reader.chunkSize = chunkSize
            let data = try reader.read(demo.sources, isHashed: false)
            let measurements = data.measured(
                by: DemoContent.taxonomies, programs: Set(demo.directory.programs.map(\.slug)),
                under: DisclosurePolicy())
            report = TextReport().text(of: log.diagnostics)
            accounts = data.files.map { "\($0)" }
            figures = measurements.cells.flatMap { cell in cell.figures.map { Self.text($0, of: cell.key) } }
        }

        /// To the last bit: a value is written with as many digits as tell it from its neighbours.
        private static func text(_ figure: RawFigure, of key: FigureKey) -> String {
            let name = "\(key.program) \(key.group) \(key.member) \(key.measure) \(figure.statistic)"
            switch figure.outcome {
            case .absent(let absence): return "\(name) \(absence) n \(figure.n)"
            case .value(let value, let low, let high):
                return "\(name) \(value) \(low.map { "\($0)" } ?? "") \(high.map { "\($0)" } ?? "") n \(figure.n)"
            }
        }
    }

    /// Read once, whole, by one thread; the tests of this suite compare with it.
    private static let whole = Swift.Result { try Result(threads: 1, chunkSize: ScanPlan.chunkSize) }

    @Test(
        "Levels, accounts and every measured figure stay the same to the last bit",
        arguments: [(1, 64), (2, 97), (7, 64), (7, 1021), (2, 1 << 20)])
    func figures(threads: Int, chunkSize: Int) throws {
        let whole = try Self.whole.get()
        #expect(whole.figures.count > 1000 && whole.accounts.count >= 10)
        let result = try Result(threads: threads, chunkSize: chunkSize)
        #expect(result.report == whole.report)
        #expect(result.accounts == whole.accounts)
        let differing = zip(result.figures, whole.figures).filter { $0 != $1 }.map { "\($0.0), not \($0.1)" }
        #expect(differing.isEmpty, "\(differing.prefix(3))")
        #expect(result.figures.count == whole.figures.count)
    }

    @Test("Nor do they depend on the cut when dice throw it", arguments: 0..<2 as Range<UInt64>)
    func randomCuts(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let whole = try Self.whole.get()
        let result = try Result(
            threads: Int.random(in: 1...7, using: &generator), chunkSize: Int.random(in: 64...5000, using: &generator))
        #expect(result == whole)
    }
}
