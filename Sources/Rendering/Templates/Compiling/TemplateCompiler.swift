import Basics
internal import Diagnostics

/// Compiles templates, each once for every kind of place that it is called from.
final class TemplateCompiler {
    /// How deep partials and parents may lie inside each other without a section of data between them.
    static let maximumDepth = 50
    /// How many routines a library may need; more is the work of templates that multiply each other.
    static let maximumRoutines = 20_000

    private struct Compiled {
        var routine: Int
        /// `nil` while it is being compiled.
        var end: MarkupPlace?
        var isBroken = false
        var callsItself = false
    }

    private struct Place: Hashable {
        var template: Int
        var offset: Int
        var id: String
    }

    let templates: [ParsedTemplate]
    let rules: TemplateRules
    private let log: DiagnosticLog
    private let indices: [String: Int]
    private(set) var routines: [Routine?] = []
    private var compiled: [RoutineKey: Compiled] = [:]
    private var overrides: [[String: BlockReference]] = [[:]]
    private var overrideNumbers: [[String: BlockReference]: Int] = [[:]: 0]
    private var reported: Set<Place> = []
    private var depth = 0
    /// The names that the pages' views have, and which of them are read.
    var views: ViewNames

    init(
        _ templates: [ParsedTemplate], _ indices: [String: Int], rules: TemplateRules, views: ViewNames,
        log: DiagnosticLog
    ) {
        self.templates = templates
        self.indices = indices
        self.rules = rules
        self.views = views
        self.log = log
    }

    /// The template that a partial or parent tag names.
    func template(calledAs name: String) -> Int? {
        indices["partials/" + name] ?? indices[name]
    }

    /// The names that a partial or parent tag may have.
    var callableNames: Set<String> {
        let prefix = "partials/"
        return Set(indices.keys.map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 })
    }

    /// Compiles a page, which begins and ends between tags; `nil` when it must not be rendered.
    func compilePage(_ template: Int, against view: FieldType?) -> Int? {
        let key = RoutineKey(
            template: template, place: MarkupPlace(), overrides: 0, sections: view.map { [$0] }, isIndented: false,
            startsLine: true)
        let page = compile(key)
        guard rules.escaping == .contextual, !page.isBroken else { return page.isBroken ? nil : page.routine }
        guard page.end != MarkupPlace() else { return page.routine }
        let end = templates[template].text.bytes.count
        report(
            TemplateProblem(
                id: "template.open-end",
                message: [
                    "en": "the page ends \(page.end.description)", "id": "halaman berakhir \(page.end.description)",
                ], range: end..<end,
                help: ["en": "close what is open", "id": "tutup yang masih terbuka"]),
            in: template)
        return nil
    }

    /// Compiles what a tag calls. What is being compiled already is taken to end where it begins.
    func compile(_ key: RoutineKey) -> (routine: Int, end: MarkupPlace, isBroken: Bool) {
        if let done = compiled[key] {
            if done.end == nil { compiled[key]?.callsItself = true }
            return (done.routine, done.end ?? key.place, done.isBroken)
        }
        let number = routines.count
        routines.append(nil)
        compiled[key] = Compiled(routine: number)
        guard !templates[key.template].isBroken else {
            compiled[key] = Compiled(routine: number, end: key.place, isBroken: true)
            return (number, key.place, true)
        }
        depth += 1
        var compiler = RoutineCompiler(self, key)
        compiler.compile()
        depth -= 1
        if compiled[key]?.callsItself == true, compiler.place != key.place { compiler.reportRecursion() }
        compiled[key] = Compiled(routine: number, end: compiler.place, isBroken: compiler.isBroken)
        if !compiler.isBroken { routines[number] = Routine(compiler.draft) }
        return (number, compiler.place, compiler.isBroken)
    }

    /// Whether one more call would be too much.
    var isTooDeep: Bool { depth >= Self.maximumDepth || routines.count >= Self.maximumRoutines }

    /// The blocks replaced by a parent tag: its own, and those that are replaced around it, which win.
    func overrides(ofParentAt item: Int, in template: Int, around outer: Int) -> Int {
        var all = templates[template].overrides(ofParentAt: item).mapValues {
            BlockReference(template: template, item: $0)
        }
        all.merge(overrides[outer]) { _, outer in outer }
        if let number = overrideNumbers[all] { return number }
        overrides.append(all)
        overrideNumbers[all] = overrides.count - 1
        return overrides.count - 1
    }

    /// What replaces a block, if something does.
    func override(of block: String, in number: Int) -> BlockReference? {
        overrides[number][block]
    }

    /// The names of all blocks in a template and in what it calls.
    func blockNames(in template: Int) -> Set<String> {
        var names: Set<String> = []
        var seen: Set = [template]
        var waiting = [template]
        while let next = waiting.popLast() {
            for item in templates[next].items {
                switch item.kind {
                case .block: names.insert(item.name)
                case .partial, .parent:
                    if let called = self.template(calledAs: item.name), seen.insert(called).inserted {
                        waiting.append(called)
                    }
                default: break
                }
            }
        }
        return names
    }

    /// Logs a problem, but once only for a place, however many routines are made of it.
    func report(_ problem: TemplateProblem, in template: Int) {
        let place = Place(template: template, offset: problem.range.lowerBound, id: problem.id)
        guard reported.insert(place).inserted else { return }
        log.log(problem.diagnostic(in: templates[template].text))
    }
}
