import Diagnostics
import Testing

@testable import FileSystem
@testable import Publishing

/// The words of the project's own templates.
enum TestWords {
    static func of(_ language: String, log: DiagnosticLog = DiagnosticLog()) throws -> Words {
        let file = "\(SiteCase.templates)/i18n/\(language).yml"
        let bytes = try RegularFile.contents(of: file, limit: 1 << 20)
        return try #require(Words(bytes, language: language, file: file, log: log))
    }
}
