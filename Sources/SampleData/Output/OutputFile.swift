import Glibc

/// Writes a file of any size through a buffer of its own, so that ten million rows need no memory to speak of.
final class OutputFile {
    private static let bufferSize = 1 << 18

    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    /// Opens the file at `path`, emptying it, or takes standard output for `nil`.
    init(path: String?) throws(OutputFailure) {
        buffer.reserveCapacity(Self.bufferSize + 4096)
        self.path = path ?? "standard output"
        guard let path else {
            descriptor = STDOUT_FILENO
            return
        }
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .current(path) }
    }

    /// Adds what `body` appends to the buffer.
    func append(_ body: (inout [UInt8]) -> Void) throws(OutputFailure) {
        body(&buffer)
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Writes what is left and closes the file. Without this call the end of the file is lost.
    func finish() throws(OutputFailure) {
        try flush()
        guard close(descriptor) == 0 else { throw .current(path) }
    }

    private func flush() throws(OutputFailure) {
        var start = 0
        while start < buffer.count {
            let written = buffer[start...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { throw .current(path) }
            start += written
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
