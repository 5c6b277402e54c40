/// A name with its hash, which is computed once: a template looks the same names up on every page.
struct TemplateName: Sendable, Equatable {
    let text: String
    let hash: UInt32

    init(_ text: String) {
        self.text = text
        // FNV-1a (Fowler, Noll, Vo): short, and good enough for names. No hostile input chooses them.
        var hash: UInt32 = 2_166_136_261
        for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        self.hash = hash
    }
}
