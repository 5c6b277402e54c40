import TestSupport
import Basics
import Diagnostics
import FileSystem
import YAML

@testable import Evaluation

/// The demonstration site's evaluation files and programmes, from this repository.
struct DemoContent {
    let directory: ProgramDirectory
    let sources: [EvaluationSource]

    static let taxonomies = ["competency", "method", "city", "provider", "audience", "initiative"]

    init(log: DiagnosticLog) throws {
        let root = "\(Repository.root)/content"
        let pages = try Folder.files(below: "\(root)/programs").files.map(\.relativePath).filter { path in
            path.hasSuffix(".md") && !path.hasSuffix(".en.md")
        }
        directory = ProgramDirectory(
            try pages.compactMap { page in
                try Self.entry(page, text: String(decoding: Self.bytes("\(root)/programs/\(page)"), as: UTF8.self), log)
            })
        let data = try Folder.files(below: "\(root)/evaluations").files.map(\.relativePath)
        sources = try data.filter { $0.hasSuffix(".csv") }.map { name in
            let sidecar = name.replacing(".csv", with: ".yml")
            let bytes = data.contains(sidecar) ? try Self.bytes("\(root)/evaluations/\(sidecar)") : nil
            return EvaluationSource(
                name: "evaluations/\(name)", path: "\(root)/evaluations/\(name)",
                sidecar: bytes.map { ("evaluations/\(sidecar)", $0) })
        }
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        try RegularFile.contents(of: path, limit: 1 << 20)
    }

    private static func entry(_ page: String, text: String, _ log: DiagnosticLog) throws -> ProgramEntry? {
        let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
        let slug = String(page.prefix { $0 != "/" && $0 != "." })
        guard parts.count == 3, let node = YAMLDocument.parse(Array(parts[1].utf8), file: page, log: log) else {
            return nil
        }
        let fields = YAMLFields(node, of: "front matter", known: nil, log: log)
        var years: [String: Int] = [:]
        for session in fields.list("sessions", of: "a session", known: nil) {
            if let id = session.string("id"), let start = session.date("start") { years[id] = start.year }
        }
        let terms = [
            "competency": fields.strings("competencies"), "method": fields.strings("methods"),
            "city": fields.strings("city"), "provider": fields.strings("provider"),
            "audience": fields.strings("audience"), "initiative": fields.strings("initiative"),
        ]
        return ProgramEntry(
            slug: slug, otherNames: fields.strings("title"), sessionYears: years, terms: terms,
            isAvailable: ["planned", "open", "running"].contains(fields.string("status") ?? "planned"))
    }
}
