import Basics
import Diagnostics
import Testing

@testable import Drafting
@testable import Evaluation

/// A file that is imported as a test.
struct DraftCase {
    var bytes: [UInt8]
    var name = "survey.csv"
    var programs = [
        ProgramEntry(slug: "kepemimpinan"), ProgramEntry(slug: "pelayanan", otherNames: ["Pelayanan Prima"]),
    ]
    var wishes = Recogniser.Wishes(program: "pelayanan")

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
        let file = try recognised(threads: threads, log: log)
        return (file.map(SidecarDrafter(ProgramDirectory(programs), log: log).draft), log)
    }

    /// What the file is taken for.
    func recognised(threads: Int = 1, log: DiagnosticLog = DiagnosticLog()) throws -> RecognisedFile? {
        try Recogniser(ProgramDirectory(programs), threads: threads, log: log)
            .recognise(MemorySource(bytes), name: name, wishes)
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
            .map { line in
                line.firstMatch(of: #/ {2}# \? /#).map { String(line[..<$0.range.lowerBound]) } ?? String(line)
            }
    }

    /// What is unsure.
    func doubts() throws -> [String] {
        try text().split(separator: "\n").compactMap { $0.firstMatch(of: /# \? (.*)/).map { String($0.1) } }
    }

    /// What an evaluation makes of the file with its draft; every one of its rows is used.
    func read(rows: Int) throws -> ReadBack {
        let outcome = try ReadBack(bytes, sidecar: try text(), programs: programs)
        #expect(outcome.ids.contains { $0.hasPrefix("sidecar.") } || outcome.used == rows)
        return outcome
    }
}
