import Basics
import Diagnostics

@testable import Rendering

/// A template rendered by itself, with what was said about it.
struct RenderedTemplate {
    var text: String
    var isGood: Bool
    var diagnostics: [Diagnostic]

    /// Each diagnostic as `path:line:column id`.
    var problems: [String] {
        diagnostics.map { "\($0.location?.description ?? "-") \($0.id)" }
    }

    init(text: String, isGood: Bool, diagnostics: [Diagnostic]) {
        self.text = text
        self.isGood = isGood
        self.diagnostics = diagnostics
    }

    /// Renders `template` as the page `templates/page.mustache`.
    init(
        _ template: String, _ context: TemplateValue = [:], partials: [String: String] = [:],
        pages: [String: String] = [:], rules: TemplateRules = TemplateRules()
    ) {
        let log = DiagnosticLog()
        let sources =
            [TemplateSource(path: "templates/page.mustache", text: template)]
            + partials.map { TemplateSource(path: "templates/partials/\($0).mustache", text: $1) }
            + pages.map { TemplateSource(path: "templates/\($0).mustache", text: $1) }
        let library = TemplateLibrary(sources: sources, rules: rules, log: log)
        var output: [UInt8] = []
        isGood = library.template(named: "page")?.render(value: context, into: &output, log: log) ?? false
        text = String(decoding: output, as: UTF8.self)
        diagnostics = log.diagnostics
    }
}

extension TemplateRules {
    /// Mustache as its specification has it.
    static let plainMustache = TemplateRules(missingNames: .empty, escaping: .uniform)
}
