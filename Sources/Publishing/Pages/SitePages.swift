import Diagnostics

/// All pages of an edition in one language. The catalogue comes last: its search finds the others by the text that they
/// were rendered with.
struct SitePages {
    let context: PageContext
    let offered: OfferedFiles
    let log: DiagnosticLog

    /// The pages of the catalogue, the home page first.
    var catalogue: PageList { CataloguePage(context: context, offered: offered, log: log).pages }

    /// All others.
    var others: PageList {
        let sections = context.edition.sections
        var pages = PageList()
        if sections.contains(.programs) { pages += ProgramPages(context: context, offered: offered, log: log).pages }
        pages += TaxonomyPages(context: context, log: log).pages
        pages += TermPages(context: context, log: log).pages
        pages += SummaryPages(context: context, offered: offered, log: log).pages
        pages += NeedsPage(context: context, offered: offered, log: log).pages
        pages += FollowUpPage(context: context, log: log).pages
        pages += references
        pages += RedirectPages(context: context).pages
        pages += FreePages(context: context, log: log).pages
        pages += BriefPages(context: context).pages
        if context.isDefaultLanguage { pages += PageList { NotFoundPage(context: context).page } }
        return pages
    }

    /// The pages that explain the others.
    private var references: PageList {
        let sections = context.edition.sections
        var pages = PageList()
        if sections.contains(.methodology) { pages += PageList { MethodologyPage(context: context, log: log).page } }
        pages += PageList { PrivacyPage(context: context, log: log).page }
        if sections.contains(.data) {
            pages += PageList { DataPage(context: context, offered: offered, log: log).page }
        }
        if sections.contains(.dataQuality) { pages += PageList { DataQualityPage(context: context, log: log).page } }
        if sections.contains(.changes) { pages += PageList { ChangesPage(context: context, log: log).page } }
        return pages
    }
}
