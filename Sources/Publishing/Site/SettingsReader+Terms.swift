import Basics
import Diagnostics
import Markup
import YAML

/// What names are called in the other languages, and at which addresses they stand. Diagnostic: `site.unknown-value`.
extension SettingsReader {
    /// Names by language, and addresses, by the name in the default language.
    func terms() -> (names: [String: LocalizedText], slugs: [String: String]) {
        var names: [String: LocalizedText] = [:]
        var slugs: [String: String] = [:]
        guard let terms = fields.fields("terms", of: ["en": "the terms", "id": "daftar istilah"], known: nil) else {
            return (names, slugs)
        }
        for pair in terms.pairs {
            guard case .mapping(let given) = pair.value.content, given.contains(where: { $0.key == Self.slugKey })
            else {
                names[pair.key] = terms.localizedText(pair.key)
                continue
            }
            let thing: LocalizedText = ["en": "term \"\(pair.key)\"", "id": "istilah \"\(pair.key)\""]
            guard let fields = terms.fields(pair.key, of: thing, known: nil) else { continue }
            if let slug = fields.string(Self.slugKey) {
                if Slug.isValid(slug) { slugs[pair.key] = slug } else { fields.report(Self.slugKey, .termSlug(slug)) }
            }
            var texts: [String: String] = [:]
            for name in fields.pairs where name.key != Self.slugKey { texts[name.key] = fields.string(name.key) }
            if !texts.isEmpty { names[pair.key] = LocalizedText(texts) }
        }
        return (names, slugs)
    }

    private static let slugKey = "slug"
}

extension Problem {
    fileprivate static func termSlug(_ slug: String) -> Problem {
        Problem(
            "site.unknown-value",
            [
                "en": "\"\(slug)\" can't be part of an address",
                "id": "\"\(slug)\" tidak dapat menjadi bagian alamat",
            ],
            help: Slug.slugify(slug).map { ["en": "write slug: \($0)", "id": "tulis slug: \($0)"] } ?? [
                "en": "use small letters, digits and hyphens, such as slug: c-sharp",
                "id": "gunakan huruf kecil, angka, dan tanda hubung, misalnya slug: c-sharp",
            ])
    }
}
