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
                if let owner = owners[address.path] {
                    log.log(.duplicateAlias(address.path, of: owner.slug), at: address.span)
                } else if isTaken(address.path, slugs) {
                    log.log(.aliasTaken(address.path), at: address.span)
                } else {
                    owners[address.path] = (program.slug, address)
                }
            }
        }
    }

    /// Whether a page or a file of the site stands there, or may in another edition.
    private func isTaken(_ path: String, _ programs: Set<String>) -> Bool {
        let parts = path.split(separator: "/")
        guard let first = parts.first.map(String.init) else { return true }
        if first == "programs" { return parts.count < 2 || programs.contains(String(parts[1])) }
        // Servers read files whose names begin with "_", such as the site's own list of moved pages.
        if first.hasPrefix("_") { return true }
        // Some hosts take small and capital letters for the same.
        let name = first.lowercased()
        let files = ["index.html", "404.html", "brief.html"]
        return settings.reservedFolders.contains(name) || (files + pages.map(\.slug)).contains(name)
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

    fileprivate static func duplicateAlias(_ path: String, of other: String) -> Problem {
        Problem(
            "content.duplicate-alias",
            [
                "en": "programme \"\(other)\" has the alias \"/\(path)\" too",
                "id": "program \"\(other)\" juga memakai alias \"/\(path)\"",
            ],
            help: [
                "en": "remove it from one of them: an address leads to one page",
                "id": "hapus dari salah satunya: satu alamat menuju satu halaman",
            ])
    }
}
