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

    /// A slug for a title: "Dinas Kesehatan" → `dinas-kesehatan`; letters lose their accents, and what is neither a
    /// Latin letter nor a digit parts the words.
    ///
    /// - Returns: `nil` when nothing of the title can stand in a slug.
    public static func slugify(_ title: String) -> String? {
        var slug = ""
        var isParted = false
        for scalar in title.unicodeScalars {
            let letters = ("0"..."9").contains(scalar) ? String(scalar) : LatinFolding.letters(of: scalar)
            guard let letters else {
                // An apostrophe stands inside a word.
                isParted = isParted || !["'", "’", "ʼ"].contains(scalar)
                continue
            }
            let parted = isParted && !slug.isEmpty && !letters.isEmpty
            guard slug.utf8.count + letters.utf8.count + (parted ? 1 : 0) <= maximumLength else { break }
            slug += (parted ? "-" : "") + letters
            if !letters.isEmpty { isParted = false }
        }
        return slug.isEmpty ? nil : slug
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
