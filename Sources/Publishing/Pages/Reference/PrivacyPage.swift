import Diagnostics
import Evaluation
import Rendering
import Basics

/// What is withheld and why, in words for those whom the figures are about and for those who read them.
///
/// It is made from the settings and from what disclosure control has done in this build, so that it can't promise what
/// the site does not do.
struct PrivacyPage {
    let context: PageContext
    let log: DiagnosticLog
    private let withheld: WithheldFigures
    /// How many figures are those that were published last.
    private let held: Int

    init(context: PageContext, log: DiagnosticLog) {
        self.context = context
        self.log = log
        withheld = WithheldFigures(context: context)
        held = context.figures.all.count { $0.held != nil }
    }

    var page: Page {
        let frame = ReferencePage(context: context, section: .privacy, log: log)
        let parts: [(id: String, sentences: [String])] = [
            ("rule", ["threshold", "complementary", "people"]), ("forms", forms),
            ("time", !context.site.followsPrevious ? ["time_none"] : ["time", "time_held"]),
            ("persons", ["identifiers", "text", "quotes"]), ("proof", ["proof", "proof_build"]),
        ]
        return frame.page(
            PrivacyView(
                title: frame.title, lead: frame.lead, introduction: frame.introduction,
                parts: parts.map { part in
                    PrivacyPartView(
                        id: part.id, title: context.words("privacy.title_\(part.id)"),
                        sentences: part.sentences.map(sentence))
                },
                marks: Absence.allCases.map(context.view), share: share,
                table: withheld.analysis.tables.first.map(context.view), methodHref: methodHref(frame.address),
                contact: context.settings.organisation?.contact.map(Contact.view), organisation: organisation))
    }

    /// How figures are changed, where the settings have them changed so.
    private var forms: [String] {
        ["others", "rates", "extremes"] + (context.settings.privacy.roundsToFive ? ["rounding"] : [])
    }

    private var organisation: String {
        context.settings.organisation?.name.text(in: context.language)
            ?? context.settings.title.text(in: context.language)
    }

    private var share: String {
        let all = withheld.all
        guard all.count > 0 else { return context.words("privacy.share_nothing") }
        return sentence("share")
    }

    private func sentence(_ key: String) -> String {
        let (all, k) = (withheld.all, context.settings.privacy.minimumGroup)
        let numbers = context.numbers
        return context.words(
            "privacy.\(key)",
            [
                "k": numbers.integer(k), "twice": numbers.integer(2 * k),
                "withheld": numbers.integer(all.withheld), "total": numbers.integer(all.count),
                "share": numbers.percentage(all.count == 0 ? 0 : Double(all.withheld) / Double(all.count)),
                "held": numbers.integer(held),
            ])
    }

    private func methodHref(_ page: PageAddress) -> String? {
        guard context.edition.sections.contains(.methodology) else { return nil }
        return page.href(to: context.page("methodology"), anchor: "privacy")
    }
}
