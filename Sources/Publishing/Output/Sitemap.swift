import Rendering

/// Tells search engines which pages there are.
struct Sitemap {
    let baseURL: String?
    let pages: [PageAddress]

    /// `sitemap.xml`; `nil` where the site's address is not known, since it must name pages in full.
    var xml: String? {
        guard let baseURL else { return nil }
        let entries = pages.map { "  <url><loc>\(HTML(escaping: baseURL + $0.canonicalPath).string)</loc></url>\n" }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(entries.joined())</urlset>

            """
    }

    /// `robots.txt`: all may read everything.
    var robots: String {
        let sitemap = baseURL.map { "\nSitemap: \($0)sitemap.xml\n" } ?? ""
        return "User-agent: *\nAllow: /\n" + sitemap
    }
}
