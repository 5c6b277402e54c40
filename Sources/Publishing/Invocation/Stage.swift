/// A stage of the pipeline, for those who wait.
public enum Stage: Sendable, CustomStringConvertible {
    /// Settings, documents and templates are read.
    case loading
    /// Evaluation files are read.
    case reading(files: Int)
    /// Measures are computed and pass disclosure control.
    case measuring(edition: String)
    /// Pages are rendered and written.
    case rendering(edition: String)

    /// What is being done, in words.
    public var description: String {
        switch self {
        case .loading: "loading pages and templates"
        case .reading(let files): "reading \(files) evaluation file\(files == 1 ? "" : "s")"
        case .measuring(let edition): "measuring for the edition \(edition)"
        case .rendering(let edition): "rendering the edition \(edition)"
        }
    }
}
