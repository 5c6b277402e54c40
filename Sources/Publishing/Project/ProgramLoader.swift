import Diagnostics
public import Evaluation
public import FileSystem

/// Reads which programmes a content folder has, and nothing else of the project.
public struct ProgramLoader {
    /// Where content lies unless it is said.
    private static let usualFolder = "content"

    private let content: String?

    /// - Parameter content: The content folder; `nil` for the folder `content`, if there is one.
    public init(content: String?) {
        self.content = content
    }

    /// The programmes. What is wrong with the content is for `check` to say.
    ///
    /// - Throws: When the content can't be read.
    public func directory() throws(IOFailure) -> ProgramDirectory {
        let loader = ProjectLoader(
            ProjectFolders(content: content ?? Self.usualFolder, templates: nil), log: DiagnosticLog())
        do throws(IOFailure) {
            return try loader.directory()
        } catch  where content == nil && error.isMissing {
            return ProgramDirectory([])
        }
    }
}

extension ProjectLoader {
    fileprivate func directory() throws(IOFailure) -> ProgramDirectory {
        let content = try ContentFolder(folders.content, option: "--content", log: log)
        let settings = try settings(content)
        var documents = DocumentCollector(settings: settings, log: log)
        for file in content.files(endingIn: ".md") where file.hasPrefix("programs/") {
            try documents.add(file, content)
        }
        return ProgramDirectory(
            documents.documents().programs.map { program in
                ProgramEntry(slug: program.slug, otherNames: program.texts.values.map(\.title) + program.aliases)
            })
    }
}
