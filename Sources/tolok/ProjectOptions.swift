import Basics
import ArgumentParser
import Publishing

/// The options of commands that make pages.
struct ProjectOptions: ParsableArguments {
    @OptionGroup var content: ContentOptions
    @OptionGroup var report: ReportOptions

    @Option(
        help: ArgumentHelp(
            "The folder of page templates, words and assets, instead of those in the program.", valueName: "folder"))
    var templates: String?

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("Where the site will be found, instead of what site.yml says.", valueName: "url"))
    var baseURL: String?

    /// The folders that are read.
    var folders: [String] { [content.content, templates].compactMap(\.self) }

    func validate() throws {
        if templates?.isEmpty ?? false { throw ValidationError.namelessFolder }
        if let baseURL, BaseURL.normalised(baseURL) == nil {
            let example = "https://example.org/training/"
            throw ValidationError([
                "en":
                    "\"\(baseURL)\" is not a web address; write it with https:// and without a query, such as \(example)",
                "id": "\"\(baseURL)\" bukan alamat web; tulis dengan https:// dan tanpa kueri, seperti \(example)",
            ])
        }
    }

    /// What to build, with what the environment says.
    func buildOptions() throws(ValidationError) -> BuildOptions {
        var options = try content.buildOptions(templates: templates)
        options.baseURL = baseURL.flatMap(BaseURL.normalised)
        return options
    }
}
