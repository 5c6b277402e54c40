import Foundation
import Testing

@Suite("Templates inside the program, as a user has them")
struct TemplatesTests {
    @Test("A site is built without a folder of templates, and has the bytes that it has with one")
    func builtIn() throws {
        let workspace = try Workspace()
        #expect(try workspace.tolok("build", "--templates", "templates", "--output", "with").exitCode == 0)
        try FileManager.default.removeItem(at: workspace.url.appending(path: "templates"))
        #expect(try workspace.tolok("build", "--output", "without").exitCode == 0)
        #expect(try workspace.files("with") == workspace.files("without"))
        #expect(try workspace.tolok("explain", "learning.gain").exitCode == 0)
    }

    @Test("They can be written into a folder, and never over what is there")
    func export() throws {
        let workspace = try Workspace()
        let outcome = try workspace.tolok("templates", "export", "mine/own")
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.contains("--templates mine/own"))
        #expect(try workspace.files("mine/own") == workspace.files("templates"))

        try workspace.write("changed", to: "mine/own/404.mustache")
        let before = try workspace.files("mine")
        let again = try workspace.tolok("templates", "export", "mine/own", "--language", "id")
        #expect(again.exitCode == 1)
        #expect(again.errors.contains("mine/own/404.mustache: kesalahan: sesuatu dengan nama ini sudah ada"))
        #expect(again.errors.contains("[output.exists]"))
        #expect(try workspace.files("mine") == before)
    }
}
