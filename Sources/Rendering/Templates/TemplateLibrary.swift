import Basics
public import Diagnostics

/// All templates of a site, parsed and compiled once; pages are then rendered from several threads.
///
/// The syntax is Mustache with inheritance and without lambdas; the rules are those of <https://mustache.github.io>.
/// What is stricter here: a name that is nowhere known is an error, and how a value is escaped is decided by the HTML
/// around its tag. A template is compiled against the view that its pages are rendered with, where it is given one.
public struct TemplateLibrary: Sendable {
    /// The templates that are not partials.
    private let pages: [String: Template]
    private let views: ViewNames

    /// Compiles templates and logs everything that is wrong with them.
    ///
    /// Partials lie in a folder `partials`; a tag names them without it. Of two templates with the same name the
    /// last one counts.
    ///
    /// - Parameters:
    ///   - sources: The files.
    ///   - views: What each template is rendered with, by its name.
    ///   - texts: The names of the texts in every ``TextTable``.
    ///   - log: Told what is wrong.
    public init(
        sources: [TemplateSource], views: [String: any TemplateView.Type] = [:], texts: [String] = [],
        log: DiagnosticLog
    ) {
        self.init(sources: sources, views: views, texts: texts, rules: TemplateRules(), log: log)
    }

    init(
        sources: [TemplateSource], views: [String: any TemplateView.Type] = [:], texts: [String] = [],
        rules: TemplateRules, log: DiagnosticLog
    ) {
        let last = Dictionary(sources.map { ($0.name, $0) }) { _, last in last }
        let names = last.keys.sorted()
        let parsed = names.compactMap { last[$0] }.map { TemplateParser.parse(TemplateText($0), log: log) }
        let indices = Dictionary(uniqueKeysWithValues: zip(names, parsed.indices))
        let compiler = TemplateCompiler(
            parsed, indices, rules: rules, views: ViewNames(views.values.map { $0.fieldType }, texts: texts), log: log)
        var routines: [(name: String, view: FieldType?, routine: Int?)] = []
        for (index, name) in names.enumerated() where !name.hasPrefix("partials/") {
            let view = views[name]?.fieldType
            routines.append((name, view, compiler.compilePage(index, against: view)))
        }
        let program = TemplateProgram(compiler.routines, parsed.map(\.text), texts: texts, rules: rules)
        pages = Dictionary(
            uniqueKeysWithValues: routines.map {
                ($0.name, Template(name: $0.name, view: $0.view, routine: $0.routine, program: program))
            })
        self.views = compiler.views
    }

    /// The properties of views that no template reads, as `Type.name`, in alphabetical order.
    public var unreadNames: [String] { views.unread }

    /// The names of texts that no template compiled against a view prints, in alphabetical order.
    public var unreadTexts: [String] { views.unreadTexts }

    /// The views with a stored property that has no name, in alphabetical order.
    public var incompleteViews: [String] { views.incomplete }

    /// The names of the templates that can be rendered, in alphabetical order: all but the partials.
    public var names: [String] { pages.keys.sorted() }

    /// A template by its name: the path below the folder of templates, without the extension.
    public func template(named name: String) -> Template? {
        pages[name]
    }

    /// Renders a page and adds it to `output`.
    ///
    /// The name is the path below the folder of templates, without the extension, such as `program`.
    ///
    /// - Returns: `false` when something was wrong; what was added is then not fit to be published. The reason is in
    ///   the log, once for each place in a template, however many pages are rendered.
    public func render(
        _ name: String, _ view: some TemplateView, into output: inout [UInt8], log: DiagnosticLog
    ) -> Bool {
        template(named: name, log: log)?.render(view, into: &output, log: log) ?? false
    }

    /// The same for a page whose names are found when it is rendered.
    func render(
        _ name: String, _ context: TemplateRecord, into output: inout [UInt8], log: DiagnosticLog
    ) -> Bool {
        template(named: name, log: log)?.render(context, into: &output, log: log) ?? false
    }

    private func template(named name: String, log: DiagnosticLog) -> Template? {
        if let template = template(named: name) { return template }
        log.log(.missingTemplate(name, among: names), at: nil)
        return nil
    }
}

extension Problem {
    fileprivate static func missingTemplate(_ name: String, among names: [String]) -> Problem {
        Problem(
            "template.missing", ["en": "there is no template \"\(name)\"", "id": "tidak ada templat \"\(name)\""],
            help: .didYouMean(name, among: names) ?? [
                "en": "add templates/\(name).mustache", "id": "tambahkan templates/\(name).mustache",
            ])
    }
}
