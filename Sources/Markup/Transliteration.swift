/// Takes letters of the Cyrillic and the Greek script to `a` to `z`, as names are written on maps and in passports: ж → zh,
/// θ → th.
enum Transliteration {
    /// The letters that `scalar` stands for, in lower case; nothing for a sign that has no sound of its own; `nil` for what
    /// is a letter of neither script.
    static func letters(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x370...0x3FF, 0x1F00...0x1FFF: greek(scalar)
        case 0x400...0x45F, 0x490...0x491: cyrillic[scalar.properties.lowercaseMapping]
        default: nil
        }
    }

    /// A letter with accents bears the name of the one without: "GREEK SMALL LETTER ALPHA WITH TONOS".
    private static func greek(_ scalar: Unicode.Scalar) -> String? {
        guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4, words[2] == "LETTER" else {
            return nil
        }
        return greekNames[String(words[3])]
    }

    private static let greekNames = [
        "ALPHA": "a", "BETA": "v", "GAMMA": "g", "DELTA": "d", "EPSILON": "e", "ZETA": "z", "ETA": "i", "THETA": "th",
        "IOTA": "i", "KAPPA": "k", "LAMDA": "l", "MU": "m", "NU": "n", "XI": "x", "OMICRON": "o", "PI": "p", "RHO": "r",
        "SIGMA": "s", "FINAL": "s", "TAU": "t", "UPSILON": "y", "PHI": "f", "CHI": "ch", "PSI": "ps", "OMEGA": "o",
    ]

    private static let cyrillic = [
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "yo", "є": "ye", "ж": "zh", "з": "z",
        "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
        "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
        "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ѓ": "g", "ђ": "dj", "ѕ": "dz", "ј": "j", "љ": "lj",
        "њ": "nj", "ћ": "c", "ќ": "k", "џ": "dz", "ѐ": "e", "ѝ": "i",
    ]
}
