import Basics
import Diagnostics
import FileSystem
import Fuzzer

@testable import Evaluation

/// All that comes of a file.
struct Outcome: Equatable {
    var messages: [String] = []
    var accounts: [String] = []
    var figures: [String] = []

    private static let programs = ["kepemimpinan", "pelayanan"].map { ProgramEntry(slug: $0) }

    init(of file: EvaluationSource, chunkSize: Int, threads: Int) {
        let log = DiagnosticLog()
        var reader = EvaluationReader(ProgramDirectory(Self.programs), threads: threads, log: log)
        reader.chunkSize = chunkSize
        do throws(IOFailure) {
            let data = try reader.read([file])
            for account in data.files { check(account) }
            accounts = data.files.map(Self.text)
            figures = Self.figures(of: data)
        } catch {
            expect(false, "reading failed: \(error)")
        }
        messages = log.diagnostics.map { diagnostic in
            let place = diagnostic.location.map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0)" } ?? ""
            return "\(place) \(diagnostic.id) \(diagnostic.message) \(diagnostic.notes)"
        }
    }

    private func check(_ account: FileAccount) {
        let counts = [account.used, account.setAside, account.filtered, account.setAside - account.filtered]
        expect(counts.allSatisfy { $0 >= 0 }, "a negative count of rows: \(account)")
        expect(account.used + account.setAside == account.rows, "rows do not add up: \(account)")
        guard account.levels.count == 1 else { return }
        let problems = account.problems.reduce(0) { $0 + $1.count }
        expect(
            problems == account.setAside - account.filtered + account.cellsSetAside,
            "rows are set aside without a reason: \(account)")
    }

    private static func text(_ account: FileAccount) -> String {
        let problems = account.problems.map { "\($0.id) \($0.column) \($0.count)" }
        return "\(account.hash) \(account.levels.map(\.rawValue)) \(account.form) \(account.rows) \(account.used) "
            + "\(account.filtered) \(account.rowsWithCellsSetAside) \(account.cellsSetAside) \(problems)"
    }

    private static func figures(of data: EvaluationData) -> [String] {
        let policy = DisclosurePolicy(minimumGroup: 2)
        let measurements = data.measured(by: [], programs: Set(programs.map(\.slug)), under: policy)
        return FigureSet(disclosing: measurements, under: policy).all.map { figure in
            let key = "\(figure.key.program) \(figure.key.group) \(figure.key.member) \(figure.key.measure)"
            guard let shown = figure.shown else { return "\(key) \(figure.statistic) \(figure.status)" }
            let interval = shown.interval.map { "\($0)" } ?? ""
            return "\(key) \(figure.statistic) \(shown.value) \(interval) \(shown.n)"
        }
    }
}
