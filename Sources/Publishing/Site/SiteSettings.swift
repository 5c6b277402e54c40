public import Evaluation
import Markup
public import Basics

/// What `site.yml` says about the site as a whole.
public struct SiteSettings: Sendable {
    /// The site's name.
    public var title = LocalizedText(everywhere: "Tolok")
    /// What the site is, in one sentence.
    public var description = LocalizedText(everywhere: "")
    /// Who publishes it.
    public var organisation: Organisation?
    /// Where it will be found, ending in a slash; `nil` where that is not known.
    public var baseURL: String?
    /// Codes of the site's languages; the first one is the default.
    public var languages = ["en"]
    /// Where the site is at home; `nil` where it does not say.
    public var timeZone: TimeZone?
    /// The ISO 4217 code of the currency of all amounts.
    public var currency = "IDR"
    /// Whether the data are made up, which every page that shows them then says.
    public var isIllustrative = false
    /// How the people behind the figures are protected.
    public var privacy = DisclosurePolicy()
    /// What measures depend on: the target of learning hours, the bands of the satisfaction index.
    public var measures = MeasureSettings()
    /// The versions of the site that are built.
    public var editions = [Edition.everythingPublic]
    /// What counts as falling short.
    public var gates: [Gate] = []
    /// By what programmes are listed.
    public var taxonomies: [Taxonomy] = []
    /// The main navigation.
    public var menu: [MenuEntry] = []
    /// Names of terms in other languages, by the name in the default language.
    public var terms: [String: LocalizedText] = [:]
    /// The addresses of terms that are not to be made from their names.
    public var termSlugs: [String: String] = [:]
    /// Whether raw HTML in Markdown is kept. Only for sites whose authors may do anything.
    public var trustsAuthors = false
    /// What pages may load from other sites.
    var policy = ContentPolicy()
    /// On what terms the data may be used.
    public var licence: LocalizedText?

    /// The site's own colour; `nil` for that of the style sheet.
    public var accent: Accent?
    /// The picture in the head of each page.
    public var logo: Logo?

    /// A picture and where it is named.
    public struct Logo: Sendable {
        /// Its path below the content folder.
        public var file: String
        /// Where it is written.
        public var span: SourceSpan
    }

    /// The language of pages that are not translated.
    public var defaultLanguage: String { languages[0] }

    /// The part of a term's address that names it.
    public func slug(of term: String) -> String { termSlugs[term] ?? Slug.ofName(term) }

    /// A term as it is called in `language`.
    public func name(of term: String, in language: String) -> String {
        guard let text = terms[term] else { return term }
        return text.byLanguage[language] ?? (language == defaultLanguage ? term : text.text(in: language))
    }
}

/// Who publishes the site.
public struct Organisation: Sendable {
    /// Its name.
    public var name: LocalizedText
    /// Its postal address.
    public var address: String?
    /// An e-mail address, a telephone number or words.
    public var contact: String?
}
