/// Why an output folder cannot be prepared.
public enum StagingFailure: Error, Sendable, Hashable {
    /// We do not want to.
    case refused(PublishingRefusal)
    /// The operating system does not let us.
    case failed(IOFailure)
}

extension StagingFailure: CustomStringConvertible {
    /// One line with the remedy where it is known, in English.
    public var description: String {
        switch self {
        case .refused(let refusal): refusal.description
        case .failed(let failure): failure.description
        }
    }
}
