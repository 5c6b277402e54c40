import Evaluation
import JSON
import Basics

/// `build.json`: what an edition was made from and what it consists of. No clock, host or path of a machine is in it.
struct Manifest: Sendable {
    private let project: Project
    private var files: [PublishedFile] = []
    private var edition = ""
    private var inputs: [Project.Input] = []
    /// What became of the edition's figures in disclosure control.
    var disclosure: DisclosureAccount?
    private var outputs: [(path: String, hash: String, size: Int)] = []

    init(_ project: Project) {
        self.project = project
    }

    /// Starts the list of an edition's files.
    mutating func begin(_ edition: Edition, _ facts: EditionFacts) {
        self.edition = edition.name
        files = facts.files
        inputs = project.inputs(of: edition)
        outputs = []
    }

    /// Enters a file.
    mutating func add(_ path: String, _ hash: String, size: Int) {
        outputs.append((path, hash, size))
    }

    /// The manifest's text.
    var bytes: [UInt8] {
        let outputs = outputs.sorted { $0.path < $1.path }
        return JSONValue.object([
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
            ("definitions", disclosure?.definitions ?? .null),
            ("disclosure", disclosure?.json ?? .null),
            (
                "outputs",
                .list(count: outputs.count) { place in
                    .object([
                        ("path", .string(outputs[place].path)), ("sha256", .string(outputs[place].hash)),
                        ("bytes", .integer(outputs[place].size)),
                    ])
                }
            ),
        ]).bytes
    }

    /// A file of evaluation data. Its hash is not told: who guesses the few answers in it could see that the guess is right.
    private func value(_ file: PublishedFile) -> JSONValue {
        let counts = [("rows", file.rows?.all), ("used", file.rows?.used), ("set_aside", file.rows?.setAside)].map {
            name, count in (name, JSONValue(count))
        }
        // What was told last is known anyhow; the next build needs it to see how far the file has come since.
        let last = file.rows == nil ? file.lastRows.map { [("last_rows", JSONValue.integer($0))] } ?? [] : []
        let status = file.rows == nil ? Absence.withheld.rawValue : "shown"
        // No hash: of a file of few answers, all that they may be can be tried out until one gives it.
        return .object([("path", .string(file.name))] + counts + [("status", .string(status))] + last)
    }
}

/// The version of Tolok.
public enum Version {
    /// As `tolok --version` prints it.
    public static let current = "0.1.0"
}
