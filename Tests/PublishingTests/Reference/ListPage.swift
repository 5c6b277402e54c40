/// A page of Markdown, made line by line.
struct ListPage {
    private(set) var text: String

    /// A page begins with its title, a warning that it is not written by hand, and what it lists.
    init(title: String, lead: String) {
        text = """
            # \(title)

            <!-- Made from the program: TOLOK_RECORD=1 swift test --filter ReferenceListTests -->

            \(lead)

            """
    }

    mutating func heading(_ words: String, level: Int = 2) {
        text += "\n\(String(repeating: "#", count: level)) \(words)\n"
    }

    mutating func paragraph(_ words: String) {
        text += "\n\(words)\n"
    }

    mutating func list(_ items: [String]) {
        text += "\n" + items.map { "- \($0)\n" }.joined()
    }

    mutating func block(_ lines: String) {
        text += "\n```\n\(lines)\(lines.hasSuffix("\n") ? "" : "\n")```\n"
    }

    mutating func table(_ titles: [String], _ rows: [[String]]) {
        let line = { (cells: [String]) in
            "|" + cells.map { $0.isEmpty ? " |" : " \($0.replacing("|", with: "\\|")) |" }.joined() + "\n"
        }
        text += "\n" + line(titles) + "|" + titles.map { _ in "---|" }.joined() + "\n" + rows.map(line).joined()
    }
}
