import Diagnostics

/// Why a file could not be read.
enum CSVFailure: Error {
    /// The author can mend it.
    case input(Diagnostic)
    /// The system refused.
    case reading(any Error)
}
