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
                    reportDuplicate(address, owner)
                } else if isTaken(address.path, slugs) {
                    reportTaken(address)
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
        let folders =
            Section.allCases.compactMap(\.folder) + settings.taxonomies.map(\.id) + ListFolders.all
            + settings.languages
        let files = ["assets", "index.html", "404.html", "brief.html"]
        return (folders + files + pages.map(\.slug)).contains(first)
    }

    private func reportTaken(_ address: OldAddress) {
        log.log(
            address.span.diagnostic(
                "content.alias-taken", "another page of the site stands at \"/\(address.path)\"",
                help: "remove the alias, or give the other page another name"))
    }

    private func reportDuplicate(_ address: OldAddress, _ owner: (slug: String, address: OldAddress)) {
        log.log(
            address.span.diagnostic(
                "content.duplicate-alias",
                "programme \"\(owner.slug)\" has the alias \"/\(address.path)\" too",
                help: "remove it from one of them: an address leads to one page"))
    }
}
