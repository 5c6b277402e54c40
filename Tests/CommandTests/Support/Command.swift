import TestSupport
import Foundation

/// The built command, run as a user does.
enum Command {
    /// What a run left behind.
    struct Outcome {
        var exitCode: Int32
        var output: String
        var errors: String
    }

    /// It lies beside the program that runs the tests.
    static let path = folder.appending(path: "tolok")

    /// Where the built programs of the package lie.
    static let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

    /// Runs the command and waits for its end. It sees no environment but `PATH` and what is given.
    static func run(
        _ arguments: [String], in folder: URL, environment: [String: String] = [:], output: URL? = nil,
        program: URL = path
    ) throws -> Outcome {
        // Files and not pipes: a full pipe would make the command wait for us.
        let logs = TemporaryFolder()
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try output.map(FileHandle.init(forWritingTo:)) ?? logs.newFile("output")
        process.standardError = try logs.newFile("errors")
        try process.run()
        process.waitUntilExit()
        return Outcome(
            exitCode: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: output == nil ? logs.text("output") ?? "" : "", errors: logs.text("errors") ?? "")
    }
}
