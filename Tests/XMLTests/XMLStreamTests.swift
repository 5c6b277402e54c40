import Testing
import XML

@Suite("An XML stream")
struct XMLStreamTests {
    /// Writes down what it is handed.
    private final class Recorder: XMLHandler {
        var parts: [String] = []

        func start(_ element: XMLName, _ attributes: XMLAttributes) {
            let values = attributes.map { "\($0.name.local)=\($0.value.text)" }.joined(separator: ",")
            parts.append("<\(element.namespace.map { "{\($0)}" } ?? "")\(element.local)[\(values)]")
        }

        func end(_ element: XMLName) { parts.append("/\(element.local)") }

        func text(_ bytes: UnsafeBufferPointer<UInt8>) {
            let text = String(decoding: bytes, as: UTF8.self)
            if parts.last?.hasPrefix("'") == true { parts[parts.count - 1] += text } else { parts.append("'" + text) }
        }

        func instruction(_ target: String) { parts.append("?\(target)") }
    }

    private struct Enough: Error {}

    private func parts(_ document: String, resolvesNamespaces: Bool = false) throws -> [String] {
        let recorder = Recorder()
        try XMLStream.read(Array(document.utf8), recorder, resolvesNamespaces: resolvesNamespaces)
        return recorder.parts
    }

    @Test("gives elements, attributes and text in order")
    func order() throws {
        #expect(
            try parts("<a x='1' y='&lt;'>one &amp; two<b/><![CDATA[<c>]]></a>")
                == ["<a[x=1,y=<]", "'one & two", "<b[]", "/b", "'<c>", "/a"])
    }

    @Test("gives local names with and without namespaces")
    func names() throws {
        let document = "<x:a xmlns:x='urn:one' x:b='1'/>"
        #expect(try parts(document) == ["<a[x=urn:one,b=1]", "/a"])
        #expect(try parts(document, resolvesNamespaces: true) == ["<{urn:one}a[b=1]", "/a"])
    }

    @Test("reads the same however the document is cut")
    func pieces() throws {
        let document = Array("<a><b c='é'>ü\u{1F600}</b></a>".utf8)
        for size in 1...document.count {
            let recorder = Recorder()
            let stream = XMLStream(recorder)
            for start in stride(from: 0, to: document.count, by: size) {
                try document[start..<min(start + size, document.count)].withUnsafeBytes { try stream.read($0) }
            }
            try stream.finish()
            #expect(recorder.parts == ["<a[]", "<b[c=é]", "'ü\u{1F600}", "/b", "/a"])
        }
    }

    @Test("reads UTF-16")
    func wide() throws {
        let recorder = Recorder()
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in "<a>é</a>".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        try XMLStream.read(bytes, recorder)
        #expect(recorder.parts == ["<a[]", "'é", "/a"])
    }

    @Test(
        "refuses a document type, and so entities",
        arguments: ["<!DOCTYPE a><a/>", "\n<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"])
    func documentType(document: String) {
        let line = document.hasPrefix("\n") ? 2 : 1
        #expect(throws: XMLProblem.documentType(line: line)) { try parts(document) }
    }

    @Test("says where a document breaks off or breaks the rules")
    func malformed() {
        #expect(throws: XMLProblem.malformed(reason: "no element found", line: 1, column: 4)) { try parts("<a>") }
        #expect(throws: XMLProblem.malformed(reason: "mismatched tag", line: 2, column: 3)) { try parts("<a>\n</b>") }
        #expect(throws: XMLProblem.self) { try parts("<a>&unknown;</a>") }
    }

    @Test("ends where elements lie too deep")
    func depth() throws {
        let most = XMLStream.maximumDepth
        let fits = String(repeating: "<a>", count: most) + String(repeating: "</a>", count: most)
        #expect(try parts(fits).count == 2 * most)
        #expect(throws: XMLProblem.tooDeep(line: 1)) { try parts("<a>" + fits + "</a>") }
    }

    @Test("hands over processing instructions")
    func instructions() throws {
        #expect(try parts("<?xml-stylesheet href='x'?><a/>") == ["?xml-stylesheet", "<a[]", "/a"])
    }

    @Test("ends with what the handler threw")
    func thrown() {
        final class Refusing: XMLHandler {
            var count = 0
            func start(_ element: XMLName, _ attributes: XMLAttributes) throws {
                count += 1
                if count == 2 { throw Enough() }
            }
            func end(_ element: XMLName) {}
            func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
        }
        let handler = Refusing()
        #expect(throws: Enough.self) { try XMLStream.read(Array("<a><b/><c/></a>".utf8), handler) }
        #expect(handler.count == 2)
    }
}
