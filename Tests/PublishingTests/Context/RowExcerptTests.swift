import Testing

@testable import Evaluation
@testable import Publishing

@Suite("What a page shows of many rows")
struct RowExcerptTests {
    private static let program = "---\ntitle: A\nsummary: S.\n---\n"

    private func page(_ path: String, _ files: [String: String]) throws -> Substring {
        try #require(SiteCase(files).build()["public/en/\(path)/index.html"])[...]
    }

    /// The part of a page from one text to the next occurrence of another.
    private func part(_ page: Substring, from start: String, to end: String) throws -> Substring {
        let rest = try #require(page.firstRange(of: start).map { page[$0.upperBound...] }, "\(start)")
        return try #require(rest.firstRange(of: end).map { rest[..<$0.lowerBound] }, "\(end)")
    }

    private func count(_ text: String, in page: Substring) -> Int { page.ranges(of: text).count }

    @Test("The largest rows are taken, in the order in which they came; those of unknown size last")
    func largest() {
        let sizes: [Int?] = [nil, 3, 9, 3, nil, 5]
        func taken(_ most: Int) -> [Int] { RowExcerpt.largest(Array(sizes.indices), atMost: most) { sizes[$0] } }
        #expect(taken(1) == [2])
        #expect(taken(3) == [1, 2, 5])
        #expect(taken(5) == [0, 1, 2, 3, 5])
        #expect(taken(6) == [0, 1, 2, 3, 4, 5])
    }

    @Test("A table keeps its totals, and says how many of its rows it shows")
    func table() throws {
        let context = try SiteCase(["programs/a.md": Self.program]).context(language: "en")
        func table(_ count: Int) -> TableModel {
            let rows = (0..<count).map { TableModel.Row(cells: [.number("\($0)")]) }
            let total = TableModel.Row(cells: [.number("total")], isTotal: true)
            return TableModel(caption: "C", columns: [], rows: rows + [total], note: "Note.").cut(in: context)
        }
        #expect(table(50).rows.count == 51 && table(50).note == "Note.")
        let cut = table(51)
        #expect(cut.rows.compactMap(\.cells.first?.text) == (0..<50).map { "\($0)" } + ["total"])
        #expect(
            cut.note == "Note. Shown are 50 of 51, the first in this order. Each programme has a page of its own.")
    }

    @Test("A chart shows the members that its title names and those about the most people")
    func breakdown() throws {
        let context = try SiteCase(["programs/a.md": Self.program]).context(
            (10..<70).map { number -> Figure in
                // The best is about the fewest people of all, and the worst about hardly more.
                let value = number == 69 ? 0.9 : number == 68 ? 0.1 : 0.5
                return Figure(
                    key: FigureKey(
                        "learning.improved", program: FigureKey.everyProgram, group: "unit", member: "U\(number)"),
                    statistic: "value",
                    outcome: .shown(.init(value: value, interval: value - 0.05...value + 0.05, n: 100 - number)))
            }, language: "en")
        let analysis = Breakdown(context: context, page: context.page("summary"), group: "unit").analysis
        let chart = try #require(analysis.charts.first)
        let shown = chart.table?.rows.compactMap(\.cells.first?.text)
        #expect(shown == (10..<38).map { "U\($0)" } + ["U68", "U69"])
        #expect(chart.title.contains("U69") && chart.title.contains("U68"))
        #expect(
            chart.note == "Shown are 30 of 60, those that the title names and those about the most people. "
                + "All of them are in metrics.csv under Data.")
        let table = try #require(analysis.tables.first)
        #expect(table.rows.compactMap(\.cells.first?.text) == (10..<60).map { "U\($0)" })
        #expect(table.note?.hasPrefix("Shown are 50 of 60, those about the most people.") == true)
        let brief = Breakdown(context: context, page: context.page("summary"), group: "unit", mostOfMany: 12).analysis
        #expect(brief.charts.first?.table?.rows.count == 12 && brief.tables.first?.rows.count == 12)
    }

    @Test("A cell names a dozen programmes and says how many more there are")
    func links() throws {
        let context = try SiteCase(["programs/a.md": Self.program]).context(language: "en")
        let links = (0..<15).map { (text: "P\($0)", href: "p\($0)") }
        #expect(context.cell(of: Array(links.prefix(12))).details.isEmpty)
        let cell = context.cell(of: links)
        #expect(cell.links.map(\.text) == (0..<12).map { "P\($0)" } && cell.details == ["3 more programmes"])
    }

    @Test("Pages that are not translated, and old addresses, are named up to a number, and the page says of how many")
    func lists() throws {
        var files: [String: String] = [:]
        for number in 10..<70 {
            files["programs/p\(number).md"] =
                "---\ntitle: T\(number)\nsummary: S.\naliases: [o\(number)]\n---\n"
        }
        let site = try SiteCase(files).build()
        let quality = try #require(site["public/en/data-quality/index.html"])[...]
        let list = try part(quality, from: "id=\"translation\"", to: "</section>")
        #expect(count("<li>", in: list) == 50)
        #expect(
            list.contains(
                "Shown are 50 of 60, the first in this order. Each page that is not translated says so itself."))
        let changes = try #require(site["public/en/changes/index.html"])[...]
        let moved = try part(changes, from: "id=\"moved-title\"", to: "</section>")
        #expect(count("<li>", in: moved) == 50 && moved.contains("Shown are 50 of 60"))
        #expect(moved.contains("There is a page at each old address."))
    }

    @Test("Of many decisions the follow-up shows the first, and a programme's page all of its own")
    func actions() throws {
        let rows = (10..<70).map { "a,Finding \($0),Action \($0),planned\n" }.joined()
        let site = try SiteCase([
            "programs/a.md": Self.program, "evaluations/actions.csv": "program,finding,action,status\n" + rows,
        ]).build()
        let page = try #require(site["public/en/follow-up/index.html"])[...]
        let table = try part(page, from: "id=\"actions\"", to: "</section>")
        #expect(count("<td>Finding", in: table) == 50 && table.contains("Shown are 50 of 60"))
        let own = try #require(site["public/en/programs/a/index.html"])[...]
        #expect(count("<td>Finding", in: own) == 60 && !own.contains("Shown are"))
    }

    @Test("Charts and tables of needs show the largest gaps, and say of how many")
    func needs() throws {
        var rows = "unit,competency,required,current,people\n"
        for number in 10..<70 {
            // The later in the alphabet, the larger the gap.
            for unit in ["X", "Y"] { rows += "\(unit),K\(number),4,\(4 - Double(number) / 100),20\n" }
        }
        let page = try page("needs", ["programs/a.md": Self.program, "evaluations/needs.csv": rows])
        let part = try part(page, from: "id=\"by-competency\"", to: "</section>")
        let chart = try self.part(part, from: "<svg", to: "</svg>")
        #expect(chart.contains("K69") && chart.contains("K40") && !chart.contains("K39"))
        #expect(part.contains("Shown are 30 of 60, those with the largest gap. All of them are in metrics.csv"))
        let table = try self.part(part, from: "<table", to: "</table>")
        #expect(table.contains("K20") && !table.contains("K19"))
        #expect(part.contains("Shown are 50 of 60, those with the largest gap."))
        #expect(page.contains("Shown are 15 of 60 competencies and 2 of 2 units"))
    }

    @Test("Of many files those with something set aside are named first, and a link leads only to a part that is there")
    func files() throws {
        var files = ["programs/a.md": Self.program]
        for number in 100..<160 {
            let isFaulty = number >= 105
            files["evaluations/f\(number).csv"] =
                "program,finding,action,status\na,F\(number),A,planned\n" + (isFaulty ? "z,F,A,planned\n" : "")
        }
        let site = try SiteCase(files).build()
        let page = try #require(site["public/en/data-quality/index.html"])[...]
        let table = try part(page, from: "id=\"files\"", to: "</section>")
        #expect(count("<th scope=\"row\"><a", in: table) == 50)
        #expect(!table.contains("f104.csv") && table.contains("f105.csv") && !table.contains("f155.csv"))
        #expect(table.contains("Shown are 50 of 60") && table.contains("All of them are in build.json."))
        #expect(page.contains("id=\"file-evaluations-f154-csv\"") && !page.contains("id=\"file-evaluations-f155-csv\""))
        #expect(site["public/build.json"]?.contains("f155.csv") == true)
    }
}
