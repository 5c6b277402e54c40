/// How a page's Markdown is rendered.
public struct MarkdownOptions: Sendable {
    /// Whether raw HTML and links of any scheme are kept. If not, they are dropped with a warning.
    public var trustsRawHTML = false
    /// Whether tables of pipes, footnotes, text struck out, boxes of tasks, addresses without brackets and ids of headings
    /// are understood, as GitHub's Markdown has them, besides CommonMark.
    public var readsExtensions = true
    /// What tables are called for those who cannot see that they are wider than the page; `nil` leaves tables as they are.
    public var tableLabel: String?
    /// Tells ids that the page itself may have: headings get others, and links may lead to them. `nil` checks no links.
    public var isPageID: (@Sendable (String) -> Bool)?
    /// How many levels headings are lowered, to at most level 6: 1 makes the content's `#` an `h2`.
    public var headingOffset = 1
    /// The level that the highest heading of the page gets, whatever the offset says; `nil` leaves it to the offset.
    public var highestHeading: Int?
    /// Whether headings get an id.
    public var anchorsHeadings = true
    /// Whether images are loaded when they come into view.
    public var loadsImagesLazily = true
    /// The `rel` of links that lead to another host; `nil` for none.
    public var externalLinksRel: String?
    /// The names of computed blocks: fenced code with the info string `{name}`.
    public var blockNames: [String] = []
    /// The names of computed figures: inline code that starts with `{name}`.
    public var figureNames: [String] = []
    /// Turns the destination of a link or an image into the address that is written; `nil` leaves only its text.
    public var resolveLink: @Sendable (LinkReference) -> String? = { $0.destination }
    /// How large the picture of an image is, in pixels: browsers keep its place free until it is there. `nil` where it is
    /// not known.
    public var pictureSize: @Sendable (LinkReference) -> (width: Int, height: Int)? = { _ in nil }

    /// Options for a page without computed parts: raw HTML dropped, headings lowered by one, links as they are.
    public init() {}
}
