import TestSupport
import Diagnostics
import FileSystem
import Testing
import Basics

@testable import Evaluation

/// Some evaluation files with their sidecars and the programmes of a site, to be read as a test.
struct EvaluationCase {
    /// One data file.
    struct File {
        var name: String
        var bytes: [UInt8]
        var sidecar: String?
        /// How many rows there are, where the file is not plain comma-separated UTF-8.
        var rows: Int
    }

    var files: [File] = []
    var programs: [ProgramEntry] = ["kepemimpinan", "pelayanan"].map { ProgramEntry(slug: $0) }
    var taxonomies: [String] = []
    var settings = MeasureSettings()

    /// One file called `data.csv`, with its sidecar if it has one.
    init(_ csv: String, sidecar: String? = nil) {
        add(csv, sidecar: sidecar)
    }

    /// No files yet.
    init() {}

    /// The case with other programmes.
    func with(programs: [ProgramEntry], taxonomies: [String] = []) -> EvaluationCase {
        var other = self
        other.programs = programs
        other.taxonomies = taxonomies
        return other
    }

    /// The case whose first file has so many rows, where the first row is not all of its header.
    func withRows(_ rows: Int) -> EvaluationCase {
        var other = self
        other.files[0].rows = rows
        return other
    }

    /// Adds a file of comma-separated UTF-8.
    mutating func add(_ csv: String, name: String = "data.csv", sidecar: String? = nil, delimiter: Unicode.Scalar = ",")
    {
        let rows = ReferenceReader(csv, delimiter: delimiter).rows.count { $0.fields.contains { !$0.isEmpty } } - 1
        files.append(File(name: name, bytes: Array(csv.utf8), sidecar: sidecar, rows: max(0, rows)))
    }

    /// Adds a file of any kind that has so many rows.
    mutating func add(bytes: [UInt8], rows: Int, name: String = "data.csv", sidecar: String? = nil) {
        files.append(File(name: name, bytes: bytes, sidecar: sidecar, rows: rows))
    }

    /// Reads the files, and holds what comes of every row to what must always be so.
    func read(threads: Int = 1, chunkSize: Int = ScanPlan.chunkSize) throws -> EvaluationOutcome {
        let folder = TemporaryFolder()
        let log = DiagnosticLog()
        var reader = EvaluationReader(ProgramDirectory(programs), threads: threads, log: log)
        reader.chunkSize = chunkSize
        let sources = files.map { file in
            folder.write(file.bytes, to: file.name)
            return EvaluationSource(
                name: file.name, path: folder.path(file.name),
                sidecar: file.sidecar.map { (Self.sidecarName(file.name), Array($0.utf8)) })
        }
        let outcome = EvaluationOutcome(
            data: try reader.read(sources), log: log, evaluationCase: self, folder: folder.path)
        outcome.expectEveryRowAccountedFor()
        return outcome
    }

    private static func sidecarName(_ name: String) -> String {
        name.replacing(".csv", with: ".yml")
    }
}
