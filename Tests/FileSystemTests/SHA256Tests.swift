import FileSystem
import Testing

@Suite("SHA-256")
struct SHA256Tests {
    // FIPS 180-4 examples (NIST, "Cryptographic Standards and Guidelines: Example Values", SHA256.pdf) and the
    // one-block, two-block and long messages of RFC 6234, section 8.5; checked with `sha256sum`.
    static let vectors: [(message: String, checksum: String)] = [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ]

    @Test("The standard's messages have the standard's checksums", arguments: vectors)
    func standard(vector: (message: String, checksum: String)) {
        #expect(SHA256.hexadecimal(of: Array(vector.message.utf8)) == vector.checksum)
    }

    @Test("A million times the letter a")
    func million() {
        #expect(
            SHA256.hexadecimal(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test("However a message is cut, its checksum is the same", arguments: 0...130)
    func cuts(length: Int) {
        let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37) }
        let whole = SHA256.hexadecimal(of: message)
        for size in [1, 3, 63, 64, 65] {
            var hash = SHA256()
            for start in stride(from: 0, to: length, by: size) {
                hash.update(Array(message[start..<min(length, start + size)]))
            }
            #expect(hash.hexadecimal() == whole)
        }
    }

    @Test("Asking for the checksum does not end the message")
    func continued() {
        var hash = SHA256()
        hash.update(Array("ab".utf8))
        _ = hash.hexadecimal()
        hash.update(Array("c".utf8))
        #expect(hash.hexadecimal() == Self.vectors[1].checksum)
    }
}
