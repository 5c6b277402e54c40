/// The part of an address that names a page: 1 to 100 of the characters `a` to `z`, `0` to `9` and `-`.
///
/// Nothing else can get into the path of a file that is written, so a slug cannot leave the output folder.
public enum Slug {
    /// The most characters of a slug.
    public static let maximumLength = 100

    /// Whether `text` is a slug.
    public static func isValid(_ text: some StringProtocol) -> Bool {
        (1...maximumLength).contains(text.utf8.count) && text.utf8.allSatisfy(isAllowed)
    }

    /// A slug for a title: "Dinas Kesehatan" → `dinas-kesehatan`, "Навыки" → `navyki`; letters lose their accents, and what
    /// is neither a letter nor a digit parts the words.
    ///
    /// - Returns: `nil` when nothing of the title can stand in a slug.
    public static func slugify(_ title: String) -> String? {
        let slug = spelled(title) { _ in nil }
        return slug.isEmpty ? nil : slug
    }

    /// The slug of a name in any script: letters that are neither Latin, Cyrillic nor Greek are given by their numbers in
    /// Unicode, "文書" → `u6587-u66f8`. So it depends on the name alone, whatever else there is.
    ///
    /// - Returns: Something for every name that is not blank.
    public static func ofName(_ name: String) -> String {
        let slug = spelled(name) { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? number(of: scalar) : nil
        }
        guard slug.isEmpty else { return slug }
        return spelled(name) { $0.properties.isWhitespace ? nil : number(of: $0) }
    }

    private static func number(of scalar: Unicode.Scalar) -> String { "u" + String(scalar.value, radix: 16) }

    /// A text in small letters and digits.
    ///
    /// - Parameters:
    ///   - text: What is to be spelled.
    ///   - number: What stands for a letter of another script, as a word of its own; `nil` for what parts words.
    /// - Returns: At most ``maximumLength`` characters; none where nothing of the text can be spelled.
    private static func spelled(_ text: String, number: (Unicode.Scalar) -> String?) -> String {
        var slug = ""
        var isParted = false
        for scalar in text.unicodeScalars {
            var letters = ("0"..."9").contains(scalar) ? String(scalar) : LatinFolding.letters(of: scalar)
            letters = letters ?? Transliteration.letters(of: scalar)
            let word = letters == nil ? number(scalar) : nil
            guard let letters = letters ?? word else {
                // An apostrophe stands inside a word.
                isParted = isParted || !["'", "’", "ʼ"].contains(scalar)
                continue
            }
            let parted = (isParted || word != nil) && !slug.isEmpty && !letters.isEmpty
            guard slug.utf8.count + letters.utf8.count + (parted ? 1 : 0) <= maximumLength else { break }
            slug += (parted ? "-" : "") + letters
            if !letters.isEmpty { isParted = word != nil }
        }
        return slug
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
