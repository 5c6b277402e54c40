/// Why a file cannot be read to its end, with the byte at which that shows. Becomes a ``CSVFailure`` for callers.
enum ScanFault: Error {
    /// The bytes are not text in the file's encoding.
    case undecodable(at: Int)
    /// A record is longer than ``ScanPlan/maximumRecordLength``; almost always a quote that was never closed.
    case recordTooLong(at: Int)
    /// The header holds a quote that is never closed.
    case unclosedQuote(at: Int)
    /// The file became shorter while it was read.
    case shortened(at: Int)
    /// The file became longer while it was read.
    case grown(at: Int)
    /// The system refused to read.
    case reading(any Error, at: Int)

    /// The byte concerned, from the start of the file.
    var offset: Int {
        switch self {
        case .undecodable(let offset), .recordTooLong(let offset), .unclosedQuote(let offset),
            .shortened(let offset), .grown(let offset), .reading(_, let offset):
            offset
        }
    }
}
