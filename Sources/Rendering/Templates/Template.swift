public import Diagnostics

/// A template of a ``TemplateLibrary`` that can be rendered.
public struct Template: Sendable {
    /// The path below the folder of templates, without the extension.
    public let name: String
    /// What it was compiled against; `nil` when it finds names when it is rendered.
    let view: FieldType?
    /// `nil` when the template has errors, which were logged when it was compiled.
    let routine: Int?
    let program: TemplateProgram

    /// Renders a page and adds it to `output`; see ``TemplateLibrary/render(_:_:into:log:)``.
    public func render(_ view: some TemplateView, into output: inout [UInt8], log: DiagnosticLog) -> Bool {
        precondition(type(of: view).fieldType == self.view, "\"\(name)\" is compiled against another view")
        return withUnsafePointer(to: view) { render(at: $0, into: &output, log: log) }
    }

    /// Renders a page and adds it to `output`; see ``TemplateLibrary/render(_:_:into:log:)``.
    func render(_ context: TemplateRecord, into output: inout [UInt8], log: DiagnosticLog) -> Bool {
        render(value: .record(context), into: &output, log: log)
    }

    /// Renders with anything as the context, which the rules of Mustache allow.
    func render(value: TemplateValue, into output: inout [UInt8], log: DiagnosticLog) -> Bool {
        precondition(view == nil, "\"\(name)\" is compiled against a view")
        return withUnsafePointer(to: value) { render(at: $0, into: &output, log: log) }
    }

    private func render(at place: UnsafeRawPointer, into output: inout [UInt8], log: DiagnosticLog) -> Bool {
        guard let routine else { return false }
        var renderer = Renderer(program, log: log)
        return renderer.render(routine, place, into: &output)
    }
}
