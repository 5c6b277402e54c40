import Diagnostics
import Basics
import Evaluation

/// Finds old addresses where other pages stand now, and those that two programmes claim.
///
/// Diagnostics: `content.alias-taken`, `content.duplicate-alias`.
struct OldAddressCheck {
    let settings: SiteSettings
    let pages: [FreePage]
    let log: DiagnosticLog

    func check(_ programs: [Program]) {
        var owners: [String: (slug: String, address: OldAddress)] = [:]
        let slugs = Set(programs.map(\.slug))
        for program in programs {
            for address in program.oldAddresses {
                let key = Self.folded(address.path)
                if let owner = owners[key] {
                    log.log(.duplicateAlias(address.path, owner), at: address.span)
                } else if isTaken(address.path, slugs) {
                    log.log(.aliasTaken(address.path), at: address.span)
                } else {
                    owners[key] = (program.slug, address)
                }
            }
        }
    }

    /// The file that an address is: some hosts take small and capital letters for the same, and a folder's page may be
    /// written with its name.
    private static func folded(_ path: String) -> String {
        let path = path.lowercased()
        return path.hasSuffix("/index.html") ? String(path.dropLast("/index.html".count)) : path
    }

    /// Whether a page or a file of the site stands there, or may in another edition.
    private func isTaken(_ path: String, _ programs: Set<String>) -> Bool {
        let parts = Self.folded(path).split(separator: "/")
        guard let first = parts.first.map(String.init) else { return true }
        if first == "programs" { return parts.count < 2 || programs.contains(String(parts[1])) }
        // Servers read files whose names begin with "_", such as the site's own list of moved pages.
        if first.hasPrefix("_") { return true }
        let files = ["index.html", "404.html", "brief.html"]
        return settings.reservedFolders.contains { $0.lowercased() == first }
            || (files + pages.map(\.slug)).contains(first)
    }

}

extension Problem {
    fileprivate static func aliasTaken(_ path: String) -> Problem {
        Problem(
            "content.alias-taken",
            [
                "en": "another page or file of the site stands at \"/\(path)\"",
                "id": "halaman atau berkas lain dari situs berada di \"/\(path)\"",
            ],
            help: [
                "en": "remove the alias, or give the other page another name",
                "id": "hapus alias itu, atau beri halaman lain nama yang berbeda",
            ])
    }

    fileprivate static func duplicateAlias(_ path: String, _ owner: (slug: String, address: OldAddress)) -> Problem {
        let (slug, other, place) = (owner.slug, owner.address.path, owner.address.span.location)
        return Problem(
            "content.duplicate-alias",
            [
                "en": "programme \"\(slug)\" has the alias \"/\(other)\", which is the same address as \"/\(path)\"",
                "id": "program \"\(slug)\" memakai alias \"/\(other)\", alamat yang sama dengan \"/\(path)\"",
            ],
            notes: [["en": "the other one is at \(place)", "id": "yang lain ada di \(place)"]],
            help: [
                "en":
                    "remove one of them: an address leads to one page, and many disks do not tell capitals from small letters",
                "id":
                    "hapus salah satunya: satu alamat menuju satu halaman, dan banyak disk tidak membedakan huruf besar dan kecil",
            ])
    }
}
