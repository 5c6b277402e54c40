import Testing

@testable import Publishing

@Suite("The page of a term")
struct TermPagesTests {
    private static let files: [String: String] = [
        "site.yml": """
        title: T
        languages: [id, en]
        privacy: {minimum_group: 5}
        editions:
          public: {visibility: [public], sections: [programs, needs]}
          inner: {visibility: [public], sections: [programs, needs, finance]}
        taxonomies: {city: , competency: }

        """,
        "programs/a.md": "---\ntitle: Alfa\nsummary: S.\ncity: Medan\ncompetencies: [Analisis]\n---\n",
        "evaluations/needs.csv": "unit,competency,required,current,people\nX,Analisis,4,3,20\nY,Analisis,3,2.5,20\n",
        "evaluations/participation.csv": "program,participant,status,date\n"
            + (1...20).map { "a,9\($0),completed,2025-05-01\n" }.joined(),
        "evaluations/finance.csv": "program,kind,amount,period\na,cost,4000000,2025\na,budget,5000000,2025\n",
    ]

    @Test("A competency says what positions require of it and how far people have it")
    func standard() throws {
        let files = try SiteCase(Self.files).build()
        let page = try #require(files["public/en/competency/analisis/index.html"])
        // (4 × 20 + 3 × 20) / 40 and (3 × 20 + 2.5 × 20) / 40.
        for (label, value) in [("Level that positions require", "3.50"), ("Level that people have", "2.75")] {
            let found = try #require(page.firstRange(of: label), "\(label)")
            #expect(page[found.upperBound...].prefix(300).contains(value), "\(label)")
        }
        #expect(page.contains("People who meet the standard"))
        #expect(files["public/en/city/medan/index.html"]?.contains("Level that positions require") == false)
    }

    @Test("What the programmes cost stands in editions that show money only")
    func cost() throws {
        let files = try SiteCase(Self.files).build()
        let cost = "Cost per participant who completed"
        for term in ["city/medan", "competency/analisis"] {
            #expect(files["inner/en/\(term)/index.html"]?.contains(cost) == true, "\(term)")
            #expect(files["public/en/\(term)/index.html"]?.contains(cost) == false, "\(term)")
        }
    }

    @Test("The costs of several programmes stand beside each other, and their sum is that of the term")
    func costsCompared() throws {
        var files = Self.files
        for (slug, city) in [("b", "Medan"), ("c", "Binjai")] {
            files["programs/\(slug).md"] = "---\ntitle: Program \(slug)\nsummary: S.\ncity: \(city)\n---\n"
            files["evaluations/participation.csv"]? += (1...20).map { "\(slug),\(slug)\($0),completed,2025-05-01\n" }
                .joined()
            files["evaluations/finance.csv"]? += "\(slug),cost,2000000,2025\n"
        }
        let page = try #require(SiteCase(files).build()["inner/en/city/medan/index.html"])
        #expect(page.contains("id=\"chart-cost\""))
        let table = try #require(page.firstRange(of: "What each programme cost").map { page[$0.upperBound...] })
        #expect(table.contains("Alfa") && table.contains("Program b") && !table.contains("Program c"))
        let total = try #require(table.firstRange(of: "class=\"total\"").map { table[$0.upperBound...] })
        // 4 and 2 million, over 40 people.
        #expect(total.contains("6,000,000") && total.contains("150,000"))
    }
}
