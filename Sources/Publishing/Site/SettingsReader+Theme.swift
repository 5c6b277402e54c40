import Basics
import Diagnostics
import YAML

/// How the site looks. Diagnostics: `site.unknown-value` for what is no colour.
extension SettingsReader {
    /// The accent: one colour, or one for each scheme.
    func accent() -> Accent? {
        guard let node = fields.node("accent") else { return nil }
        guard case .mapping = node.content else {
            return shade(node).map { Accent(light: $0) }
        }
        guard let schemes = fields.fields("accent", of: ["en": "the accent", "id": "aksen"], known: ["light", "dark"])
        else { return nil }
        guard let light = schemes.node("light") else {
            schemes.reportMissing("light")
            return nil
        }
        return shade(light).map { Accent(light: $0, dark: schemes.node("dark").flatMap(shade)) }
    }

    private func shade(_ node: YAMLNode) -> Accent.Shade? {
        if let colour = node.text.flatMap({ Colour($0) }) { return Accent.Shade(colour: colour, span: node.span) }
        fields.log.log(.colour(node.text.map { "\($0)" } ?? node.kind), at: node.span)
        return nil
    }

    /// The picture in the head of each page.
    func logo() -> SiteSettings.Logo? {
        guard let node = fields.node("logo"), let file = fields.string("logo") else { return nil }
        return SiteSettings.Logo(file: file, span: node.span)
    }
}

extension Problem {
    fileprivate static func colour(_ given: LocalizedText) -> Problem {
        Problem(
            "site.unknown-value", ["en": "\"\(given)\" is not a colour", "id": "\"\(given)\" bukan warna"],
            help: [
                "en": "write it as six hexadecimal digits in quotation marks, such as \"#1f6394\"",
                "id": "tulis sebagai enam angka heksadesimal dalam tanda kutip, seperti \"#1f6394\"",
            ])
    }
}
