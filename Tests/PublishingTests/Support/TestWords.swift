import TestSupport
import Diagnostics
import Testing

@testable import FileSystem
@testable import Publishing

/// The words of the project's own templates.
enum TestWords {
    static func of(_ language: String, log: DiagnosticLog = DiagnosticLog()) throws -> Words {
        let file = "templates/i18n/\(language).yml"
        let bytes = try Repository.bytes(of: file)
        return try #require(Words(bytes, language: language, file: file, log: log))
    }
}
