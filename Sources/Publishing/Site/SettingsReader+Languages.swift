import Basics
import Diagnostics
import YAML

/// The languages of the site. Diagnostics: `site.unknown-value`, `site.repeated-language`.
extension SettingsReader {
    /// Their codes, each once.
    func languages() -> [String] {
        var codes: [String] = []
        var places: [String: SourceSpan] = [:]
        for (code, item) in zip(fields.strings("languages"), fields.items("languages").filter { $0.text != nil }) {
            guard Self.isCode(code) else {
                fields.log.log(.languageCode(code), at: item.span)
                continue
            }
            // Each language is a folder, and some disks take small and capital letters for the same.
            if let first = places[code.lowercased()] {
                fields.log.log(.repeatedLanguage(code, first.location), at: item.span)
            } else {
                places[code.lowercased()] = item.span
                codes.append(code)
            }
        }
        return codes
    }

    /// Two or three letters, and perhaps parts for script and region (RFC 5646): `id`, `zh-Hant`, `es-419`.
    private static func isCode(_ code: String) -> Bool {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.utf8.count), parts.count <= 4 else { return false }
        return language.allSatisfy { $0.isASCII && $0.isLetter }
            && parts.dropFirst().allSatisfy { part in
                (2...8).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
    }
}

extension Problem {
    fileprivate static func languageCode(_ code: String) -> Problem {
        Problem(
            "site.unknown-value", ["en": "\"\(code)\" is not a language code", "id": "\"\(code)\" bukan kode bahasa"],
            help: ["en": "use codes such as id or en", "id": "gunakan kode seperti id atau en"])
    }

    fileprivate static func repeatedLanguage(_ code: String, _ first: SourceLocation) -> Problem {
        Problem(
            "site.repeated-language",
            ["en": "the language \"\(code)\" is given twice", "id": "bahasa \"\(code)\" ditulis dua kali"],
            notes: [["en": "first at \(first)", "id": "pertama di \(first)"]],
            help: ["en": "remove one of the two", "id": "hapus salah satunya"])
    }
}
