import ArgumentParser
import Basics
import Diagnostics
import FileSystem

/// Runs what a command does that writes files for authors and builds no site.
enum Reporting {
    /// Does it, then says what was wrong and leaves with the exit code for that.
    ///
    /// - Parameters:
    ///   - log: What was found.
    ///   - body: What the command does.
    /// - Throws: The exit code: 74 for what the system refuses, 1 for errors in the log.
    static func run(_ log: DiagnosticLog, _ body: (Console) throws(IOFailure) -> Void) throws {
        let console = Console()
        let report = {
            console.writeError(TextReport(coloured: console.isColoured, language: .asked).text(of: log.diagnostics))
        }
        do throws(IOFailure) {
            try body(console)
        } catch {
            log.log(.failure(error), at: nil)
            report()
            throw ExitCode(74)
        }
        report()
        if log.hasErrors { throw ExitCode(1) }
    }
}

extension FolderFilling {
    /// Writes all files, or none where something stands in the place of one of them, which is reported.
    ///
    /// - Returns: The files that were written; `nil` when something stands there.
    func writeAll(_ log: DiagnosticLog) throws(IOFailure) -> [String]? {
        report(log) ? nil : try write()
    }

    /// Reports what stands in the place of a file.
    ///
    /// Diagnostic: `output.exists`.
    ///
    /// - Returns: Whether something does.
    func report(_ log: DiagnosticLog) -> Bool {
        let taken = taken
        for path in taken { log.log(.exists, at: SourceLocation(file: path)) }
        return !taken.isEmpty
    }
}

extension Problem {
    fileprivate static let exists = Problem(
        "output.exists",
        [
            "en": "something of this name is there already; nothing was written",
            "id": "sesuatu dengan nama ini sudah ada; tidak ada yang ditulis",
        ],
        help: [
            "en": "give another name or a new folder, or move away what is there",
            "id": "berikan nama lain atau folder baru, atau pindahkan yang sudah ada",
        ])
}
