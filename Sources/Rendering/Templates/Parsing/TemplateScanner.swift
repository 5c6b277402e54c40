import Basics
internal import Diagnostics

/// Finds the tags of a template, one after the other, and minds the delimiters that they set.
struct TemplateScanner {
    private let text: TemplateText
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private var position = 0

    init(_ text: TemplateText) {
        self.text = text
    }

    /// The next tag; `nil` at the end.
    mutating func next() throws(TemplateProblem) -> TemplateTag? {
        guard let start = find(opening, from: position) else { return nil }
        var content = start + opening.count
        var (kind, length) = kind(at: content)
        var ending = closing
        if kind == .delimiters { ending = [UInt8(ascii: "=")] + closing }
        if length == 1, text.bytes[content] == UInt8(ascii: "{") {
            kind = .markup
            ending = [UInt8(ascii: "}")] + closing
        }
        content += length
        guard let end = find(ending, from: content) else {
            position = text.bytes.count
            throw unclosed(start, ending)
        }
        length = end + ending.count - start
        position = start + length
        let name = String(decoding: trimmed(content..<end), as: UTF8.self)
        let tag = TemplateTag(kind: kind, name: name, range: start..<position)
        if kind == .delimiters { try setDelimiters(tag) } else { try check(tag) }
        return tag
    }

    private func kind(at offset: Int) -> (kind: TemplateTag.Kind, length: Int) {
        guard offset < text.bytes.count else { return (.value, 0) }
        return switch text.bytes[offset] {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): (.markup, 1)
        case UInt8(ascii: "#"): (.section, 1)
        case UInt8(ascii: "^"): (.inverted, 1)
        case UInt8(ascii: "/"): (.close, 1)
        case UInt8(ascii: ">"): (.partial, 1)
        case UInt8(ascii: "<"): (.parent, 1)
        case UInt8(ascii: "$"): (.block, 1)
        case UInt8(ascii: "!"): (.comment, 1)
        case UInt8(ascii: "="): (.delimiters, 1)
        default: (.value, 0)
        }
    }

    private func find(_ pattern: [UInt8], from start: Int) -> Int? {
        let bytes = text.bytes
        var index = start
        while index + pattern.count <= bytes.count {
            if bytes[index] == pattern[0], bytes[index..<(index + pattern.count)].elementsEqual(pattern) {
                return index
            }
            index += 1
        }
        return nil
    }

    private func trimmed(_ range: Range<Int>) -> ArraySlice<UInt8> {
        let content = text.bytes[range]
        guard let first = content.firstIndex(where: { !$0.isWhitespace }),
            let last = content.lastIndex(where: { !$0.isWhitespace })
        else { return [] }
        return content[first...last]
    }

    private mutating func setDelimiters(_ tag: TemplateTag) throws(TemplateProblem) {
        let words = tag.name.utf8.split(whereSeparator: \.isWhitespace).map(Array.init)
        guard words.count == 2, !words.contains(where: { $0.contains(UInt8(ascii: "=")) }) else {
            throw TemplateProblem(
                id: "template.bad-delimiters",
                message: [
                    "en": "\"\(tag.name)\" does not name two delimiters",
                    "id": "\"\(tag.name)\" tidak menyebut dua pembatas",
                ],
                range: tag.range,
                help: [
                    "en": "write the opening and the closing one, such as {{=<% %>=}}; neither may hold \"=\"",
                    "id": "tulis pembatas pembuka dan penutup, seperti {{=<% %>=}}; keduanya tidak boleh memuat \"=\"",
                ])
        }
        (opening, closing) = (words[0], words[1])
    }

    private func check(_ tag: TemplateTag) throws(TemplateProblem) {
        guard tag.kind != .comment else { return }
        guard !tag.name.isEmpty else {
            throw TemplateProblem(
                id: "template.empty-tag", message: ["en": "the tag names nothing", "id": "tag tidak menyebut apa pun"],
                range: tag.range,
                help: [
                    "en": "write a name between the delimiters, or remove the tag",
                    "id": "tulis nama di antara pembatas, atau hapus tag",
                ])
        }
        let isPath = tag.kind == .value || tag.kind == .markup || tag.kind == .section || tag.kind == .inverted
        let hasGap =
            isPath && tag.name != "."
            && tag.name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).contains(
                where: \.isEmpty)
        guard !hasGap, !tag.name.utf8.contains(where: \.isWhitespace) else {
            throw TemplateProblem(
                id: "template.bad-name",
                message: ["en": "\"\(tag.name)\" is not a name", "id": "\"\(tag.name)\" bukan nama"], range: tag.range,
                help: [
                    "en": "a name has no white space; a dot stands between two names",
                    "id": "nama tidak memuat spasi; titik berada di antara dua nama",
                ])
        }
    }

    private func unclosed(_ start: Int, _ ending: [UInt8]) -> TemplateProblem {
        let closing = String(decoding: ending, as: UTF8.self)
        return TemplateProblem(
            id: "template.unclosed-tag", message: ["en": "the tag is not closed", "id": "tag tidak ditutup"],
            range: start..<(start + opening.count),
            help: ["en": "end it with \"\(closing)\"", "id": "akhiri dengan \"\(closing)\""])
    }
}
