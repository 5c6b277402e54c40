/// What a whole file says about how its numbers and dates are written: programs write all of them in one way.
struct FileEvidence {
    /// The decimal mark; `nil` where nothing tells, or two columns contradict each other.
    private(set) var decimalMark: NumberForm.DecimalMark?
    /// What comes first in dates; `nil` too where there are none.
    private(set) var dateOrder: DateOrder?

    /// - Parameters:
    ///   - surveys: Of all fields of numbers and dates that are read.
    ///   - headers: Of all fields.
    ///   - dialect: How the file is cut.
    ///   - declared: What its sidecar says.
    init(_ surveys: [FieldSurvey], headers: [String], _ dialect: Dialect, _ declared: DeclaredDialect) {
        let marks = Set(surveys.compactMap { $0.numbers?.decidedMark })
        let orders = Set(surveys.compactMap { $0.dates?.decidedOrder })
        let isSemicolon = dialect.grammar.delimiter == UInt8(ascii: ";")
        if let declared = declared.decimalMark {
            decimalMark = declared
        } else if !marks.isEmpty {
            decimalMark = marks.count == 1 ? marks.first : nil
        } else if surveys.contains(where: \.namesRupiah) || isSemicolon {
            // Spreadsheets put a semicolon between cells where the comma is the decimal mark.
            decimalMark = .comma
        } else if orders == [.monthFirst] {
            decimalMark = .point
        }
        guard surveys.contains(where: { $0.dates != nil }) else { return }
        if let declared = declared.dateOrder {
            dateOrder = declared
        } else if !orders.isEmpty {
            dateOrder = orders.count == 1 ? orders.first : nil
        } else if isSemicolon || marks == [.comma] || surveys.contains(where: \.namesRupiah)
            || headers.contains(where: Self.isIndonesian)
        {
            dateOrder = .dayFirst
        }
    }

    /// Words that stand in headers of Indonesian files, where the day comes first.
    private static let indonesian: Set<String> = [
        "tanggal", "tgl", "peserta", "nama", "nip", "pelatihan", "angkatan", "instansi", "jabatan", "nilai", "cap",
        "unit_kerja", "kegiatan", "responden", "jawaban", "tenggat", "temuan",
    ]

    private static func isIndonesian(_ header: String) -> Bool {
        HeaderName.normalised(header).split(separator: "_").contains { indonesian.contains(String($0)) }
    }
}
