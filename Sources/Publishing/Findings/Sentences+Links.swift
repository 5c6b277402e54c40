import Evaluation
import Rendering

/// Sentences with several links: to programmes, to definitions, to other parts of the site.
extension Sentences {
    /// A phrase with its places filled by markup, and what it claims of figures.
    func html(_ phrase: String, _ values: [String: HTML], _ claims: [FigureClaim]) -> HTML {
        // The places are filled after escaping, so they go through the phrase as marks that no text contains.
        let marked = Dictionary(uniqueKeysWithValues: values.keys.map { ($0, "\u{1}\($0)\u{1}") })
        let parts = context.words(phrase, marked).split(separator: "\u{1}", omittingEmptySubsequences: false)
        var html = HTML()
        for (number, part) in parts.enumerated() {
            if number % 2 == 1, let value = values[String(part)] {
                html.append(value)
            } else {
                html.append(escaping: String(part))
            }
        }
        return FigureClaim.mark(html, claims)
    }

    /// A number that leads to the definition of what it measures.
    func defined(_ text: String, _ measure: MeasureID) -> HTML {
        Self.link(text, context.definitionHref(measure, from: page))
    }

    /// A programme's title, leading to its page.
    func link(_ program: Program) -> HTML {
        Self.link(context.text(of: program).title, page.href(to: context.page(of: program)))
    }

    /// Several programmes in a sentence.
    /// Of very many only the first ones, and how many more there are.
    func list(_ programs: [Program]) -> HTML {
        guard programs.count > Self.mostListed else { return list(programs.map(link)) }
        let first = programs.prefix(Self.mostListed / 2)
        let rest = context.numbers.integer(programs.count - first.count)
        return list(first.map(link) + [HTML(escaping: context.words("phrases.more_programs", ["n": rest]))])
    }

    /// As many programmes as a sentence names.
    private static let mostListed = 24

    /// Several things in a sentence.
    func list(_ items: [HTML]) -> HTML {
        guard items.count > 1, let last = items.last else { return items.first ?? HTML() }
        var html = HTML()
        for (number, item) in items.dropLast().enumerated() {
            if number > 0 { html.append(escaping: context.words("format.list_separator")) }
            html.append(item)
        }
        html.append(escaping: context.words(items.count == 2 ? "format.list_pair" : "format.list_last"))
        html.append(last)
        return html
    }

    /// Words that lead somewhere.
    static func link(_ text: String, _ href: String) -> HTML {
        var html = HTML(trusted: "<a href=\"")
        html.append(escaping: href)
        html.append(trusted: "\">")
        html.append(escaping: text)
        html.append(trusted: "</a>")
        return html
    }

    /// A whole number as it stands in a sentence.
    func number(_ number: Int) -> HTML { HTML(escaping: context.numbers.integer(number)) }
}
