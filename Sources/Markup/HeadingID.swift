/// The id that an author gives a heading, behind it: `## Who may take part {#who}`.
struct HeadingID {
    let id: String
    /// The heading without it.
    let words: String
    /// How many bytes it takes at the end of the heading, with the blanks before it.
    let length: Int

    /// - Returns: `nil` where the heading has none.
    init?(in heading: String, _ options: MarkdownOptions) {
        guard options.readsExtensions, heading.hasSuffix("}"), let open = heading.lastIndex(of: "{") else { return nil }
        let inside = heading[heading.index(after: open)...].dropLast()
        guard inside.first == "#" else { return nil }
        let id = inside.dropFirst()
        let isName = id.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || "0123456789-_.:".utf8.contains(byte)
        }
        guard !id.isEmpty, id.utf8.count <= Slug.maximumLength, isName else { return nil }
        let blanks = heading[..<open].reversed().prefix { $0 == " " }.count
        self.id = String(id)
        words = String(heading[..<open].dropLast(blanks))
        length = heading[open...].utf8.count + blanks
    }
}
