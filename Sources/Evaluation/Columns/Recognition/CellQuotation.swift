/// The one rule of which cells a message may show: those that can't name anybody.
///
/// Messages go to terminals, build logs and code hosts, where more people read than may read the data. So what stands in a
/// column is shown only if the file's plan knows the column for one that holds no names and no words of people, and if its
/// header names no people whatever a sidecar says. That alone is not enough, as rows are shifted: a separator too few puts
/// a name where an answer is due. So the cell must be harmless by itself, or be shared by several rows in which nothing
/// else is wrong.
enum CellQuotation {
    /// Whether cells of a column are shown at all.
    ///
    /// - Parameters:
    ///   - kind: What the column holds, as far as the plan knows.
    ///   - header: The file's name for it.
    /// - Returns: `false` for a column that may hold names or words of people.
    static func isAllowed(_ kind: ColumnKind, header: String) -> Bool {
        switch kind {
        case .person, .presence, .text, .name: false
        case .program, .number, .money, .indicator, .choice, .answer, .date: !PersonalColumn.isNamed(by: header)
        }
    }

    /// How many rows, each whole but for this cell, must hold a word for it to be no name; and how many such words a
    /// column may have: one with more holds something else than it is taken for.
    static let (sharedEnough, fewWords) = (3, 5)

    /// Whether a text can be no name, address or number of a person: a word that questionnaires offer as an answer, a
    /// number of up to three digits or with decimals, or a date.
    static func isHarmless(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard scalars.count > 1, scalars.count <= 60 else { return scalars.count <= 1 }
        return isNumber(scalars) || isDate(scalars) || hasKnownUnit(text) || isKnown(text)
    }

    /// Whether a text is a word that questionnaires and registers offer, in any of the languages.
    private static func isKnown(_ text: String) -> Bool {
        AnswerVocabulary.families.contains { $0.degree(of: text, orShared: true) != nil } || MissingWords.contain(text)
            || Choice.allCases.contains { $0.code(of: AnswerKey(text).text) != nil }
            || everyday.contains(AnswerKey(text).text)
    }

    /// Words that registers and forms hold and that no list of answers has: why somebody was not there, what came of a
    /// test, numbers written out.
    private static let everyday: Set<String> = [
        "izin", "ijin", "sakit", "cuti", "dinas luar", "tugas belajar", "belum", "sudah", "entah", "gagal", "mengulang",
        "remedial", "tidak lulus", "lulus bersyarat", "belum selesai", "sick", "leave", "on leave", "excused", "failed",
        "failing", "passed", "pending", "unknown", "other", "lainnya", "nol", "satu", "dua", "tiga", "empat", "lima",
        "enam",
        "tujuh", "delapan", "sembilan", "sepuluh", "zero", "one", "two", "three", "four", "five", "six", "seven",
        "eight",
        "nine", "ten",
    ]

    /// Whether a text is a number with a unit behind it that some column may have, such as "3 bulan".
    private static func hasKnownUnit(_ text: String) -> Bool {
        guard let unit = Array(text.utf8).withUnsafeBytes({ CellUnit.split($0)?.unit }), !mayIdentify(text) else {
            return false
        }
        return Column.allCases.contains(where: unit.fits)
    }

    /// Whether a text looks like the address or the number of somebody, wherever it stands.
    static func mayIdentify(_ text: String) -> Bool {
        text.contains("@") || text.count { ("0"..."9").contains($0) } >= 5
    }

    /// Whether a text is written as full names are: several words, each with a capital, or with marks as of a degree.
    /// Somebody's rows at several waves share it, too.
    static func looksLikeName(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.count > 1 && words.allSatisfy { $0.first?.isUppercase ?? false }
            || text.contains(where: { ",.'_".contains($0) }) && text.contains(where: \.isLetter)
    }

    private static func isNumber(_ scalars: String.UnicodeScalarView) -> Bool {
        let digits = scalars.count { isDigit($0) }
        let marks = scalars.count { $0 == "." || $0 == "," }
        let signs = scalars.count { $0 == "-" || $0 == "%" }
        guard digits > 0, digits + marks + signs == scalars.count, signs <= 1 else { return false }
        // Whole numbers beyond that may be somebody's.
        return marks == 0 ? digits <= 3 : digits <= 9
    }

    private static func isDate(_ scalars: String.UnicodeScalarView) -> Bool {
        let parts = scalars.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" || $0 == "." }
        return (2...4).contains(parts.count)
            && parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(isDigit) }
            && parts.reduce(0) { $0 + $1.count } <= 8
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
