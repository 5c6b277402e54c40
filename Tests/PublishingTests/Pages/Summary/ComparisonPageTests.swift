import Testing

@testable import Evaluation
@testable import Publishing

@Suite("The comparison on the summary")
struct ComparisonPageTests {
    /// Six programmes of thirty people and one of four, of whom three completed.
    private static let files: [String: String] = {
        var files: [String: String] = [:]
        var rows = "program,participant,status,date\n"
        for (number, completed) in [27, 26, 25, 24, 23, 11].enumerated() {
            files["programs/p\(number).md"] = "---\ntitle: Program \(number)\nsummary: S.\n---\n"
            for person in 1...30 {
                rows += "p\(number),\(number)-\(person),\(person <= completed ? "completed" : "dropped"),2024-05-01\n"
            }
        }
        files["programs/small.md"] = "---\ntitle: Program Kecil\nsummary: S.\n---\n"
        for person in 1...4 { rows += "small,s-\(person),\(person <= 3 ? "completed" : "dropped"),2024-05-01\n" }
        files["evaluations/participation.csv"] = rows
        return files
    }()

    private static func section(_ page: String?) throws -> String {
        let page = try #require(page)
        let start = try #require(page.firstRange(of: "<section id=\"comparison\""))
        let end = try #require(page[start.upperBound...].firstRange(of: "</section>"))
        return String(page[start.lowerBound..<end.lowerBound])
    }

    @Test("The summary shows groups and a funnel, says how to read them, and has a table beside each chart")
    func charts() throws {
        let files = try SiteCase(Self.files).build()
        let section = try Self.section(files["public/summary/index.html"])
        #expect(section.contains("id=\"compare-participation-completion-rate\""))
        #expect(section.contains("id=\"funnel-participation-completion-rate\""))
        #expect(section.contains("Jelas kurang baik daripada rata-rata yang lain") && section.contains("6 dari 6"))
        #expect(section.contains("dibandingkan dengan rata-rata program lain"))
        #expect(section.contains("Grafik corong menanyakan"))
        #expect(section.split(separator: "<details class=\"chart-data\">").count == 3)
        #expect(section.contains("Tingkat penyelesaian: Program 5 di tempat terakhir dari 6 program"))
        let english = try Self.section(files["public/en/summary/index.html"])
        #expect(english.contains("A funnel plot asks") && english.contains("Clearly worse than the mean of the others"))
        #expect(try Self.section(files["public/summary/2024/index.html"]).contains("id=\"funnel-participation"))
    }

    @Test("A withheld programme stands with its reason and no number, on the page and in the data")
    func withheld() throws {
        let files = try SiteCase(Self.files).build()
        let section = try Self.section(files["public/summary/index.html"])
        #expect(section.contains("Program Kecil"))
        #expect(section.contains("Terlalu sedikit untuk dibandingkan, atau dirahasiakan"))
        #expect(section.contains("[c]") && !section.contains("75,0"))
        let rows = ComparisonRow.all(files["public/data/comparisons.csv"])
        let small = rows.filter { $0["program"] == "small" }
        #expect(small.map { $0["group"] } == ["all", "year"])
        for row in small {
            #expect(row["status"] == "withheld")
            let empty = row.fields.keys.filter { !["group", "member", "measure", "program", "status"].contains($0) }
            #expect(empty.allSatisfy { row[$0]?.isEmpty == true })
        }
    }

    @Test("A hidden result changes no byte of the comparison")
    func noninterference() throws {
        let before = try SiteCase(Self.files).build()
        var changed = Self.files
        changed["evaluations/participation.csv"] = changed["evaluations/participation.csv"]?
            .replacing("small,s-3,completed", with: "small,s-3,dropped")
        let after = try SiteCase(changed).build()
        #expect(before["public/data/comparisons.csv"] == after["public/data/comparisons.csv"])
        let page = "public/summary/index.html"
        #expect(try Self.section(before[page]) == Self.section(after[page]))
    }

    @Test("The order of rows does not matter")
    func rowOrder() throws {
        let before = try SiteCase(Self.files).build()
        var changed = Self.files
        let lines = try #require(changed["evaluations/participation.csv"]).split(separator: "\n")
        changed["evaluations/participation.csv"] =
            (lines.prefix(1) + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
        #expect(before["public/data/comparisons.csv"] == (try SiteCase(changed).build())["public/data/comparisons.csv"])
    }

    @Test("A programme cannot take the address of the file of comparisons")
    func reservedSlug() throws {
        let site = try SiteCase(["programs/comparisons.md": "---\ntitle: T\nsummary: S.\n---\n"])
        _ = try site.context()
        #expect(site.complaints.contains { $0.contains("content.reserved-slug") })
    }
}
