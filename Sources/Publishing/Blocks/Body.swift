import Diagnostics
import Evaluation
import Markup
import Rendering
import Basics

/// Turns an author's Markdown into the body of a page: links lead to pages, and blocks and inline figures are filled
/// from the edition's published figures.
struct Body {
    let context: PageContext
    let page: PageAddress
    let log: DiagnosticLog

    /// A body with its headings, for the list of contents, and its words, for the search.
    struct Rendered {
        var html: HTML
        var headings: [Heading]
        var plainText: String
    }

    /// - Parameters:
    ///   - source: The Markdown.
    ///   - file: Its file, as messages show it.
    ///   - program: The programme that blocks are about when they name none.
    /// - Returns: The markup with its headings.
    func html(_ source: SourceText, file: String, program: Program?) -> Rendered {
        let document = MarkdownDocument(source, options: options(file), log: log)
        let blocks = Blocks(context: context, page: page, file: file, program: program, log: log)
        var html = HTML()
        for (number, part) in document.parts.enumerated() {
            switch part {
            case .html(let bytes): html.append(HTML(trusted: bytes))
            case .block(let block): html.append(blocks.html(block, number: number))
            case .figure(let figure): html.append(blocks.html(figure))
            }
        }
        return Rendered(html: html, headings: document.headings, plainText: document.plainText)
    }

    private func options(_ file: String) -> MarkdownOptions {
        var options = MarkdownOptions()
        options.trustsRawHTML = context.settings.trustsAuthors
        // Whether an author begins with `#` or with `##`, the first rank of headings is the second of the page.
        options.highestHeading = 2
        options.isPageID = { [ids = context.site.pageIDs] in ids.contains($0) }
        options.tableLabel = context.words("words.data")
        options.blockNames = BlockName.allCases.map(\.rawValue)
        options.figureNames = ["metric"]
        let anchors = options
        let links = LinkResolver(context: context, page: page, file: file, anchors: anchors, log: log)
        options.resolveLink = links.href
        options.pictureSize = links.size
        return options
    }
}

/// The blocks that a page may hold.
enum BlockName: String, CaseIterable {
    case chart, table, claim
}
