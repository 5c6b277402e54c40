import Basics
import Diagnostics
import YAML

/// The main navigation. Diagnostics: `site.menu-target`, `site.unknown-value`.
extension SettingsReader {
    /// The entries, each with one target.
    func menu() -> [MenuEntry] {
        let keys = ["section", "page", "url"]
        let entries = fields.list(
            "menu", of: ["en": "a menu entry", "id": "isian menu"], known: ["title"] + keys)
        return entries.compactMap { entry in
            let given = keys.filter { entry.node($0) != nil }
            guard given.count == 1, let key = given.first else {
                entry.log.log(.menuTarget(count: given.count), at: entry.span)
                return nil
            }
            guard let target = target(entry, key) else { return nil }
            if case .url = target, entry.node("title") == nil {
                entry.reportMissing("title")
                return nil
            }
            return MenuEntry(title: entry.localizedText("title"), target: target, place: entry.place(of: key))
        }
    }

    private func target(_ entry: YAMLFields, _ key: String) -> MenuEntry.Target? {
        switch key {
        case "section": return entry.choice(key, of: Section.self).map { .section($0) }
        case "page": return entry.string(key).map { .page($0) }
        default:
            guard let address = entry.string(key) else { return nil }
            if WebAddress.isLink(address) { return .url(address) }
            entry.report(key, .menuAddress(address))
            return nil
        }
    }
}

extension Problem {
    fileprivate static func menuTarget(count: Int) -> Problem {
        Problem(
            "site.menu-target",
            count == 0
                ? ["en": "the menu entry leads nowhere", "id": "isian menu tidak menuju ke mana pun"]
                : ["en": "the menu entry leads to \(count) places", "id": "isian menu menuju \(count) tempat"],
            help: [
                "en": "give one of section: summary, page: pages/about.md, url: https://example.org/",
                "id": "berikan salah satu: section: summary, page: pages/about.md, url: https://example.org/",
            ])
    }

    fileprivate static func menuAddress(_ address: String) -> Problem {
        Problem(
            "site.unknown-value",
            ["en": "\"\(address)\" is not a web address", "id": "\"\(address)\" bukan alamat web"],
            help: [
                "en": "write it whole, such as https://example.org/, or mailto:office@example.org",
                "id": "tulis lengkap, misalnya https://example.org/, atau mailto:office@example.org",
            ])
    }
}
