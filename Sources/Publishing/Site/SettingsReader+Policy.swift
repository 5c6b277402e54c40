import Basics
import Diagnostics
import YAML

/// What pages may show from other sites. Diagnostic: `site.unknown-value`.
extension SettingsReader {
    /// The policy of the pages: `allow: [img: https://pictures.example.org]`.
    func policy() -> ContentPolicy {
        var policy = ContentPolicy()
        let entries = fields.list(
            "allow", of: ["en": "what is allowed", "id": "yang diizinkan"],
            known: ContentPolicy.Source.allCases.map(\.rawValue))
        for entry in entries {
            for source in ContentPolicy.Source.allCases {
                for item in entry.items(source.rawValue) {
                    guard let origin = item.text, Self.isOrigin(origin) else {
                        fields.log.log(.origin(item.text ?? ""), at: item.span)
                        continue
                    }
                    policy.allowed[source, default: []].append(origin)
                }
            }
        }
        return policy
    }

    /// A host, perhaps with a folder, in the characters that a policy can hold.
    private static func isOrigin(_ text: String) -> Bool {
        WebAddress.isLink(text) && text.hasPrefix("https://")
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || "0123456789-._~/:*".utf8.contains(byte)
            }
    }
}

extension Problem {
    fileprivate static func origin(_ text: String) -> Problem {
        Problem(
            "site.unknown-value",
            ["en": "\"\(text)\" is not the address of a host", "id": "\"\(text)\" bukan alamat host"],
            help: [
                "en": "write it with https:// and without a query, such as allow: [img: https://pictures.example.org]",
                "id": "tulis dengan https:// dan tanpa kueri, seperti allow: [img: https://pictures.example.org]",
            ])
    }
}
