import Evaluation
import FileSystem
import JSON
import Basics

/// `build.json`: what an edition was made from and what it consists of. No clock, host or path of a machine is in it.
struct Manifest: Sendable {
    private let project: Project
    private let evaluation: EvaluationData
    private var files: [FileAccount] = []
    private let withheld: WithheldFiles
    private var edition = ""
    private var inputs: [Project.Input] = []
    /// What became of the edition's figures in disclosure control.
    var disclosure: DisclosureAccount?
    private var outputs: [(path: String, hash: String, size: Int)] = []

    init(_ project: Project, _ evaluation: EvaluationData) {
        self.project = project
        self.evaluation = evaluation
        withheld = WithheldFiles(evaluation, under: project.settings.privacy, since: project.previous)
    }

    /// Starts the list of an edition's files.
    mutating func begin(_ edition: Edition) {
        self.edition = edition.name
        files = project.files(in: edition, of: evaluation)
        inputs = project.inputs(of: edition)
        outputs = []
    }

    /// Enters a file.
    mutating func add(_ path: String, _ bytes: [UInt8]) {
        outputs.append((path, SHA256.hexadecimal(of: bytes), bytes.count))
    }

    /// The manifest's text.
    var json: String {
        JSONValue.object([
            ("generator", .string("tolok \(Version.current)")),
            ("edition", .string(edition)),
            ("date", JSONValue(project.day?.description)),
            (
                "inputs",
                .array(inputs.map { .object([("path", .string($0.path)), ("sha256", .string($0.hash))]) })
            ),
            (
                "evaluations",
                .array(files.map(value))
            ),
            ("disclosure", disclosure?.json ?? .null),
            (
                "outputs",
                .array(
                    outputs.sorted { $0.path < $1.path }.map { file in
                        .object([
                            ("path", .string(file.path)), ("sha256", .string(file.hash)),
                            ("bytes", .integer(file.size)),
                        ])
                    })
            ),
        ]).text
    }

    private func value(_ file: FileAccount) -> JSONValue {
        let isWithheld = withheld.contains(file)
        let counts = [("rows", file.rows), ("used", file.used), ("set_aside", file.setAside)].map { name, count in
            (name, isWithheld ? JSONValue.null : .integer(count))
        }
        // What was told last is known anyhow; the next build needs it to see how far the file has come since.
        let last = isWithheld ? withheld.lastRows(of: file).map { [("last_rows", JSONValue.integer($0))] } ?? [] : []
        let status = isWithheld ? Absence.withheld.rawValue : "shown"
        return .object(
            [("path", .string(file.name)), ("sha256", file.hash.map(JSONValue.string) ?? .null)] + counts + [
                ("status", .string(status))
            ] + last)
    }
}

/// The version of Tolok.
public enum Version {
    /// As `tolok --version` prints it.
    public static let current = "0.1.0"
}
