import Foundation
import TestSupport
import Testing

@testable import Publishing

/// `TOLOK_RECORD=1 swift test --filter BuiltInTemplatesTests` writes the list of files anew; that run fails.
@Suite("Templates inside the program")
struct BuiltInTemplatesTests {
    private static let source = "Sources/CTemplates/templates.c"

    @Test("The list names every file of templates/")
    func list() throws {
        let files = Repository.files(below: "templates").map { String($0.dropFirst("templates/".count)) }
        let environment = ProcessInfo.processInfo.environment
        if environment["TOLOK_RECORD"] == "1" {
            try #require(environment["CI"] == nil, "recording is for people: unset TOLOK_RECORD")
            try Data(Self.text(listing: files).utf8).write(to: URL(filePath: "\(Repository.root)/\(Self.source)"))
            Issue.record("recorded \(Self.source); build and run the tests again without TOLOK_RECORD")
            return
        }
        #expect(
            try Repository.text(of: Self.source) == Self.text(listing: files),
            "if a file came or went: TOLOK_RECORD=1 swift test --filter BuiltInTemplatesTests")
    }

    @Test("Each file has the bytes that it has in the folder")
    func bytes() throws {
        #expect(BuiltInTemplates.files.count > 50)
        for file in BuiltInTemplates.files {
            #expect(BuiltInTemplates.bytes(file) == (try Repository.bytes(of: "templates/\(file)")), "\(file)")
        }
        #expect(BuiltInTemplates.bytes("nothing.mustache") == nil)
    }

    /// What the source calls a file.
    private static func name(of file: String) -> String {
        "file_" + file.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "_" }.joined()
    }

    /// The source that holds these files.
    private static func text(listing files: [String]) -> String {
        let arrays = files.map { file in
            """
            static const unsigned char \(name(of: file))[] = {
            #embed "../../templates/\(file)"
            };

            """
        }
        let entries = files.map { "    {\"\($0)\", \(name(of: $0)), sizeof \(name(of: $0))},\n" }
        return """
            // The files of templates/, as they are, inside the program: the compiler reads them when it builds.
            //
            // This list is made by a test: TOLOK_RECORD=1 swift test --filter BuiltInTemplatesTests
            #include "templates.h"

            #pragma clang diagnostic ignored "-Wc23-extensions"

            \(arrays.joined())
            static const struct template_file files[] = {
            \(entries.joined())};

            size_t template_file_count(void) { return sizeof files / sizeof *files; }

            struct template_file template_file_at(size_t index) { return files[index]; }

            """
    }
}
