import Foundation
import Testing

@Suite("tolok brief")
struct BriefTests {
    private func workspace() throws -> Workspace {
        let workspace = try Workspace()
        try workspace.replace(
            "sections: [catalogue, programs, summary, data]", with: "sections: [programs, summary, data, brief]",
            in: "content/site.yml")
        return workspace
    }

    @Test("Prints what build writes to brief.html, byte for byte")
    func page() throws {
        let workspace = try workspace()
        let built = try workspace.tolok("build")
        try #require(built.exitCode == 0, "\(built.errors)")
        let outcome = try workspace.tolok("brief")
        #expect(outcome.exitCode == 0)
        #expect(Data(outcome.output.utf8) == (try workspace.files()["public/brief.html"]))
        #expect(try workspace.tolok("brief", "--language", "id").output.contains("Ringkasan untuk pimpinan"))
    }

    @Test("Without a browser it says so, writes nothing and fails")
    func noBrowser() throws {
        let workspace = try workspace()
        let outcome = try Command.run(
            ["brief", "--pdf", "brief.pdf"], in: workspace.url, environment: ["PATH": workspace.url.path])
        #expect(outcome.exitCode == 74)
        #expect(outcome.errors.contains("cannot print brief.pdf: no Chromium or Chrome was found on PATH"))
        #expect(try workspace.entries() == ["content", "templates"])
    }

    @Test("The browser gets the page and its file is taken over; nothing else stays")
    func browser() throws {
        let workspace = try workspace()
        let script = """
            #!/bin/sh
            for word in "$@"; do
              case "$word" in
                --print-to-pdf=*) made="${word#--print-to-pdf=}" ;;
                file://*) page="${word#file://}" ;;
              esac
            done
            mkdir -p "$(dirname "$made")/profile/deep"
            /bin/cp "$page" "$made"

            """
        try workspace.write(script, to: "bin/chromium")
        try workspace.write("", to: "scratch/keep")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: workspace.url.appending(path: "bin/chromium").path)
        let environment = [
            "PATH": workspace.url.appending(path: "bin").path + ":/usr/bin:/bin",
            "TMPDIR": workspace.url.appending(path: "scratch").path,
        ]
        let outcome = try Command.run(["brief", "--pdf", "out.pdf"], in: workspace.url, environment: environment)
        #expect(outcome.exitCode == 0, "\(outcome.errors)")
        let made = try String(contentsOf: workspace.url.appending(path: "out.pdf"), encoding: .utf8)
        #expect(made == (try workspace.tolok("brief").output))
        #expect(try workspace.files("scratch").keys.sorted() == ["keep"])
    }

    @Test("Editions without a brief, and subjects that there are not, are wrong usage")
    func unknown() throws {
        #expect(try Workspace().tolok("brief").exitCode == 64)
        #expect(try workspace().tolok("brief", "--about", "city/nowhere").exitCode == 64)
    }
}
