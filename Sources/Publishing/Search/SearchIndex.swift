import Diagnostics
import Evaluation
import FileSystem
import JSON
import Rendering

/// The search index of the catalogue in one language of an edition: scripts that hold data, since a page that was opened
/// from a disk can fetch nothing else.
///
/// - `index.<hash>.js`: the facets with the documents of each value, and where everything else is;
/// - `title-<n>.<hash>.js` and `text-<n>.<hash>.js`: words with their documents;
/// - `cards-<n>.<hash>.js`: a few catalogue entries as the page shows them.
///
/// Each calls `tolokSearch(name, data)`. A document is a programme; they are numbered by title. The hash is that of the
/// file's content, so that a file may be kept for ever. It holds only what pages of the edition show.
struct SearchIndex {
    private let context: PageContext
    private let log: DiagnosticLog
    /// The programmes by title, which numbers them.
    private let programs: [Program]
    private let numbers: [String: Int]
    private var titles = TermIndex()
    private var texts = TermIndex()
    private var hasText: [Bool]

    /// An index that knows no text yet.
    init(context: PageContext, log: DiagnosticLog) {
        self.context = context
        self.log = log
        let programs = context.titleOrder.programs
        self.programs = programs
        numbers = Dictionary(uniqueKeysWithValues: programs.enumerated().map { ($1.slug, $0) })
        hasText = programs.map { _ in false }
    }

    /// A search fetches a few of these, so they are small; each costs a request, so they are not smaller.
    static let shardLimit = 8_000
    static let cardsInFile = 3
    /// Hexadecimal digits of a hash in a name: enough to tell two versions of a file from each other.
    static let hashLength = 6

    /// Enters a programme with its page's description, as that was rendered.
    mutating func add(_ page: Page.SearchedText) {
        guard let number = numbers[page.program.slug] else { return }
        enter(page.program, number, description: page.description)
    }

    private mutating func enter(_ program: Program, _ number: Int, description: String) {
        hasText[number] = true
        let text = context.text(of: program)
        titles.add(text.title, of: number)
        // The names of facets stand in the facets.
        let parts =
            [text.summary, description] + text.curriculum.map(\.title)
            + (program.tags + program.partners).map(context.name) + program.sessions.compactMap(\.place)
        for part in parts { texts.add(part, of: number) }
    }

    /// Writes the index. Programmes that have no page are found by what the catalogue says of them.
    ///
    /// - Returns: The file to begin with.
    mutating func write(into files: EditionFiles) throws(IOFailure) -> PageAddress {
        for (number, program) in programs.enumerated() where !hasText[number] {
            enter(program, number, description: "")
        }
        let root = JSONValue.object([
            ("documents", .integer(programs.count)),
            ("cardsInFile", .integer(Self.cardsInFile)),
            ("facets", .array(context.facets.map(value))),
            ("title", try write(titles.shards(limit: Self.shardLimit, documents: programs.count), "title", files)),
            ("text", try write(texts.shards(limit: Self.shardLimit, documents: programs.count), "text", files)),
            ("cards", .string(try writeCards(files))),
        ])
        return try write("index", root, files).address
    }

    private func value(_ facet: Facet) -> JSONValue {
        let terms = facet.terms.map { term in
            let documents = term.programs.compactMap { numbers[$0.slug].map(Int32.init) }.sorted()
            return JSONValue([term.id, term.name, DocumentSet.text(documents, of: programs.count)])
        }
        return .object([("id", .string(facet.id)), ("terms", .array(terms))])
    }

    // MARK: - Files

    private func write(
        _ shards: [TermIndex.Shard], _ kind: String, _ files: EditionFiles
    ) throws(IOFailure) -> JSONValue {
        var entries: [JSONValue] = []
        for (number, shard) in shards.enumerated() {
            let hash = try write("\(kind)-\(number)", .string(shard.text), files).hash
            entries.append(JSONValue([shard.first, hash]))
        }
        return .array(entries)
    }

    private func writeCards(_ files: EditionFiles) throws(IOFailure) -> String {
        let cards = ProgramCards(context: context)
        let catalogue = context.page("")
        var hashes = ""
        for start in stride(from: 0, to: programs.count, by: Self.cardsInFile) {
            var markup: [String] = []
            for program in programs[start..<min(start + Self.cardsInFile, programs.count)] {
                var bytes: [UInt8] = []
                let view = SearchCardView(words: context.words.table, card: cards.view(of: program, on: catalogue))
                // A template that fails is in the log, and the site is then not published.
                _ = context.site.templates.render("search-card", view, into: &bytes, log: log)
                markup.append(String(decoding: bytes, as: UTF8.self))
            }
            hashes += try write("cards-\(start / Self.cardsInFile)", JSONValue(markup), files).hash
        }
        return hashes
    }

    private func write(
        _ name: String, _ value: JSONValue, _ files: EditionFiles
    ) throws(IOFailure) -> (address: PageAddress, hash: String) {
        let bytes = Array("tolokSearch(\"\(name)\",\(value.line.dropLast()));\n".utf8)
        let whole = SHA256.hexadecimal(of: bytes)
        let hash = String(whole.prefix(Self.hashLength))
        let address = PageAddress(file: "search/\(context.language)/\(name).\(hash).js")
        try files.write(bytes, to: address, hash: whole)
        return (address, hash)
    }
}
