extension Stage: CustomStringConvertible {
    /// What is being done, for those who wait.
    public var description: String {
        switch self {
        case .loading: "loading pages and templates"
        case .reading(let files): "reading \(files) evaluation file\(files == 1 ? "" : "s")"
        case .measuring(let edition): "measuring for the edition \(edition)"
        case .rendering(let edition): "rendering the edition \(edition)"
        }
    }
}
