import Testing

@testable import Rendering

@Suite("Heat tables")
struct HeatTableTests {
    private func root() throws -> MarkupElement {
        let table = HeatTable(
            heading: ChartParts.heading, corner: "Kompetensi", columns: ["Dinas A", "Dinas <B>"],
            rows: [
                .init(label: "Analisis & data", cells: [.shown(text: "12", level: 3), .shown(text: "0", level: -4)]),
                .init(label: "Lain", cells: [.withheld(mark: "[c]", words: "kurang dari 10 orang")]),
                .init(
                    label: "Banyak",
                    cells: [
                        .shown(text: "99", level: 9), .withheld(mark: "", words: "tidak ada"),
                        .shown(text: "x", level: 1),
                    ]),
            ], levels: ["0", "1–20 %", "21–40 %"])
        return try MarkupReader.read(table.markup())
    }

    @Test("It is a table with a caption and headers for columns and rows")
    func table() throws {
        let root = try root()
        let table = try #require(root.all("table").first)
        #expect(table.children.map(\.name) == ["caption", "thead", "tbody"])
        #expect(table.children[0].printed.contains("Judul. Uraian"))
        #expect(table.children[1].all("th").map { $0["scope"] } == ["col", "col", "col"])
        #expect(table.children[1].all("th").map(\.text) == ["Kompetensi", "Dinas A", "Dinas <B>"])
        for row in table.children[2].children {
            #expect(row.children.map(\.name) == ["th", "td", "td"])
            #expect(row.children[0]["scope"] == "row")
        }
        #expect(table.children[2].all("th").map(\.text) == ["Analisis & data", "Lain", "Banyak"])
    }

    @Test("Cells have their level, cut to 0 to 5, and missing and withheld ones have none")
    func levels() throws {
        let cells = try root().all("td")
        #expect(cells.map { $0["data-level"] } == ["3", "0", nil, nil, "5", nil])
        #expect(cells.map(\.printed).map { $0.filter { $0 != " " } } == ["12", "0", "[c]", "", "99", "tidakada"])
    }

    @Test("A withheld cell has the short form and its reason")
    func withheld() throws {
        let cell = try #require(try root().all("td", "chart-heat-withheld").first)
        #expect(cell.all("abbr").map(\.text) == ["[c]"])
        #expect(cell.all("abbr").map { $0["title"] } == ["kurang dari 10 orang"])
    }

    @Test("The key names the levels from 0 up, and what scrolls can be reached and is named")
    func key() throws {
        let root = try root()
        #expect(root.all("li").map { $0["data-level"] } == ["0", "1", "2"])
        #expect(root.all("li").map(\.text) == ["0", "1–20 %", "21–40 %"])
        let region = try #require(root.all.first { $0["role"] == "region" })
        #expect(region["tabindex"] == "0")
        #expect(root.all("caption").map { $0["id"] } == [region["aria-labelledby"]])
    }
}
