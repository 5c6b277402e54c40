import Basics
import Diagnostics

/// Finds terms of a taxonomy that would stand at one address, such as `C++` and `C#`, or one term in two spellings.
///
/// All programmes are looked at, whichever edition shows them, so that an address never depends on the edition.
/// Diagnostics: `content.terms-share-address`, `content.blank-term`.
struct TermCheck {
    let settings: SiteSettings
    let log: DiagnosticLog

    func check(_ programs: [Program]) {
        for taxonomy in settings.taxonomies {
            var owners: [String: (term: String, place: SourceSpan)] = [:]
            for program in programs {
                for (term, place) in places(program, taxonomy.id) {
                    guard term.contains(where: { !$0.isWhitespace }) else {
                        log.log(.blankTerm, at: place)
                        continue
                    }
                    let slug = settings.slug(of: term)
                    if let owner = owners[slug] {
                        if owner.term != term {
                            log.log(.sharedAddress(term, owner, "\(taxonomy.id)/\(slug)/"), at: place)
                        }
                    } else {
                        owners[slug] = (term, place)
                    }
                }
            }
        }
    }

    private func places(_ program: Program, _ taxonomy: String) -> [(String, SourceSpan)] {
        (program.termPlaces[taxonomy] ?? [:]).sorted { $0.value.range.lowerBound < $1.value.range.lowerBound }
    }
}

extension Problem {
    fileprivate static func sharedAddress(
        _ term: String, _ owner: (term: String, place: SourceSpan), _ address: String
    ) -> Problem {
        let (other, place) = (owner.term, owner.place.location)
        let isSpelling = term.lowercased().filter { !$0.isWhitespace } == other.lowercased().filter { !$0.isWhitespace }
        return Problem(
            "content.terms-share-address",
            [
                "en": "\"\(term)\" and \"\(other)\" would both stand at \(address)",
                "id": "\"\(term)\" dan \"\(other)\" sama-sama berada di \(address)",
            ],
            notes: [["en": "\"\(other)\" is at \(place)", "id": "\"\(other)\" ada di \(place)"]],
            help: isSpelling
                ? [
                    "en": "if they are one, write \"\(other)\" here too",
                    "id": "bila keduanya sama, tulis \"\(other)\" di sini",
                ]
                : [
                    "en":
                        "give one of them its own address in site.yml, terms: {\"\(term)\": {slug: …}}, or write both the same",
                    "id":
                        "beri salah satunya alamat sendiri di site.yml, terms: {\"\(term)\": {slug: …}}, atau tulis keduanya sama",
                ])
    }

    fileprivate static let blankTerm = Problem(
        "content.blank-term", ["en": "the name is blank", "id": "namanya kosong"],
        help: ["en": "write a name, or remove the entry", "id": "tulis namanya, atau hapus isian itu"])
}
