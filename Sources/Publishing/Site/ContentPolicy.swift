/// What browsers may load for a page: nothing but what the site itself has, and what `site.yml` allows from elsewhere.
struct ContentPolicy: Sendable {
    /// Origins by what may come from them.
    var allowed: [Source: [String]] = [:]

    /// What may come from another site.
    enum Source: String, Sendable, CaseIterable {
        /// Pictures.
        case img
        /// Sound and films.
        case media
        /// Pages in a frame.
        case frame
    }

    /// The policy as pages and servers give it.
    ///
    /// - Parameter style: Where style sheets may come from.
    /// - Returns: The directives of a `Content-Security-Policy`.
    func text(style: String = "'self'") -> String {
        var directives = ["default-src 'none'", "style-src \(style)", "img-src \(sources("'self' data:", .img))"]
        for source in [Source.media, .frame] where allowed[source] != nil {
            directives.append("\(source.rawValue)-src \(sources("'self'", source))")
        }
        directives += ["script-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"]
        return directives.joined(separator: "; ")
    }

    /// Whether a page may show what stands at an address outside of the site.
    func allows(_ source: Source, from address: String) -> Bool {
        let address = address.hasPrefix("//") ? "https:\(address)" : address
        return (allowed[source] ?? []).contains { origin in
            guard address.lowercased().hasPrefix(origin.lowercased()) else { return false }
            // "https://example.org" is no beginning of "https://example.org.evil.example".
            return origin.hasSuffix("/") || address.dropFirst(origin.count).first.map { "/?#".contains($0) } ?? true
        }
    }

    private func sources(_ own: String, _ source: Source) -> String {
        ([own] + (allowed[source] ?? [])).joined(separator: " ")
    }
}
