/// Reads the part of XML that charts are written in, and refuses everything else: comments, instructions, single
/// quotes around attributes, references other than the five of XML, characters that XML forbids.
struct MarkupReader {
    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    private let scalars: [Unicode.Scalar]
    private var index = 0

    /// The root of a text that holds one element and nothing else.
    static func read(_ markup: String) throws(Problem) -> MarkupElement {
        var reader = MarkupReader(scalars: Array(markup.unicodeScalars))
        let root = try reader.element()
        if reader.index < reader.scalars.count { throw reader.problem("something follows the root") }
        return root
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private func problem(_ words: String) -> Problem {
        let before = String(String.UnicodeScalarView(scalars[max(0, index - 60)..<min(index, scalars.count)]))
        return Problem(description: "\(words) after …\(before)")
    }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private func isNext(_ text: String) -> Bool { scalars[index...].starts(with: text.unicodeScalars) }

    private mutating func expect(_ text: String) throws(Problem) {
        if !isNext(text) { throw problem("expected \(text)") }
        index += text.unicodeScalars.count
    }

    private mutating func name() throws(Problem) -> String {
        var name = ""
        while let scalar = next, scalar.isASCII,
            scalar.properties.isAlphabetic || "-0123456789".contains(Character(scalar))
        {
            name.unicodeScalars.append(scalar)
            index += 1
        }
        guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else {
            throw problem("expected a name")
        }
        return name
    }

    private mutating func element() throws(Problem) -> MarkupElement {
        try expect("<")
        let name = try name()
        var element = MarkupElement(name: name, attributes: try attributes())
        if isNext("/>") {
            index += 2
            return element
        }
        try expect(">")
        while !isNext("</") {
            guard let next else { throw problem("\(name) is not closed") }
            if next == "<" {
                element.children.append(try self.element())
            } else {
                element.text.unicodeScalars.append(try character())
            }
        }
        try expect("</\(name)>")
        return element
    }

    private mutating func attributes() throws(Problem) -> [String: String] {
        var attributes: [String: String] = [:]
        while next == " " {
            index += 1
            let name = try name()
            try expect("=\"")
            var value = ""
            while next != "\"" { value.unicodeScalars.append(try character()) }
            index += 1
            if attributes.updateValue(value, forKey: name) != nil { throw problem("\(name) stands twice") }
        }
        return attributes
    }

    private mutating func character() throws(Problem) -> Unicode.Scalar {
        guard let scalar = next else { throw problem("the markup ends too early") }
        if scalar == "&" {
            for (reference, meaning) in Self.references where isNext(reference) {
                index += reference.unicodeScalars.count
                return meaning
            }
            throw problem("a bare ampersand")
        }
        switch scalar.value {
        case 0x3C, 0x3E: throw problem("a bare angle bracket")
        case 0x9, 0xA, 0xD, 0x20..<0x7F, 0xA0..<0xFFFE, 0x10000...: index += 1
        default: throw problem("the character \(scalar.value)")
        }
        return scalar
    }

    private static let references: [(String, Unicode.Scalar)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ]
}
