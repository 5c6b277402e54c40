import Foundation
import Testing

@Suite("tolok build --previous")
struct PreviousTests {
    /// A site that was published, and two more people in one of its units since.
    private func workspace() throws -> Workspace {
        let workspace = try Workspace()
        try workspace.write(rows(["Archive": 14, "Harbour": 23, "Works": 31], day: "2025-09-05"), to: Self.file)
        let outcome = try workspace.tolok("build", "--output", "before")
        try #require(outcome.exitCode == 0, "\(outcome.errors)")
        try workspace.write(rows(["Archive": 14, "Harbour": 25, "Works": 31], day: "2025-10-05"), to: Self.file)
        return workspace
    }

    private static let file = "content/evaluations/more.csv"

    private func rows(_ units: [String: Int], day: String) -> String {
        var rows = "participant,program,session,unit,status,hours,date\n"
        for (unit, people) in units.sorted(by: { $0.key < $1.key }) {
            for person in 1...people { rows += "\(unit)-\(person),next-steps,2025-3,\(unit),completed,12,\(day)\n" }
        }
        return rows
    }

    private func cells(_ bytes: Data?) throws -> [[String: String]] {
        let rows = String(decoding: try #require(bytes), as: UTF8.self).split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
    }

    @Test("A unit of 23 people last time and 25 now keeps its figures, and pages, data and manifest say so")
    func held() throws {
        let workspace = try workspace()
        let outcome = try workspace.tolok("build", "--previous", "before")
        try #require(outcome.exitCode == 0, "\(outcome.errors)")
        let files = try workspace.files()
        let figures = try cells(files["public/data/metrics.csv"]).filter { $0["program"] == "next-steps" }
        let unit = try #require(
            figures.first { $0["member"] == "Harbour" && $0["measure"] == "participation.enrolments" })
        #expect(unit["n"] == "23" && unit["since"] == "2025-09-05" && unit["status"] == "shown")
        let other = try #require(
            figures.first { $0["member"] == "Works" && $0["measure"] == "participation.enrolments" })
        #expect(other["n"] == "31" && other["since"] == "")
        // 25 and the new totals are nowhere, nor is the number of rows from which they follow.
        let page = String(decoding: try #require(files["public/programs/next-steps/index.html"]), as: UTF8.self)
        #expect(page.contains("figure of 5 September 2025"))
        let indonesian = String(
            decoding: try #require(files["public/id/programs/next-steps/index.html"]), as: UTF8.self)
        #expect(indonesian.contains("angka per 5 September 2025"))
        let manifest = String(decoding: try #require(files["public/build.json"]), as: UTF8.self)
        #expect(manifest.contains("\"held\": ") && !manifest.contains("\"held\": 0"))
        #expect(manifest.contains("\"last_rows\": 68") && !manifest.contains("\"rows\": 70"))
        let programs = String(decoding: try #require(files["public/data/programs.json"]), as: UTF8.self)
        #expect(programs.contains("\"since\": \"2025-09-05\""))
        #expect(String(decoding: files["public/data/datapackage.json"] ?? Data(), as: UTF8.self).contains("\"since\""))
        let privacy = String(decoding: files["public/privacy/index.html"] ?? Data(), as: UTF8.self)
        #expect(privacy.contains("was compared with the previous one"))
    }

    @Test("Subtracting one release from the other gives no group of one to nine people")
    func subtraction() throws {
        let workspace = try workspace()
        try #require(try workspace.tolok("build", "--previous", "before").exitCode == 0)
        let before = try cells(try workspace.files("before")["public/data/metrics.csv"])
        let after = try cells(try workspace.files()["public/data/metrics.csv"])
        func key(_ row: [String: String]) -> String {
            ["program", "group", "member", "measure", "statistic"].map { row[$0] ?? "" }.joined(separator: "|")
        }
        let old = Dictionary(uniqueKeysWithValues: before.map { (key($0), $0) })
        for row in after {
            guard let n = row["n"].flatMap(Int.init), let last = old[key(row)]?["n"].flatMap(Int.init) else { continue }
            #expect(n == last || abs(n - last) >= 10, "\(key(row)): \(last) and \(n)")
        }
    }

    @Test("figures prints the same, byte for byte")
    func figures() throws {
        let workspace = try workspace()
        try #require(try workspace.tolok("build", "--previous", "before").exitCode == 0)
        let outcome = try workspace.tolok("figures", "--previous", "before")
        #expect(try Data(outcome.output.utf8) == workspace.files()["public/data/metrics.csv"])
    }

    @Test("A release built on one that keeps figures itself knows since when they stand")
    func chain() throws {
        let workspace = try workspace()
        try #require(try workspace.tolok("build", "--previous", "before").exitCode == 0)
        try workspace.write(
            rows(["Archive": 14, "Harbour": 27, "Works": 31], day: "2025-11-05"), to: Self.file)
        try #require(try workspace.tolok("build", "--output", "third", "--previous", "_site").exitCode == 0)
        let figures = try cells(try workspace.files("third")["public/data/metrics.csv"])
        let unit = try #require(
            figures.first { $0["member"] == "Harbour" && $0["measure"] == "participation.enrolments" })
        #expect(unit["n"] == "23" && unit["since"] == "2025-09-05")
    }

    @Test("Nothing is kept when nothing has changed, and the next release gives the same figures")
    func unchanged() throws {
        let workspace = try Workspace()
        try #require(try workspace.tolok("build", "--output", "before").exitCode == 0)
        try #require(try workspace.tolok("build", "--previous", "before").exitCode == 0)
        let (before, after) = (try workspace.files("before"), try workspace.files())
        let figures = try cells(after["public/data/metrics.csv"])
        #expect(figures.allSatisfy { $0["since"] == "" })
        #expect(figures.map { $0["value"] } == (try cells(before["public/data/metrics.csv"])).map { $0["value"] })
    }

    @Test("A folder that holds no site is named")
    func noSite() throws {
        let outcome = try workspace().tolok("build", "--previous", "elsewhere")
        #expect(outcome.exitCode == 1)
        #expect(outcome.errors.contains("elsewhere: error: there is no site that Tolok built in elsewhere"))
        #expect(outcome.errors.contains("[previous.no-site]"))
    }

    @Test("An edition that there was not is a warning")
    func noEdition() throws {
        let workspace = try workspace()
        try workspace.replace(
            "    sections: [catalogue, programs, summary, data]\n",
            with: "    sections: [catalogue, programs, summary, data]\n  inner: {visibility: [public, internal]}\n",
            in: "content/site.yml")
        let outcome = try workspace.tolok("build", "--previous", "before")
        #expect(outcome.exitCode == 0)
        #expect(outcome.errors.contains("the previous site has no edition \"inner\""))
    }

    @Test("An edition that offered no data can't be compared, which is a warning")
    func noData() throws {
        let workspace = try workspace()
        try workspace.replace("summary, data]", with: "summary]", in: "content/site.yml")
        try #require(try workspace.tolok("build", "--output", "bare").exitCode == 0)
        let outcome = try workspace.tolok("build", "--previous", "bare")
        #expect(outcome.exitCode == 0)
        #expect(outcome.errors.contains("[previous.no-data]"))
    }

    @Test("A site that was changed by hand, lost files or is no site of Tolok's can't be relied on")
    func broken() throws {
        let workspace = try workspace()
        let metrics = "before/public/data/metrics.csv"
        let original = try #require(try workspace.files("before")["public/data/metrics.csv"])
        try workspace.replace(",23,shown", with: ",24,shown", in: metrics)
        let changed = try workspace.tolok("build", "--previous", "before")
        #expect(changed.exitCode == 1)
        #expect(
            changed.errors.contains("\(metrics): error: the previous site can't be relied on: it is not the file that"))
        try FileManager.default.removeItem(at: workspace.url.appending(path: metrics))
        #expect(try workspace.tolok("check", "--previous", "before").errors.contains("the file is missing"))
        try original.write(to: workspace.url.appending(path: metrics))
        try workspace.write("{}", to: "before/public/build.json")
        #expect(
            try workspace.tolok("check", "--previous", "before").errors.contains("it is no manifest of the edition"))
        try workspace.write("no json", to: "before/public/build.json")
        #expect(try workspace.tolok("check", "--previous", "before").errors.contains("[previous.broken]"))
    }

    @Test("The site of another project is refused")
    func otherProject() throws {
        let workspace = try workspace()
        for slug in ["clear-letters", "next-steps"] {
            for language in ["", ".id"] {
                let file = workspace.url.appending(path: "content/programs/\(slug)\(language).md")
                // Not both are translated.
                try? FileManager.default.removeItem(at: file)
            }
        }
        try FileManager.default.removeItem(at: workspace.url.appending(path: "content/evaluations"))
        try workspace.write("---\ntitle: Other\nsummary: S.\n---\n", to: "content/programs/other.md")
        let outcome = try workspace.tolok("check", "--previous", "before")
        #expect(outcome.exitCode == 1)
        #expect(outcome.errors.contains("[previous.other-project]"))
    }
}
