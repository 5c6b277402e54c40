import Basics

/// Guesses which programme a file is about.
struct ProgramGuess {
    let columns: [ColumnProfile]
    let directory: ProgramDirectory
    /// The file's path as its author typed it: form tools name an export after the form's title.
    let path: String

    var program: RecognisedReading.Program {
        if let column = columns.first(where: { isNamed($0) && known($0) * 2 >= $0.filled && known($0) > 0 }) {
            let unknown = column.filled - known(column)
            return .column(
                column,
                doubt: unknown == 0
                    ? nil
                    : [
                        "en": "\(unknown) of \(column.filled) rows name no programme of the content",
                        "id": "\(unknown) dari \(column.filled) baris tidak menyebut program yang ada",
                    ])
        }
        if let slug = inPath {
            return .slug(slug, doubt: ["en": "taken from the file's name", "id": "diambil dari nama berkas"])
        }
        if let slug = initialsInPath {
            return .slug(
                slug, doubt: ["en": "its initials stand in the file's name", "id": "singkatannya ada di nama berkas"])
        }
        if let only = directory.programs.first, directory.programs.count == 1 {
            return .slug(
                only.slug, doubt: ["en": "the only programme of the content", "id": "satu-satunya program yang ada"])
        }
        if let column = columns.first(where: { Column.program.isMeant(by: $0.name) && $0.filled > 0 }) {
            return .column(
                column,
                doubt: [
                    "en": "its cells must name programmes by slug, title or alias; most do not",
                    "id": "selnya harus menyebut program dengan nama berkas, judul, atau alias; kebanyakan tidak",
                ])
        }
        return .open
    }

    private func isNamed(_ column: ColumnProfile) -> Bool {
        Column.program.isMeant(by: column.name) || SheetMeaning.isMeant(by: column.name)
            || column.words.words.count <= 5 && column.words.contain(ColumnClues.phrases[.program] ?? [])
    }

    private func known(_ column: ColumnProfile) -> Int {
        column.values.reduce(0) { $0 + (directory.index(of: $1.key) == nil ? 0 : $1.value) }
    }

    /// The programme whose slug, or else title or alias, stands in the path; of several the longest.
    private var inPath: String? {
        let words = HeaderWords(path)
        let matches = directory.programs.flatMap { program in
            ([program.slug] + program.otherNames.sorted()).map { (slug: program.slug, name: HeaderWords($0)) }
        }
        .filter { !$0.name.words.isEmpty && words.contain([$0.name.words.joined(separator: " ")]) }
        return matches.max { ($0.name.words.count, $1.slug) < ($1.name.words.count, $0.slug) }?.slug
    }

    /// The only programme whose name's initials are a word of the path: PKP, or PBJ for "Bimtek Pengadaan Barang/Jasa".
    private var initialsInPath: String? {
        let words = Set(HeaderWords(path).words)
        let matches = directory.programs.filter { program in
            ([program.slug] + program.otherNames).contains { name in
                let initials = HeaderWords(name).words.compactMap(\.first).map(String.init)
                return initials.indices.contains { first in
                    let own = initials[first...].joined()
                    return own.count > 2 && words.contains(own)
                }
            }
        }
        return matches.count == 1 ? matches[0].slug : nil
    }
}
