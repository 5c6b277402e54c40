import Diagnostics

/// An example of each diagnostic, as broken sites show it.
struct DiagnosticList {
    /// What a terminal shows of the first diagnostic of each id, in the order of sites.
    private let examples: [String: String]

    init() throws {
        var examples: [String: String] = [:]
        for site in BrokenSite.all {
            for diagnostic in try site.diagnostics() where examples[diagnostic.id] == nil {
                // The list is the same whatever day it is made on.
                examples[diagnostic.id] = site.shortened(TextReport().text(of: diagnostic))
                    .replacing(#/today, \d{4}-\d\d-\d\d/#, with: "today, …")
            }
        }
        self.examples = examples
    }

    func page() throws -> ListPage {
        var page = ListPage(
            title: "Diagnostics",
            lead: """
                What the command may say about a site, with an example of each. An id never changes: scripts may rely on it. With \
                `--strict` a warning counts as an error.
                """)
        let areas = Dictionary(grouping: try DiagnosticIDs.inSources().sorted()) { $0.prefix { $0 != "." } }
        for (area, ids) in areas.sorted(by: { $0.key < $1.key }) {
            page.heading("`\(area)`")
            for id in ids {
                page.heading("`\(id)`", level: 3)
                if let example = examples[id] {
                    page.block(example)
                } else {
                    page.paragraph("No small site shows it; a test does.")
                }
            }
        }
        return page
    }
}
