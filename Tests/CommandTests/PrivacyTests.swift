import Foundation
import Testing

@Suite("Participants' identifiers never leave")
struct PrivacyTests {
    private static let mark = "KEEP-SECRET"

    @Test("No byte of the output, no file name and no message holds an identifier")
    func output() throws {
        let workspace = try Workspace()
        #expect(try workspace.files("content").values.contains { $0.range(of: Data(Self.mark.utf8)) != nil })
        let outcome = try workspace.tolok("build")
        for (path, bytes) in try workspace.files() {
            #expect(!path.contains(Self.mark))
            #expect(bytes.range(of: Data(Self.mark.utf8)) == nil, "\(path) holds an identifier")
        }
        #expect(!(outcome.output + outcome.errors).contains(Self.mark))
    }

    @Test("Messages about rows that are wrong do not show it either", arguments: ["text", "json", "sarif", "github"])
    func messages(_ format: String) throws {
        let workspace = try Workspace()
        let file = "content/evaluations/learning.csv"
        try workspace.replace(",2025-1,57,74,", with: ",2025-1,57,740,", in: file)
        try workspace.replace(",2025-1,43,", with: ",2025-1,many,", in: file)
        try workspace.replace(",clear-letters,2025-1,42,", with: ",clear-leters,2025-1,42,", in: file)
        try workspace.replace(",clear-letters,2025-1,41,56,100", with: ",clear-letters", in: file)
        let outcome = try workspace.tolok("check", "--format", format)
        #expect(outcome.exitCode == 1)
        #expect((outcome.output + outcome.errors).contains("learning.csv"))
        #expect(!(outcome.output + outcome.errors).contains(Self.mark))
    }
}
