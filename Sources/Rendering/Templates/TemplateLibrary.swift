import Basics
public import Diagnostics

/// All templates of a site, parsed and compiled once; pages are then rendered from several threads.
///
/// The syntax is Mustache with inheritance and without lambdas; the rules are those of <https://mustache.github.io>.
/// What is stricter here: a name that is nowhere known is an error, and how a value is escaped is decided by the HTML
/// around its tag.
public struct TemplateLibrary: Sendable {
    private let program: TemplateProgram
    /// The routine of each template that is not a partial; `nil` when it has errors.
    private let pages: [String: Int?]

    /// Compiles templates and logs everything that is wrong with them.
    ///
    /// Partials lie in a folder `partials`; a tag names them without it. Of two templates with the same name the
    /// last one counts.
    public init(sources: [TemplateSource], log: DiagnosticLog) {
        self.init(sources: sources, rules: TemplateRules(), log: log)
    }

    init(sources: [TemplateSource], rules: TemplateRules, log: DiagnosticLog) {
        let last = Dictionary(sources.map { ($0.name, $0) }) { _, last in last }
        let names = last.keys.sorted()
        let parsed = names.compactMap { last[$0] }.map { TemplateParser.parse(TemplateText($0), log: log) }
        let indices = Dictionary(uniqueKeysWithValues: zip(names, parsed.indices))
        let compiler = TemplateCompiler(parsed, indices, rules: rules, log: log)
        var pages: [String: Int?] = [:]
        for (index, name) in names.enumerated() where !name.hasPrefix("partials/") {
            pages[name] = .some(compiler.compilePage(index))
        }
        self.pages = pages
        program = TemplateProgram(compiler.routines, parsed.map(\.text), rules: rules)
    }

    /// The names of the templates that can be rendered, in alphabetical order: all but the partials.
    public var names: [String] { pages.keys.sorted() }

    /// A template by its name: the path below the folder of templates, without the extension.
    public func template(named name: String) -> Template? {
        pages[name].map { Template(name: name, routine: $0, program: program) }
    }

    /// Renders a page and adds it to `output`.
    ///
    /// The name is the path below the folder of templates, without the extension, such as `program`.
    ///
    /// - Returns: `false` when something was wrong; what was added is then not fit to be published. The reason is in
    ///   the log, once for each place in a template, however many pages are rendered.
    public func render(
        _ name: String, _ context: TemplateRecord, into output: inout [UInt8], log: DiagnosticLog
    ) -> Bool {
        guard let template = template(named: name) else {
            let nearest = nearestName(to: name, in: names)
            log.log(
                Diagnostic(
                    "template.missing", "there is no template \"\(name)\"",
                    help: nearest.map { "did you mean \"\($0)\"?" } ?? "add templates/\(name).mustache"))
            return false
        }
        return template.render(context, into: &output, log: log)
    }
}
