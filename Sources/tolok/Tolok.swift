import Diagnostics
import FileSystem
import Publishing

@main
struct Tolok {
    static func main() throws {
        let log = DiagnosticLog()
        let pipeline = Pipeline(
            BuildOptions(folders: ProjectFolders(content: "content", templates: "templates")), log: log)
        let staged = try StagedFolder(output: "_site", inputs: ["content", "templates"])
        let summary = try pipeline.run(into: staged)
        print(TextReport().text(of: log.diagnostics), terminator: "")
        print(summary.rows, summary.used, summary.isPublishable)
        if summary.isPublishable { print(try staged.publish()) }
    }
}
