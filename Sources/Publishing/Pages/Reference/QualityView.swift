import Rendering

/// What became of the rows of each evaluation file, and how many figures are not published.
struct QualityView: PageContent {
    let title: String
    let lead: String
    let headline: FiguresView?
    let files: QualityFilesView?
    let problems: [ProblemsView]
    let problemsPart: String?
    let methodHref: String
    let withheld: AnalysisView?
    /// Whether the site has several languages.
    let isTranslated: Bool
    let translations: [TranslationView]

    static let name: String? = "quality"
    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("lead", \.lead)
        $0("headline", \.headline)
        $0("files", \.files)
        $0("problems", \.problems)
        $0("problems_part", \.problemsPart)
        $0("method_href", \.methodHref)
        $0("withheld", \.withheld)
        $0("translated", \.isTranslated)
        $0("translations", \.translations)
    }
}

/// The evaluation files.
struct QualityFilesView: TemplateView {
    let rows: [QualityFileView]
    let note: String?
    let part: String?
    /// How many tests found their other one.
    let joins: [JoinView]
    let sum: RowSumView

    static let layout = ViewLayout<Self> {
        $0("rows", \.rows)
        $0("note", \.note)
        $0("part", \.part)
        $0("joins", \.joins)
        $0("sum", \.sum)
    }
}

/// An evaluation file and its form.
struct QualityFileView: TemplateView {
    let file: FileView
    let dialect: String

    static let layout = ViewLayout<Self> {
        $0.include(\.file)
        $0("dialect", \.dialect)
    }
}

/// How many tests of a file found their other one.
struct JoinView: TemplateView {
    let text: String

    static let layout = ViewLayout<Self> { $0("text", \.text) }
}

/// The rows of all files together.
struct RowSumView: TemplateView {
    let total: String
    let used: String
    let setAside: String

    static let layout = ViewLayout<Self> {
        $0("total", \.total)
        $0("used", \.used)
        $0("set_aside", \.setAside)
    }
}

/// What is wrong in a file.
struct ProblemsView: TemplateView {
    let id: String
    let file: String
    let caption: String
    let rows: [ProblemView]

    static let layout = ViewLayout<Self> {
        $0("id", \.id)
        $0("file", \.file)
        $0("caption", \.caption)
        $0("rows", \.rows)
    }
}

/// Something that is wrong in some rows or cells.
struct ProblemView: TemplateView {
    let problem: String
    let column: String?
    let count: String

    static let layout = ViewLayout<Self> {
        $0("problem", \.problem)
        $0("column", \.column)
        $0("count", \.count)
    }
}

/// What is not translated into a language.
struct TranslationView: TemplateView {
    let language: String
    let hasItems: Bool
    let items: [LinkView]
    let note: String?

    static let layout = ViewLayout<Self> {
        $0("language", \.language)
        $0("has_items", \.hasItems)
        $0("items", \.items)
        $0("note", \.note)
    }
}
