import Rendering

/// What the template of each kind of page reads.
enum PageTemplates {
    /// By the template's name; a template that is not here finds its names when a page is rendered.
    static let views: [String: any TemplateView.Type] = [
        "404": PageView<NoContent>.self, "block-chart": ChartBlockView.self, "block-table": TableBlockView.self,
        "brief": PageView<BriefView>.self, "catalogue": PageView<CatalogueView>.self,
        "changes": PageView<ChangesView>.self, "data": PageView<DataView>.self,
        "data-quality": PageView<QualityView>.self, "follow-up": PageView<FollowUpView>.self,
        "methodology": PageView<MethodologyView>.self, "needs": PageView<NeedsView>.self,
        "page": PageView<DocumentView>.self, "privacy": PageView<PrivacyView>.self,
        "program": PageView<ProgramView>.self, "programs": PageView<ListPageView>.self,
        "redirect": PageView<RedirectView>.self, "search-card": SearchCardView.self,
        "summary": PageView<SummaryView>.self, "taxonomy": PageView<TaxonomyView>.self,
        "term": PageView<TermView>.self,
    ]
}
