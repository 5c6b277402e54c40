/// Addresses outside of the site.
enum WebAddress {
    /// What addresses may begin with that lead out of the site.
    static let schemes: Set<String> = ["http", "https", "mailto", "tel", "sms", "geo", "ftp", "webcal", "xmpp"]

    /// What stands before the colon of an address, in small letters; `nil` for a path, in which a colon may stand too.
    static func scheme(of address: some StringProtocol) -> String? {
        guard let colon = address.firstIndex(of: ":") else { return nil }
        let scheme = address[..<colon]
        guard let first = scheme.first, first.isASCII, first.isLetter,
            scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
        else { return nil }
        return scheme.lowercased()
    }

    /// Whether an address leads out of the site as it stands: `https://example.org/`, `mailto:office@example.org`.
    static func isLink(_ address: String) -> Bool {
        guard let scheme = scheme(of: address), schemes.contains(scheme) else { return false }
        let rest = address.dropFirst(scheme.count + 1)
        guard scheme == "http" || scheme == "https" || scheme == "ftp" else {
            return !rest.isEmpty && !rest.hasPrefix("/")
        }
        let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
        return rest.hasPrefix("//") && !host.isEmpty && !host.contains { $0.isWhitespace }
    }
}
