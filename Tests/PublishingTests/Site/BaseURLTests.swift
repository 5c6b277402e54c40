import Testing

@testable import Publishing

@Suite("The site's address")
struct BaseURLTests {
    @Test(
        "An address ends in a slash",
        arguments: [
            ("https://example.org", "https://example.org/"), ("https://example.org/a/", "https://example.org/a/"),
            ("http://example.org:8080/a", "http://example.org:8080/a/"),
        ])
    func normalised(text: String, address: String) {
        #expect(BaseURL.normalised(text) == address)
    }

    @Test(
        "What is no address of a folder is refused",
        arguments: [
            "example.org", "ftp://example.org", "https://", "https:///a", "https://example.org/?a", "https://a/#b",
            "https://a b", "https://a/\"onload=", "javascript:alert(1)", "https://a/?x&y",
        ])
    func refused(text: String) {
        #expect(BaseURL.normalised(text) == nil)
    }
}
