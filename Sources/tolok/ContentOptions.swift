import Basics
import ArgumentParser
import Glibc
import Publishing

/// The options that all commands share.
struct ContentOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of site.yml, pages, programmes and data.", valueName: "folder"))
    var content = "content"

    @Option(
        help: ArgumentHelp(
            "How many threads to use, 1 to 64, instead of one for each processor; the result is the same.",
            valueName: "n"))
    var threads: Int?

    @Option(
        help: ArgumentHelp(
            "The site as it was published last; groups that a few people have joined or left since keep its figures.",
            valueName: "folder"))
    var previous: String?

    @Option(
        help: ArgumentHelp(
            "The day that the site speaks of, by which pages appear and go; SOURCE_DATE_EPOCH by default, else the newest row.",
            valueName: "yyyy-mm-dd"))
    var date: String?

    @Flag(help: "Treat a warning as an error.")
    var strict = false

    func validate() throws {
        if content.isEmpty || previous?.isEmpty ?? false { throw ValidationError.namelessFolder }
        if let threads, !(1...64).contains(threads) {
            throw ValidationError([
                "en": "\(threads) is not a number of threads; give 1 to 64",
                "id": "\(threads) bukan banyaknya utas; berikan 1 sampai 64",
            ])
        }
        if let date, CalendarDate(iso: date) == nil {
            throw ValidationError([
                "en": "\"\(date)\" is not a day; write it as 2026-05-31, and it must exist",
                "id": "\"\(date)\" bukan tanggal; tulis seperti 2026-05-31, dan tanggalnya harus ada",
            ])
        }
        _ = try buildOptions()
    }

    /// What to build, with what the environment says.
    func buildOptions(templates: String? = nil) throws(ValidationError) -> BuildOptions {
        var options = BuildOptions(folders: ProjectFolders(content: content, templates: templates))
        options.isStrict = strict
        options.previous = previous
        do throws(EnvironmentProblem) {
            try options.apply { name in getenv(name).map { String(cString: $0) } }
        } catch {
            throw ValidationError(error.text)
        }
        if let threads { options.threads = threads }
        options.date = date.flatMap { CalendarDate(iso: $0) }
        return options
    }
}
