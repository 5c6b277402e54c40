import Testing

@testable import Publishing

@Suite("Numbers of rows that are not published")
struct WithheldFilesTests {
    private static func program(_ title: String) -> String { "---\ntitle: \(title)\nsummary: S.\n---\n" }

    /// Enrolments of `people`, in one session.
    private static func enrolments(_ program: String, _ people: Int) -> [String] {
        (0..<people).map { "\(program),1,\(program)-\($0),completed" }
    }

    /// The entry of a file in `build.json`, up to its end.
    private static func entry(_ file: String, in manifest: String) throws -> Substring {
        let start = try #require(manifest.firstRange(of: "\"\(file)\"")).lowerBound
        return manifest[start...].prefix { $0 != "}" }
    }

    @Test("A file that a small programme shares with a large one does not give the small one away")
    func sharedFile() throws {
        let header = "program,session,participant,status"
        let files = try SiteCase([
            "programs/large.md": Self.program("Large"), "programs/small.md": Self.program("Small"),
            "evaluations/both.csv": ([header] + Self.enrolments("large", 31) + Self.enrolments("small", 7))
                .joined(separator: "\n"),
            "evaluations/alone.csv": "program,indicator,actual\nsmall,Complaints,3\n",
        ]).build()
        let manifest = try #require(files["public/build.json"])
        #expect(try Self.entry("evaluations/both.csv", in: manifest).contains("\"status\": \"withheld\""))
        #expect(try Self.entry("evaluations/alone.csv", in: manifest).contains("\"status\": \"shown\""))
        for (path, text) in files where path.hasSuffix(".html") {
            #expect(!text.contains(">38<"), "\(path) tells the rows of the file")
        }
        #expect(try #require(files["public/data-quality/index.html"]).contains("[c]"))
    }

    @Test("A file about large programmes has its numbers")
    func largePrograms() throws {
        let files = try SiteCase([
            "programs/large.md": Self.program("Large"),
            "evaluations/one.csv": (["program,session,participant,status"] + Self.enrolments("large", 38))
                .joined(separator: "\n"),
        ]).build()
        #expect(try Self.entry("evaluations/one.csv", in: #require(files["public/build.json"])).contains("38"))
        #expect(try #require(files["public/data-quality/index.html"]).contains(">38<"))
    }

    @Test("Files that share a programme, a part of which is withheld, do not give that part away")
    func parts() throws {
        func file(_ session: String, _ people: Int) -> String {
            let rows = (0..<people).map { "course,\(session),\(session)-\($0),completed" }
            return (["program,session,participant,status"] + rows).joined(separator: "\n")
        }
        let program = ["programs/course.md": Self.program("Course")]
        let withSmall = [
            "evaluations/s1.csv": file("1", 22), "evaluations/s2.csv": file("2", 4),
            "evaluations/s3.csv": file("3", 16),
        ]
        let hidden = try SiteCase(program.merging(withSmall) { $1 }).build()
        let manifest = try #require(hidden["public/build.json"])
        for name in withSmall.keys.sorted() {
            #expect(try Self.entry(name, in: manifest).contains("\"status\": \"withheld\""), "\(name)")
        }
        // Nothing is withheld where all sessions are large enough.
        let large = ["evaluations/s1.csv": file("1", 22), "evaluations/s2.csv": file("2", 16)]
        let shown = try #require(try SiteCase(program.merging(large) { $1 }).build()["public/build.json"])
        for name in large.keys.sorted() { #expect(try Self.entry(name, in: shown).contains("\"status\": \"shown\"")) }
    }
}
