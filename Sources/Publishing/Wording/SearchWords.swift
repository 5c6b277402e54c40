import Markup

/// The words of a text in the form in which the index holds them and the script of the pages looks them up: small
/// letters, Latin ones without accents, digits; an apostrophe stands inside a word. `assets/site.js` does the same.
enum SearchWords {
    /// Longer words are cut, here and in the script.
    static let longest = 40
    /// Shorter words are not found.
    static let shortest = 2

    /// Hands over the words of `text`, in order.
    static func forEach(in text: String, _ body: (String) -> Void) {
        var word: [UInt8] = []
        var count = 0
        func finish() {
            if count >= shortest { body(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
            count = 0
        }
        for scalar in text.unicodeScalars {
            if scalar.isASCII, let byte = folded(UInt8(scalar.value)) {
                if count < longest { word.append(byte) }
                count += 1
            } else if let letters = letters(of: scalar) {
                if count < longest { word += letters.utf8 }
                count += letters.isEmpty ? 0 : 1
            } else if !isApostrophe(scalar) {
                finish()
            }
        }
        finish()
    }

    private static func folded(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: nil
        }
    }

    private static func letters(of scalar: Unicode.Scalar) -> String? {
        guard !scalar.isASCII else { return nil }
        if let letters = LatinFolding.letters(of: scalar) { return letters }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil ? properties.lowercaseMapping : nil
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2BC}"
    }
}
