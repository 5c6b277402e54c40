import Basics
import Diagnostics
import Markup
import YAML

/// Where a programme's page stood before; whoever goes there is sent on.
struct OldAddress: Sendable {
    /// Below the edition's folder, without slashes at its ends: `diklat/leadership`, or `old.html`.
    let path: String
    /// Where it is written.
    let span: SourceSpan

    /// An entry of `aliases`.
    ///
    /// With a slash at its beginning it counts from the top of the site, and a mere slug from the programmes' folder.
    /// Anything else is no address but a name that data files use: `nil`, as for an address that no file can have, which
    /// is reported.
    init?(_ node: YAMLNode, log: DiagnosticLog) {
        guard let text = node.text else { return nil }
        span = node.span
        guard text.hasPrefix("/") else {
            guard Slug.isValid(text) else { return nil }
            path = "programs/\(text)"
            return
        }
        let parts = text.split(separator: "/")
        guard !parts.isEmpty, parts.count <= 10, parts.dropLast().allSatisfy(Self.isFolder),
            parts.last.map(Self.isPage) ?? false
        else {
            log.log(.invalidAlias(text), at: node.span)
            return nil
        }
        path = parts.joined(separator: "/")
    }

    /// The page of the address in a language, whose prefix is empty for the default language.
    func page(language prefix: String) -> PageAddress {
        path.hasSuffix(".html") ? PageAddress(file: path, language: prefix) : PageAddress(path, language: prefix)
    }

    private static func isFolder(_ part: Substring) -> Bool {
        (1...Slug.maximumLength).contains(part.utf8.count)
            && part.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    private static func isPage(_ part: Substring) -> Bool {
        isFolder(part.hasSuffix(".html") ? part.dropLast(".html".count) : part)
    }
}

extension Problem {
    fileprivate static func invalidAlias(_ text: String) -> Problem {
        Problem(
            "front-matter.invalid-alias",
            [
                "en": "\"\(text)\" can't be the address of a page",
                "id": "\"\(text)\" tidak dapat menjadi alamat halaman",
            ],
            help: [
                "en": "use letters, digits, hyphens and slashes, as in /courses/leadership/; a file ends in .html",
                "id":
                    "gunakan huruf, angka, tanda hubung, dan garis miring, seperti /courses/leadership/; nama berkas diakhiri .html",
            ])
    }
}
