import Basics
import Evaluation
import Rendering

/// What is the same on all pages in one language.
struct SiteView: TemplateView {
    let title: String
    /// The language as Open Graph names it.
    let locale: String
    let organisation: OrganisationView
    let assets: AssetsView
    /// The logo's path from the top of the site.
    var logo: String?
    /// Whether the data are made up.
    let isIllustrative: Bool
    /// Whether the edition is for few readers.
    let isRestricted: Bool
    /// The day that the data are of.
    let dataDate: DayView?
    let privacySentence: String

    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("locale", \.locale)
        $0("organisation", \.organisation)
        $0("assets", \.assets)
        $0("logo", \.logo)
        $0("illustrative", \.isIllustrative)
        $0("restricted", \.isRestricted)
        $0("data_date", \.dataDate)
        $0("privacy_sentence", \.privacySentence)
    }
}

/// Who publishes the site.
struct OrganisationView: TemplateView {
    let name: String
    let address: String?
    let contact: LinkView?

    static let layout = ViewLayout<Self> {
        $0("name", \.name)
        $0("address", \.address)
        $0("contact", \.contact)
    }
}

/// Style sheets and scripts, by their paths from the top of the site.
struct AssetsView: TemplateView {
    let style: String
    let charts: String
    /// The site's own sheet.
    let theme: String?
    let script: String
    /// The small picture that browsers show beside the page's title.
    let icon: String

    static let layout = ViewLayout<Self> {
        $0("style", \.style)
        $0("charts", \.charts)
        $0("theme", \.theme)
        $0("script", \.script)
        $0("icon", \.icon)
    }
}

extension PageContext {
    /// What is the same on all pages.
    var siteView: SiteView {
        let title = settings.title.text(in: language)
        let organisation = settings.organisation
        return SiteView(
            title: title, locale: words("format.locale"),
            organisation: OrganisationView(
                name: organisation?.name.text(in: language) ?? title, address: organisation?.address,
                contact: organisation?.contact.map(Contact.view)),
            assets: AssetsView(
                style: site.assetPath("site.css"), charts: site.assetPath("charts.css"),
                theme: site.optionalAssetPath("theme.css"), script: site.assetPath("site.js"),
                icon: site.iconPath),
            logo: site.logoPath, isIllustrative: settings.isIllustrative, isRestricted: edition.isRestricted,
            dataDate: siteDate.map(numbers.view),
            privacySentence: words("phrases.privacy", ["k": numbers.integer(settings.privacy.minimumGroup)]))
    }
}
