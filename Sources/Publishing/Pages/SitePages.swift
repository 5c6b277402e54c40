import Diagnostics

/// All pages of an edition in one language, in the order in which they are rendered.
struct SitePages {
    let context: PageContext
    let log: DiagnosticLog

    var all: [Page] {
        let sections = context.edition.sections
        var pages: [Page] = CataloguePage(context: context, log: log).pages
        if sections.contains(.programs) { pages += ProgramPages(context: context, log: log).pages }
        pages += TaxonomyPages(context: context, log: log).pages
        pages += TermPages(context: context, log: log).pages
        pages += SummaryPages(context: context, log: log).pages
        pages += NeedsPage(context: context, log: log).pages
        pages += FollowUpPage(context: context, log: log).pages
        if sections.contains(.methodology) { pages.append(MethodologyPage(context: context, log: log).page) }
        pages.append(PrivacyPage(context: context, log: log).page)
        if sections.contains(.data) { pages.append(DataPage(context: context, log: log).page) }
        if sections.contains(.dataQuality) { pages.append(DataQualityPage(context: context, log: log).page) }
        if sections.contains(.changes) { pages.append(ChangesPage(context: context, log: log).page) }
        pages += RedirectPages(context: context).pages
        pages += FreePages(context: context, log: log).pages
        pages += BriefPages(context: context).pages
        if context.isDefaultLanguage { pages.append(NotFoundPage(context: context).page) }
        return pages
    }
}
