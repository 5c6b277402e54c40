extension HTML {
    /// Adds an address to an attribute: what an address may not hold is percent-encoded, `&` is escaped.
    ///
    /// Delimiters and escapes that are already there stay as they are, so a whole address may be given. Where the
    /// attribute holds several (`inList`), a comma would part them and is encoded too.
    static func encodeAddress(_ text: String, inList: Bool, into output: inout [UInt8]) {
        withBytes(of: text) { bytes in
            for index in bytes.indices {
                let byte = bytes[index]
                switch byte {
                case UInt8(ascii: "&"): output.append("&amp;")
                case UInt8(ascii: ",") where inList: appendEncoded(byte, into: &output)
                case UInt8(ascii: "%") where isEscape(bytes, at: index): output.append(byte)
                case _ where isUnreserved(byte) || isDelimiter(byte): output.append(byte)
                default: appendEncoded(byte, into: &output)
                }
            }
        }
    }

    /// Adds a part of an address, such as the value of a query: everything that could delimit is percent-encoded.
    static func encodeAddressPart(_ text: String, into output: inout [UInt8]) {
        withBytes(of: text) { bytes in
            for byte in bytes {
                if isUnreserved(byte) { output.append(byte) } else { appendEncoded(byte, into: &output) }
            }
        }
    }

    /// Whether an address is relative or has one of the schemes that a page may lead to.
    ///
    /// A browser ignores white space and control characters in and before a scheme, so they do not hide one here.
    static func isSafeAddress(_ address: some Sequence<UInt8>) -> Bool {
        var scheme: [UInt8] = []
        for byte in address where byte > 0x20 {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
            case UInt8(ascii: ":"): return safeSchemes.contains(String(decoding: scheme, as: UTF8.self))
            default: scheme.append(byte.lowercased)
            }
        }
        return true
    }

    private static let safeSchemes: Set = ["http", "https", "mailto", "tel"]

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// The delimiters of RFC 3986, but for `&` (escaped) and `'` (encoded, as it may end the attribute).
    private static func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"),
            UInt8(ascii: "="):
            true
        default: false
        }
    }

    private static func isEscape(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index + 1].isHexadecimalDigit && bytes[index + 2].isHexadecimalDigit
    }

    private static func appendEncoded(_ byte: UInt8, into output: inout [UInt8]) {
        output.append(UInt8(ascii: "%"))
        output.append(hexadecimalDigit(byte >> 4))
        output.append(hexadecimalDigit(byte & 15))
    }

    private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
