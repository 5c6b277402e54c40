import Basics
import Diagnostics
import YAML

/// Where the names of the columns stand, as a reading says it of its own sheet: sheets of one workbook have titles of
/// different heights.
struct HeaderLayout: Sendable, Hashable {
    var headerRows: [Int]
    var hasHeader: Bool
    var skippedLines: Int

    /// A dialect with this layout in place of its own.
    func applied(to dialect: DeclaredDialect) -> DeclaredDialect {
        var dialect = dialect
        (dialect.headerRows, dialect.hasHeader, dialect.skippedLines) = (headerRows, hasHeader, skippedLines)
        return dialect
    }
}

extension Sidecar {
    /// The dialect with the layout that a reading declares; `nil` where two readings declare different ones.
    var tableDialect: DeclaredDialect? {
        let layouts = Set(readings.compactMap(\.layout))
        guard layouts.count <= 1 else { return nil }
        return layouts.first?.applied(to: dialect) ?? dialect
    }
}

extension SidecarReader {
    /// Keys of a reading that say where its column names stand.
    static let layoutKeys = ["header", "headerRows", "skip"]

    /// What a reading says of it; `nil` where it says nothing.
    func layout(_ fields: YAMLFields) -> HeaderLayout? {
        guard Self.layoutKeys.contains(where: { fields.node($0) != nil }) else { return nil }
        return HeaderLayout(
            headerRows: fields.node("headerRows") == nil ? [] : headerRows(fields),
            hasHeader: fields.boolean("header") ?? true, skippedLines: fields.integer("skip", in: 0...1000) ?? 0)
    }
}

extension Problem {
    /// Readings of one table that place its header differently.
    static let contradictingHeaders = Problem(
        "sidecar.contradicting-headers",
        [
            "en": "two readings of one table say different things about where its column names stand",
            "id": "dua bacaan untuk satu tabel menyebut letak nama kolom yang berbeda",
        ],
        help: [
            "en": "write header, headerRows and skip in one of them only, or give each its own sheet",
            "id": "tulis header, headerRows, dan skip di salah satunya saja, atau beri masing-masing lembar sendiri",
        ])
}
