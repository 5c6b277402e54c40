/// A stage of the pipeline, for those who wait.
public enum Stage: Sendable, CustomStringConvertible {
    /// Settings, documents and templates are read.
    case loading
    /// Evaluation files are read.
    case reading(files: Int)
    /// Measures are computed.
    case measuring(edition: String)
    /// They pass disclosure control, all editions together.
    case disclosing
    /// Pages are rendered and written.
    case rendering(edition: String)

    /// One word for it, whatever the edition.
    public var name: String {
        switch self {
        case .loading: "loading"
        case .reading: "reading"
        case .measuring: "measuring"
        case .disclosing: "disclosing"
        case .rendering: "rendering"
        }
    }

    /// What is being done, in words.
    public var description: String {
        switch self {
        case .loading: "loading pages and templates"
        case .reading(let files): "reading \(files) evaluation file\(files == 1 ? "" : "s")"
        case .measuring(let edition): "measuring for the edition \(edition)"
        case .disclosing: "attacking what would be published"
        case .rendering(let edition): "rendering the edition \(edition)"
        }
    }
}
