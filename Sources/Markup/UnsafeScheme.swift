/// The schemes of addresses that run as a program or reach into the reader's machine.
public enum UnsafeScheme {
    /// The scheme of `address` that makes it unsafe, or `nil` when it is safe; pictures as `data:` are.
    public static func scheme(of address: String) -> String? {
        let start = address.utf8.prefix(32)
        guard let colon = start.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = address[..<colon].lowercased()
        guard ["javascript", "vbscript", "file", "data"].contains(scheme) else { return nil }
        let rest = address[colon...].dropFirst().prefix(16).lowercased()
        let isPicture = ["image/png", "image/gif", "image/jpeg", "image/webp"].contains { rest.hasPrefix($0) }
        return scheme == "data" && isPicture ? nil : scheme
    }
}
