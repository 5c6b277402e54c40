import Diagnostics
import Basics

/// The site's own colour for links and edges, in both schemes.
public struct Accent: Sendable {
    /// On light grounds.
    var light: Shade
    /// On dark grounds; `nil` for the nearest shade of the other one that can be read there.
    var dark: Shade?

    /// A colour and where it is written.
    struct Shade: Sendable {
        var colour: Colour
        var span: SourceSpan
    }

    /// WCAG 2.2, 1.4.3: what text needs.
    static let neededContrast = 4.5

    /// The rules that give a style sheet the colour, checked against the sheet's own grounds.
    ///
    /// Diagnostics: `site.contrast`, with the contrast reached and the nearest colour that would do.
    func rules(on sheet: String, log: DiagnosticLog) -> String {
        let grounds = StyleSheetGrounds(sheet)
        check(light, grounds.light, scheme: ["en": "light", "id": "terang"], log)
        if let dark { check(dark, grounds.dark, scheme: ["en": "dark", "id": "gelap"], log) }
        let onDark =
            dark?.colour ?? light.colour.nearest(reaching: Self.neededContrast, with: grounds.dark) ?? light.colour
        return """

            /* ---- The accent of site.yml ------------------------------------------------------------------------------------ */

            :root {
              --accent: \(light.colour.text);
            }

            @media screen and (prefers-color-scheme: dark) {
              :root {
                --accent: \(onDark.text);
              }
            }

            @media print {
              :root {
                --accent: \(light.colour.text);
              }
            }

            """
    }

    private func check(_ shade: Shade, _ grounds: [Colour], scheme: LocalizedText, _ log: DiagnosticLog) {
        let reached = shade.colour.lowestContrast(with: grounds)
        guard reached < Self.neededContrast else { return }
        let nearest = shade.colour.nearest(reaching: Self.neededContrast, with: grounds)
        log.log(.contrast(shade.colour, Self.text(reached), scheme: scheme, nearest: nearest), at: shade.span)
    }

    /// Rounded down to two decimals, so that what falls short never looks as if it did not.
    private static func text(_ contrast: Double) -> String {
        let hundredths = Int(contrast * 100)
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}

/// The colours that text stands on in a style sheet: `--paper` and `--panel`, in both schemes.
struct StyleSheetGrounds {
    let light: [Colour]
    let dark: [Colour]

    init(_ sheet: String) {
        let start = sheet.firstRange(of: "prefers-color-scheme: dark")?.lowerBound ?? sheet.endIndex
        light = Self.grounds(in: sheet[..<start])
        dark = Self.grounds(in: sheet[start...])
    }

    private static func grounds(in part: Substring) -> [Colour] {
        ["--paper:", "--panel:"].compactMap { name in
            guard let found = part.firstRange(of: name) else { return nil }
            return Colour(part[found.upperBound...].drop { $0 == " " }.prefix { $0 != ";" && $0 != "}" })
        }
    }
}

extension Problem {
    fileprivate static func contrast(_ colour: Colour, _ reached: String, scheme: LocalizedText, nearest: Colour?)
        -> Problem
    {
        Problem(
            "site.contrast",
            [
                "en": "the accent \(colour.text) has a contrast of \(reached) on \(scheme) pages; links need 4.5",
                "id": "kontras aksen \(colour.text) di halaman \(scheme) adalah \(reached); tautan memerlukan 4.5",
            ],
            help: nearest.map {
                [
                    "en": "use \($0.text), the nearest shade that would do",
                    "id": "gunakan \($0.text), warna terdekat yang memenuhi",
                ]
            } ?? ["en": "choose another colour", "id": "pilih warna lain"])
    }
}
