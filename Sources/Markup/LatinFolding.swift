/// Takes a letter of the Latin script back to `a` to `z`: é → e, Ł → l, ß → ss, Æ → ae.
///
/// Unicode's name of a letter says what it is made of ("LATIN SMALL LETTER E WITH ACUTE"), which covers the whole
/// script without a table and without Foundation.
public enum LatinFolding {
    /// The letters that `scalar` stands for, in lower case; nothing for an accent that stands by itself; `nil` for
    /// what is not a Latin letter.
    public static func letters(of scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z": return String(scalar)
        case "A"..."Z": return scalar.properties.lowercaseMapping
        case "\u{300}"..."\u{36F}": return ""
        default: break
        }
        guard scalar.value >= 0xC0, scalar.properties.isAlphabetic, let name = scalar.properties.name else {
            return nil
        }
        let words = name.split(separator: " ")
        guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER" else { return nil }
        switch words[3] {
        case "SHARP": return "ss"
        case "THORN": return "th"
        case "ETH": return "d"
        case "ENG": return "n"
        case "DOTLESS", "LONG": return words.count > 4 ? words[4].lowercased() : nil
        case let base where base.utf8.count <= 2: return base.lowercased()
        default: return nil
        }
    }
}
