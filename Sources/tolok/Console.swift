import FileSystem
import Glibc

/// The two streams that the user sees.
struct Console: Sendable {
    /// Whether someone watches the messages.
    private let isTerminal = isatty(STDERR_FILENO) == 1
    /// Whether messages may have colours: on a terminal that knows them, unless the user does not want them
    /// (no-color.org).
    let isColoured: Bool

    /// The folder that the command was started in; empty when it is gone.
    static var currentFolder: String {
        guard let path = getcwd(nil, 0) else { return "" }
        defer { free(path) }
        return String(cString: path)
    }

    init() {
        let isUnwanted = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
        isColoured = isTerminal && !isUnwanted && !isDumb
    }

    /// Writes to the standard output.
    func write(_ bytes: [UInt8]) throws(IOFailure) {
        let code = Self.write(bytes, to: STDOUT_FILENO)
        if code != 0 { throw IOFailure(.writeReport, "", errno: code) }
    }

    /// Writes text to the standard output.
    func write(_ text: String) throws(IOFailure) { try write(Array(text.utf8)) }

    /// Writes to the standard error. There is nobody left to tell when that fails.
    func writeError(_ text: String) { _ = Self.write(Array(text.utf8), to: STDERR_FILENO) }

    /// Shows what is being done, in one line that the next one takes the place of.
    func show(progress text: String) {
        if isTerminal { writeError("\r\u{1B}[K\(text) …") }
    }

    /// Removes the line of progress.
    func clearProgress() {
        if isTerminal { writeError("\r\u{1B}[K") }
    }

    /// The number of the error; 0 when all was written.
    private static func write(_ bytes: [UInt8], to stream: Int32) -> Int32 {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }
}
