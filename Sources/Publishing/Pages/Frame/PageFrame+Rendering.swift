import Diagnostics
import Rendering

extension PageFrame {
    /// Renders a page.
    ///
    /// - Returns: Its bytes; `nil` when something is wrong with its template, which is in the log.
    func render(_ page: Page, _ versions: PageVersions, log: DiagnosticLog) -> [UInt8]? {
        var bytes: [UInt8] = []
        return render(page, page.content, versions, into: &bytes, log) ? bytes : nil
    }

    private func render(
        _ page: Page, _ content: some PageContent, _ versions: PageVersions, into bytes: inout [UInt8],
        _ log: DiagnosticLog
    ) -> Bool {
        context.site.templates.render(page.template, view(of: page, content, versions), into: &bytes, log: log)
    }
}
