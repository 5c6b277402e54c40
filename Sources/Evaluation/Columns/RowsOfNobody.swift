/// Recognises rows that are about nobody and nothing: totals and averages that a spreadsheet has below its table, the
/// line of possible points of a gradebook, answers that the author of a form gave to try it.
enum RowsOfNobody {
    /// Whether a trimmed cell says that its row is a sum of others, or a description of them.
    ///
    /// - Parameters:
    ///   - cell: A name, a key or a label.
    ///   - isLabel: Whether the cell stands for a person, a group, or nothing that is read; an indicator may well be
    ///     called "Jumlah peserta".
    /// - Returns: `true` for the words of totals, means, minima and maxima.
    static func isTotal(_ cell: UnsafeRawBufferPointer, isLabel: Bool) -> Bool {
        guard cell.count >= 3, cell.count <= 60, mayBegin(cell[0], cell[1]) else { return false }
        let text = folded(cell)
        return totals.contains(text) || isLabel && isDescription(text)
    }

    /// Whether a text is made of nothing but words for sums and averages, and of what they are: "Jumlah / rata-rata",
    /// "Total 12 peserta", "Mean score". An index has a name behind it: "IKM Unit Pelayanan".
    private static func isDescription(_ text: String) -> Bool {
        if indices.contains(where: { text.hasPrefix($0 + " ") }) { return true }
        let words = text.split { !$0.isLetter }
        return words.contains { sums.contains(String($0)) }
            && words.allSatisfy { sums.contains(String($0)) || summed.contains(String($0)) }
    }

    /// Whether a trimmed cell names nobody but the author of a form, or says that the row is a try.
    static func isTest(_ cell: UnsafeRawBufferPointer) -> Bool {
        guard cell.count >= 10, cell.count <= 40, tests.contains(where: { $0.utf8.first == cell[0] | 0x20 }) else {
            return false
        }
        return tests.contains(folded(cell))
    }

    /// Whether a column with this header says how an answer came in, so that "preview" in it is a try.
    static func tellsChannel(_ header: String) -> Bool {
        ["distributionchannel", "distribution_channel"].contains(HeaderName.normalised(header))
    }

    /// What such a column says of tries.
    static let tryingChannels: Set<String> = ["preview", "test"]

    /// A cell in lower case, with blanks and hyphens taken as one blank and without a colon or point at the end.
    static func folded(_ cell: UnsafeRawBufferPointer) -> String {
        let marks: Set<Character> = ["-", "_", "–", ":", ".", ","]
        return String(decoding: cell, as: UTF8.self).lowercased()
            .split { $0.isWhitespace || marks.contains($0) }.joined(separator: " ")
    }

    private static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
        pairs.contains(UInt16(first | 0x20) << 8 | UInt16(second | 0x20))
    }

    /// The first two letters of all words below.
    private static let pairs: Set<UInt16> = Set(
        (Array(totals) + sums + summed + indices).map { word in
            let bytes = Array(word.utf8.prefix(2))
            return UInt16(bytes[0]) << 8 | UInt16(bytes[1])
        })

    /// What stands for such a row wherever it stands, of an indicator too.
    private static let totals: Set<String> = [
        "total", "totals", "grand total", "sub total", "subtotal", "sum", "jumlah", "jumlah total", "total jumlah",
        "jumlah keseluruhan", "total keseluruhan", "rata rata", "rerata", "average", "averages", "overall average",
        "class average", "mean", "overall mean", "median", "min", "max", "minimum", "maximum", "minimal", "maksimal",
        "maksimum", "terendah", "tertinggi", "lowest", "highest", "std dev", "stdev", "standard deviation",
        "standar deviasi", "simpangan baku", "points possible", "ikm", "nrr", "nilai/unsur", "nrr/unsur",
        "nilai per unsur", "mutu pelayanan",
    ]

    /// Words for what is worked out of many rows.
    private static let sums: Set<String> = [
        "total", "totals", "subtotal", "sum", "jumlah", "jml", "rata", "ratarata", "rataan", "rerata", "average",
        "averages", "avg", "mean", "means", "median", "minimum", "maximum", "maksimum", "terendah", "tertinggi",
        "lowest",
        "highest", "stdev", "simpangan", "deviasi", "deviation", "ikm", "skm", "nrr",
    ]

    /// Words for what it is worked out of, and for how.
    private static let summed: Set<String> = [
        "nilai", "skor", "score", "scores", "grade", "grades", "poin", "points", "peserta", "responden", "participants",
        "respondents", "orang", "people", "students", "siswa", "kelas", "class", "unsur", "per", "tertimbang",
        "keseluruhan", "seluruh", "semua", "all", "overall", "grand", "sub", "of", "dan", "and", "umum", "akhir",
        "final",
        "standar", "standard", "baku", "std", "indeks", "index", "hadir", "kehadiran",
    ]

    /// Indices of public services, which name what they are of.
    private static let indices = ["ikm", "nrr", "average of", "sum of", "total of"]

    private static let tests: Set<String> = [
        "test student", "student test", "survey preview", "survey test", "preview user", "previewuser",
        "test response", "preview response",
    ]
}
