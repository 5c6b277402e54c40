import Rendering

/// Tells search engines which pages there are, and in which languages.
struct Sitemap {
    let baseURL: String?
    let pages: [Entry]
    /// Whether the edition is for a few readers, whom search engines are not among.
    var isRestricted = false

    /// A page with the same page in all languages that it is written in, itself included; none where it is in one only.
    struct Entry {
        var address: PageAddress
        var alternates: [(language: String, address: PageAddress)] = []
    }

    /// `sitemap.xml`; `nil` where the site's address is not known, since it must name pages in full.
    var xml: String? {
        guard let baseURL else { return nil }
        let entries = isRestricted ? [] : pages.map { entry($0, baseURL) }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            \(entries.joined())</urlset>

            """
    }

    private func entry(_ entry: Entry, _ baseURL: String) -> String {
        func full(_ address: PageAddress) -> String { HTML(escaping: baseURL + address.canonicalPath).string }
        var languages = entry.alternates.map { ($0.language, full($0.address)) }
        if let first = languages.first { languages.append(("x-default", first.1)) }
        let links = languages.map { language, href in
            "\n    <xhtml:link rel=\"alternate\" hreflang=\"\(language)\" href=\"\(href)\"/>"
        }
        return "  <url><loc>\(full(entry.address))</loc>\(links.joined())</url>\n"
    }

    /// `robots.txt`: all may read everything, or in a restricted edition nobody who is not a person.
    var robots: String {
        if isRestricted { return "User-agent: *\nDisallow: /\n" }
        let sitemap = baseURL.map { "\nSitemap: \($0)sitemap.xml\n" } ?? ""
        return "User-agent: *\nAllow: /\n" + sitemap
    }
}
