/// Writes SVG markup: escapes every text and attribute itself, and prints coordinates with at most two decimals.
struct SVGWriter: Sendable {
    private var bytes: [UInt8] = []

    var markup: String { String(decoding: bytes, as: UTF8.self) }

    mutating func append(_ other: SVGWriter) { bytes += other.bytes }

    // MARK: Tags

    /// Begins a start tag, to be followed by attributes and ``closeTag()`` or ``closeEmptyTag()``.
    mutating func open(_ name: StaticString) {
        raw("<")
        raw(name)
    }

    mutating func attribute(_ name: StaticString, _ value: String) {
        raw(" ")
        raw(name)
        raw("=\"")
        escaped(value)
        raw("\"")
    }

    mutating func attribute(_ name: StaticString, _ value: Double) {
        raw(" ")
        raw(name)
        raw("=\"")
        number(value)
        raw("\"")
    }

    mutating func closeTag() { raw(">") }

    mutating func closeEmptyTag() { raw("/>") }

    mutating func end(_ name: StaticString) {
        raw("</")
        raw(name)
        raw(">")
    }

    /// An element with nothing but text in it.
    mutating func element(_ name: StaticString, cssClass: String = "", id: String = "", text: String) {
        open(name)
        if !cssClass.isEmpty { attribute("class", cssClass) }
        if !id.isEmpty { attribute("id", id) }
        closeTag()
        escaped(text)
        end(name)
    }

    // MARK: Characters

    /// Whether a character may stand in the markup: XML's own rule, less the controls that turn the writing direction.
    static func isDrawable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD: true
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069: false
        default: true
        }
    }

    /// Adds text without the characters that may not stand in the markup.
    mutating func escaped(_ text: String) {
        let scalars = text.unicodeScalars
        let drawable =
            scalars.allSatisfy(Self.isDrawable)
            ? text : String(String.UnicodeScalarView(scalars.filter(Self.isDrawable)))
        HTML.escapeSingleQuoted(drawable, into: &bytes)
    }

    /// A coordinate, rounded to two decimals; what is not a number is written as 0 and what is huge is cut.
    mutating func number(_ value: Double) {
        let limit = 1e6
        let bounded = value.isNaN ? 0 : min(max(value, -limit), limit)
        var hundredths = Int((bounded * 100).rounded())
        if hundredths < 0 {
            raw("-")
            hundredths = -hundredths
        }
        bytes.append(contentsOf: String(hundredths / 100).utf8)
        let rest = hundredths % 100
        if rest == 0 { return }
        raw(".")
        bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
        if rest % 10 != 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
    }

    /// Fixed markup, and nothing else: it is not escaped.
    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
