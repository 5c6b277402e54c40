import Diagnostics
import Testing

@testable import Evaluation

/// A file that is imported as a test.
struct DraftCase {
    var bytes: [UInt8]
    var name = "survey.csv"
    var programs = [
        ProgramEntry(slug: "kepemimpinan"), ProgramEntry(slug: "pelayanan", otherNames: ["Pelayanan Prima"]),
    ]
    var wishes = DraftWishes(program: "pelayanan")

    init(_ csv: String, name: String = "survey.csv") {
        bytes = Array(csv.utf8)
        self.name = name
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A file with one question, answered so.
    init(answers: [String], question: String = "Pertanyaan satu") {
        self.init("Stempel waktu,\(question)\n" + answers.map { "2025-03-06 09:00,\"\($0)\"\n" }.joined())
    }

    /// The draft; `nil` with a log that says why.
    func drafted(threads: Int = 1) throws -> (draft: SidecarDraft?, log: DiagnosticLog) {
        let log = DiagnosticLog()
        let drafter = SidecarDrafter(ProgramDirectory(programs), threads: threads, log: log)
        return (try drafter.draft(MemorySource(bytes), name: name, wishes), log)
    }

    /// The draft's text, which must be there.
    func text() throws -> String {
        let (draft, log) = try drafted()
        #expect(log.diagnostics.allSatisfy { $0.severity == .remark })
        return try #require(draft).text
    }

    /// The lines that are not comments.
    func lines() throws -> [String] {
        try text().split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }.filter { !$0.hasPrefix("#") }
            .map(String.init)
    }

    /// What is unsure.
    func doubts() throws -> [String] {
        try text().split(separator: "\n").compactMap { $0.firstMatch(of: /# \? (.*)/).map { String($0.1) } }
    }

    /// What an evaluation makes of the file with its draft.
    func read(rows: Int) throws -> EvaluationOutcome {
        var evaluation = EvaluationCase().with(programs: programs)
        evaluation.add(bytes: bytes, rows: rows, sidecar: try text())
        return try evaluation.read()
    }
}
