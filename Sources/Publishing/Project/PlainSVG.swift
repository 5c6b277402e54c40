import Basics
import XML

/// Tells pictures that only draw from those that do something or load something when they are opened on their own,
/// outside a page and its security policy.
///
/// The file is parsed as a browser parses it, and what is not on the lists is refused: elements that draw, attributes that
/// say how, references to the picture itself. What drawing programs note for themselves may stay, as browsers don't know
/// it.
final class PlainSVG: XMLHandler {
    /// What is not allowed in a picture, and where.
    struct Objection: Sendable, Hashable {
        /// As a message names it: `an element "script"`.
        var thing: LocalizedText
        var line: Int
    }

    /// Ends the reading.
    private struct NotAllowed: Error {
        var thing: LocalizedText
    }

    /// Whether each open element is a `<style>`.
    private var open: [Bool] = []
    private var sheet: [UInt8] = []

    /// The first thing in the file that is not allowed; `nil` for a plain drawing.
    static func objection(to bytes: [UInt8]) -> Objection? {
        let stream = XMLStream(PlainSVG(), resolvesNamespaces: true)
        var line = 1
        do {
            // In lines, so that it is known in which something stands.
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
                try bytes[start..<end].withUnsafeBytes { try stream.read($0) }
                (start, line) = (end, end < bytes.count ? line + 1 : line)
            }
            try stream.finish()
            return nil
        } catch let objection as NotAllowed {
            return Objection(thing: objection.thing, line: line)
        } catch let problem as XMLProblem {
            return Objection(thing: words(problem), line: line)
        } catch {
            return Objection(
                thing: ["en": "something that can't be read", "id": "sesuatu yang tidak dapat dibaca"], line: line)
        }
    }

    private static func words(_ problem: XMLProblem) -> LocalizedText {
        switch problem {
        case .malformed(let reason, _, _):
            ["en": "something that is no XML (\(reason))", "id": "sesuatu yang bukan XML (\(reason))"]
        case .documentType: ["en": "a document type", "id": "jenis dokumen"]
        case .tooDeep:
            [
                "en": "more elements within each other than drawings have",
                "id": "elemen bersarang lebih dalam daripada yang dimiliki gambar",
            ]
        }
    }

    func start(_ element: XMLName, _ attributes: XMLAttributes) throws {
        let (local, namespace) = (element.local, element.namespace ?? "")
        guard Self.isAllowed(local, namespace, isRoot: open.isEmpty) else {
            throw NotAllowed(thing: ["en": "an element \"\(local)\"", "id": "elemen \"\(local)\""])
        }
        open.append(local == "style" && namespace == Self.namespace)
        for attribute in attributes {
            let name = attribute.name
            let isPlain =
                namespace != Self.namespace
                || Self.isAllowed(name.local, name.namespace ?? "", attribute.value.text, of: local)
            guard isPlain else {
                throw NotAllowed(thing: [
                    "en": "an attribute \"\(name.local)\" that does not only draw",
                    "id": "atribut \"\(name.local)\" yang tidak sekadar menggambar",
                ])
            }
        }
    }

    func end(_ element: XMLName) throws {
        guard open.popLast() ?? false else { return }
        // A text comes in pieces, so a sheet is judged as a whole.
        guard Self.isPlainStyle(String(decoding: sheet, as: UTF8.self)) else {
            throw NotAllowed(thing: [
                "en": "a style that does not only draw", "id": "gaya yang tidak sekadar menggambar",
            ])
        }
        sheet = []
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if open.last ?? false { sheet += bytes }
    }

    func instruction(_ target: String) throws {
        throw NotAllowed(thing: [
            "en": "an instruction for programs, \"\(target)\"", "id": "perintah untuk program, \"\(target)\"",
        ])
    }

    private static func isAllowed(_ element: String, _ space: String, isRoot: Bool) -> Bool {
        if isRoot { return element == "svg" && space == namespace }
        return space == namespace ? SVGVocabulary.elements.contains(element) : SVGVocabulary.editors.contains(space)
    }

    private static func isAllowed(_ name: String, _ space: String, _ value: String, of element: String) -> Bool {
        if SVGVocabulary.editors.contains(space) { return true }
        if name == "href", space.isEmpty || space == xlink { return isOwnReference(value, of: element) }
        switch space {
        case "":
            let isKnown = SVGVocabulary.attributes.contains(name) || name.hasPrefix("aria-") || name.hasPrefix("data-")
            return isKnown && isPlainStyle(value)
        case "http://www.w3.org/XML/1998/namespace": return ["space", "lang"].contains(name)
        case xlink: return ["title", "type", "role", "show"].contains(name)
        default: return false
        }
    }

    /// A part of the picture itself, or for `<image>` a picture of points that stands in the file.
    private static func isOwnReference(_ value: String, of element: String) -> Bool {
        let address = value.drop { $0.isWhitespace }
        if address.hasPrefix("#") { return true }
        let kinds = ["png", "jpeg", "gif", "webp"].map { "data:image/\($0);base64," }
        return element == "image" && kinds.contains(where: address.lowercased().hasPrefix)
    }

    /// Whether a style, or any value that may be one, loads nothing: it refers to the picture itself only. An escape could
    /// hide anything, and so could the rarer functions that take addresses.
    private static func isPlainStyle(_ style: String) -> Bool {
        let text = style.lowercased()
        let refused = [
            "\\", "@import", "@namespace", "image-set(", "image(", "src(", "expression(", "binding", "script:",
        ]
        guard !refused.contains(where: text.contains) else { return false }
        return text.ranges(of: "url(").allSatisfy { range in
            text[range.upperBound...].drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }.hasPrefix("#")
        }
    }

    private static let namespace = "http://www.w3.org/2000/svg"
    private static let xlink = "http://www.w3.org/1999/xlink"
}
