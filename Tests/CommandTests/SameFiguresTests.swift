import Foundation
import TestSupport
import Testing

/// A form in which the same data can lie on a disk.
enum WorkbookForm: String, CaseIterable, Sendable {
    case xlsx, ods

    func bytes(of workbook: WorkbookFile) -> [UInt8] { self == .xlsx ? workbook.xlsx : workbook.ods }
}

@Suite("The same data give the same figures")
struct SameFiguresTests {
    @Test("whether they lie in CSV files or in workbooks: all of the demonstration", arguments: WorkbookForm.allCases)
    func demonstration(_ form: WorkbookForm) throws {
        try expectSameFigures(Repository.folder.appending(path: "content"), form)
    }

    @Test("whether they lie in CSV files or in workbooks: the complete fixture", arguments: WorkbookForm.allCases)
    func complete(_ form: WorkbookForm) throws {
        try expectSameFigures(Repository.fixtures.appending(path: "complete/input"), form)
    }

    private func expectSameFigures(_ content: URL, _ form: WorkbookForm) throws {
        let folder = TemporaryFolder()
        let copy = folder.url.appending(path: "content")
        try FileManager.default.copyItem(at: content, to: copy)
        let count = try Self.convert(copy.appending(path: "evaluations"), to: form)
        #expect(count > 5)
        let before = try Command.run(["figures", "--content", content.path], in: folder.url)
        let after = try Command.run(["figures"], in: folder.url)
        try #require(after.exitCode == 0, "\(after.errors.prefix(2000))")
        #expect(before.output.count > 1000)
        #expect(after.output == before.output)
    }

    /// Replaces each CSV file below a folder by a workbook.
    ///
    /// - Returns: How many there were.
    private static func convert(_ folder: URL, to form: WorkbookForm) throws -> Int {
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        let tables = files.compactMap { $0 as? URL }.filter { $0.pathExtension == "csv" }
        for file in tables {
            let sheet = WorkbookFile.Sheet("Data", try SpreadsheetImport(Data(contentsOf: file)).rows)
            let target = file.deletingPathExtension().appendingPathExtension(form.rawValue)
            try Data(form.bytes(of: WorkbookFile([sheet]))).write(to: target)
            try FileManager.default.removeItem(at: file)
        }
        return tables.count
    }
}

/// What a spreadsheet makes of a CSV file that is opened in it: numbers and days become what they are.
struct SpreadsheetImport {
    /// The cells.
    let rows: [[WorkbookFile.Cell]]

    init(_ data: Data) throws {
        let isWide = data.starts(with: [0xFF, 0xFE])
        let text = try #require(String(data: data, encoding: isWide ? .utf16 : .utf8)).replacing("\u{FEFF}", with: "")
        let head = text.prefix { !$0.isNewline }
        let separator: Character = head.count { $0 == ";" } > head.count { $0 == "," } ? ";" : ","
        rows = Self.records(text, separator).map { record in
            record.map { Self.cell($0, hasCommas: separator == ";") }
        }
    }

    private static func cell(_ text: String, hasCommas: Bool) -> WorkbookFile.Cell {
        if text.isEmpty { return .empty }
        if let day = day(text) { return .day(serial: day, iso: text) }
        let number = hasCommas ? text.replacing(",", with: ".") : text
        let isNumber = number.wholeMatch(of: /-?(0|[1-9][0-9]{0,13})(\.[0-9]+)?/) != nil && number.utf8.count <= 15
        return isNumber ? .number(number) : .text(text)
    }

    /// The days from 31 December 1899 to `2025-03-06`.
    private static func day(_ text: String) -> Int? {
        guard text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil,
            let date = try? Date(text, strategy: .iso8601.year().month().day())
        else { return nil }
        return Int(date.timeIntervalSince1970 / 86_400) + 25_569
    }

    private static func records(_ text: String, _ separator: Character) -> [[String]] {
        var (records, record, field, isQuoted): ([[String]], [String], String, Bool) = ([], [], "", false)
        var previous: Character = "\n"
        for character in text {
            switch character {
            case "\"":
                // The second of two quotes within quotes is one that is meant.
                if previous == "\"", !isQuoted { field.append("\"") }
                isQuoted.toggle()
            case separator where !isQuoted:
                record.append(field)
                field = ""
            case "\n" where !isQuoted, "\r\n" where !isQuoted:
                records.append(record + [field])
                (record, field) = ([], "")
            default: field.append(character)
            }
            previous = character
        }
        return field.isEmpty && record.isEmpty ? records : records + [record + [field]]
    }
}
