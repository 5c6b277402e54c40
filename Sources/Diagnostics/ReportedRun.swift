/// What a report says of the run of the command that it is about.
public struct ReportedRun: Sendable {
    /// The version of Tolok.
    public let version: String
    /// The file that code hosts show problems at that concern no file.
    public let fallback: String
    /// The folder that the command was started in, which code hosts take for the checkout.
    public let currentFolder: String
    /// Whether a warning is as bad as an error.
    public let isStrict: Bool
    /// What messages are given in.
    public let language: MessageLanguage

    /// - Parameters:
    ///   - version: The version of Tolok.
    ///   - fallback: The file that code hosts show problems at that concern no file.
    ///   - currentFolder: The folder that the command was started in.
    ///   - isStrict: Whether a warning is as bad as an error.
    ///   - language: What messages are given in.
    public init(version: String, fallback: String, currentFolder: String, isStrict: Bool, language: MessageLanguage) {
        self.version = version
        self.fallback = fallback
        self.currentFolder = currentFolder
        self.isStrict = isStrict
        self.language = language
    }
}
