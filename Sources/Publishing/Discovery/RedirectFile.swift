/// `_redirects`: old and new addresses for servers that can send readers on before a page is shown, one pair to a line.
///
/// Cloudflare Pages and Netlify read it as it is; for Apache it is a map (`RewriteMap`), which takes the first two words of
/// a line.
struct RedirectFile {
    let baseURL: String?
    let moves: [Move]

    static let address = PageAddress(file: "_redirects")

    /// `nil` where nothing has moved.
    var text: String? {
        guard !moves.isEmpty else { return nil }
        return moves.map { "\(path($0.from)) \(path($0.to)) 301\n" }.joined()
    }

    /// The address without the server's name.
    private func path(_ address: PageAddress) -> String {
        let parts = baseURL?.split(separator: "/", omittingEmptySubsequences: true).dropFirst(2) ?? []
        return "/" + parts.map { $0 + "/" }.joined() + address.canonicalPath
    }
}
