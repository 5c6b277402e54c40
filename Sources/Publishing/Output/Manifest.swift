import Evaluation
import FileSystem

/// `build.json`: what an edition was made from and what it consists of. No clock, host or path of a machine is in it.
struct Manifest: Sendable {
    private let inputs: [Project.Input]
    private let files: [FileAccount]
    private var edition = ""
    private var outputs: [(path: String, hash: String, size: Int)] = []

    init(_ project: Project, _ evaluation: EvaluationData) {
        inputs = project.inputs
        files = evaluation.files
    }

    /// Starts the list of an edition's files.
    mutating func begin(_ edition: Edition) {
        self.edition = edition.name
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
            (
                "inputs",
                .array(inputs.map { .object([("path", .string($0.path)), ("sha256", .string($0.hash))]) })
            ),
            (
                "evaluations",
                .array(
                    files.map { file in
                        .object([
                            ("path", .string(file.name)), ("sha256", .string(file.hash)), ("rows", .integer(file.rows)),
                            ("used", .integer(file.used)), ("set_aside", .integer(file.setAside)),
                        ])
                    })
            ),
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
}

/// The version of Tolok.
public enum Version {
    /// As `tolok --version` prints it.
    public static let current = "0.1.0"
}
