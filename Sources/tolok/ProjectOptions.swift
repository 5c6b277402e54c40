public import ArgumentParser
public import Diagnostics
import Glibc
import Publishing

/// The options that all commands share.
struct ProjectOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of site.yml, pages, programmes and data.", valueName: "folder"))
    var content = "content"

    @Option(help: ArgumentHelp("The folder of page templates, words and assets.", valueName: "folder"))
    var templates = "templates"

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("Where the site will be found, instead of what site.yml says.", valueName: "url"))
    var baseURL: String?

    @Flag(help: "Treat a warning as an error.")
    var strict = false

    @Option(help: "How to report what is wrong.")
    var format = ReportFormat.text

    /// The folders that are read.
    var folders: [String] { [content, templates] }

    func validate() throws {
        if content.isEmpty || templates.isEmpty { throw ValidationError("a folder's name can't be empty") }
        if let baseURL, BaseURL.normalised(baseURL) == nil {
            throw ValidationError(
                "\"\(baseURL)\" is not a web address; write it with https:// and without a query, such as "
                    + "https://example.org/training/")
        }
        _ = try buildOptions()
    }

    /// What to build, with what the environment says.
    func buildOptions() throws(ValidationError) -> BuildOptions {
        var options = BuildOptions(folders: ProjectFolders(content: content, templates: templates))
        options.baseURL = baseURL.flatMap(BaseURL.normalised)
        options.isStrict = strict
        do throws(EnvironmentProblem) {
            try options.apply { name in getenv(name).map { String(cString: $0) } }
        } catch {
            throw ValidationError(error.description)
        }
        return options
    }
}

extension ReportFormat: ExpressibleByArgument {}
