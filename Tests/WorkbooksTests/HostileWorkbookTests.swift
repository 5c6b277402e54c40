import Basics
import Testing
import Workbooks

@Suite("A workbook that is none, or is made to do harm")
struct HostileWorkbookTests {
    private let fixture = WorkbookFixture(rows: "<row><c><v>1</v></c></row>")

    private func problem(_ archive: ZipFixture) -> WorkbookProblem? {
        do throws(WorkbookProblem) {
            let workbook = try Workbook(MemorySource(archive.bytes))
            _ = try workbook.table(of: workbook.sheets[0])
            return nil
        } catch { return error }
    }

    /// The archive with its sheet's file changed.
    private func changed(_ change: (inout ZipFixture.File) -> Void) -> ZipFixture {
        var archive = fixture.archive
        guard let place = archive.files.firstIndex(where: { $0.name.hasSuffix("one.xml") }) else { return archive }
        change(&archive.files[place])
        return archive
    }

    @Test("is read where nothing is wrong with it")
    func control() { #expect(problem(fixture.archive) == nil) }

    @Test(
        "is told for what it is",
        arguments: [
            ([], ForeignFile.empty), (Array("<html>".utf8), .webPage), (Array("\u{FEFF} \n<table>".utf8), .webPage),
            (Array("a;b\n1;2\n".utf8), .text), ([0, 1, 2], .unknown), ([0xD0, 0xCF, 0x11, 0xE0, 0, 0], .oldExcel),
            ([0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }, .encrypted),
        ])
    func foreign(bytes: [UInt8], kind: ForeignFile) {
        #expect(throws: WorkbookProblem.notWorkbook(kind)) { try Workbook(MemorySource(bytes)) }
    }

    @Test("is told for a letter, or any other archive")
    func otherArchives() {
        var archive = ZipFixture()
        archive.add("a.txt", "a")
        #expect(problem(archive) == .notWorkbook(.otherArchive))
        archive.add("mimetype", "application/vnd.oasis.opendocument.text")
        archive.add("content.xml", "<office:text xmlns:office='o'/>")
        #expect(problem(archive) == .notWorkbook(.otherDocument))
    }

    @Test("is damaged wherever it is cut")
    func cut() {
        let bytes = fixture.archive.bytes
        for length in 4..<bytes.count {
            #expect(throws: WorkbookProblem.self) { try Workbook(MemorySource(Array(bytes[..<length]))) }
        }
    }

    @Test("never does anything but be read or refused when a byte is changed")
    func changedBytes() {
        let bytes = fixture.archive.bytes
        for place in bytes.indices {
            for change: UInt8 in [1, 0x80, 0xFF] {
                var damaged = bytes
                damaged[place] ^= change
                guard let workbook = try? Workbook(MemorySource(damaged)) else { continue }
                for sheet in workbook.sheets { _ = try? workbook.table(of: sheet) }
            }
        }
    }

    @Test("is refused when its bytes are not those that were written")
    func checksum() {
        guard case .damaged = problem(changed { $0.claimedChecksum = 1 }) else {
            Issue.record("a wrong checksum passed")
            return
        }
    }

    @Test("is refused when a part unpacks to more than it claims, or is packed in another way")
    func sizes() {
        for archive in [changed { $0.claimedSize = 5 }, changed { $0.method = 12 }] {
            guard case .excessive = problem(archive) else {
                Issue.record("it passed")
                return
            }
        }
    }

    @Test("is refused when a small part unpacks to a large one")
    func bomb() {
        let archive = changed { $0.content = Array("<worksheet>".utf8) + Array(repeating: 0x20, count: 12 << 20) }
        guard case .excessive = problem(archive) else {
            Issue.record("it passed")
            return
        }
    }

    @Test("is refused when parts share bytes, or one is there twice")
    func overlaps() {
        var archive = fixture.archive
        archive.files.append(
            ZipFixture.File(name: "again.xml", content: archive.files[4].content, isDeflated: true, sharing: 4))
        guard case .excessive = problem(archive) else {
            Issue.record("it passed")
            return
        }
        var doubled = fixture.archive
        doubled.add("XL\\Workbook.xml", "<workbook/>")
        guard case .damaged = problem(doubled) else {
            Issue.record("it passed")
            return
        }
    }

    @Test("is refused when it declares entities")
    func entities() {
        let archive = changed { file in
            (file.isDeflated, file.content) = (
                false, Array("<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet>&b;</worksheet>".utf8)
            )
        }
        guard case .excessive = problem(archive) else {
            Issue.record("it passed")
            return
        }
    }

    @Test("can't lead out of itself")
    func climbing() {
        var archive = fixture.archive
        let place = archive.files.firstIndex { $0.name == "xl/_rels/workbook.xml.rels" } ?? 0
        archive.files[place].content = Array(
            String(decoding: archive.files[place].content, as: UTF8.self)
                .replacing("worksheets/one.xml", with: "../../../outside.xml").utf8)
        guard case .damaged = problem(archive) else {
            Issue.record("it passed")
            return
        }
    }

    @Test("with a password on a part is said to be encrypted")
    func encrypted() { #expect(problem(changed { $0.flags = 1 }) == .notWorkbook(.encrypted)) }
}
