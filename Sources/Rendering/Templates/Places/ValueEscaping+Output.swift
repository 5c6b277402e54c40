import Basics

/// Why a value cannot be printed.
enum ValueProblem {
    /// A list or a record.
    case unprintable(LocalizedText)
    /// Text where only markup is expected, or markup where only text is safe.
    case misplaced(LocalizedText, help: LocalizedText)

    /// What is said of it where a tag names the value.
    func problem(_ name: String, _ range: Range<Int>) -> TemplateProblem {
        switch self {
        case .unprintable(let kind):
            TemplateProblem(
                id: "template.unprintable",
                message: [
                    "en": "\"\(name)\" is \(kind), which cannot be printed",
                    "id": "\"\(name)\" adalah \(kind), yang tidak dapat dicetak",
                ],
                range: range,
                help: [
                    "en": "open it as a section: {{#\(name)}}…{{/\(name)}}",
                    "id": "buka sebagai bagian: {{#\(name)}}…{{/\(name)}}",
                ])
        case .misplaced(let kind, let help):
            TemplateProblem(
                id: "template.unsafe-value",
                message: [
                    "en": "\"\(name)\" is \(kind), which is not safe here",
                    "id": "\"\(name)\" adalah \(kind), yang tidak aman di sini",
                ],
                range: range, help: help)
        }
    }
}

extension ValueEscaping {
    /// Why no value of a type can be printed; `nil` where they can.
    func problem(of type: FieldType) -> ValueProblem? {
        switch type.unwrapped.shape {
        case .text: accepts(markup: false)
        case .markup: accepts(markup: true)
        case .integer, .flag, .unknown: nil
        case .view, .texts, .optional, .list: .unprintable(type.kind)
        }
    }

    private func accepts(markup isMarkup: Bool) -> ValueProblem? {
        var nothing: [UInt8] = []
        return isMarkup ? add(markup: HTML(), into: &nothing) : add(text: "", into: &nothing)
    }

    /// Prints the value at a place, or says why it cannot.
    func add(_ type: FieldType, at place: UnsafeRawPointer, into output: inout [UInt8]) -> ValueProblem? {
        switch type.shape {
        case .text: return add(text: place.assumingMemoryBound(to: String.self).pointee, into: &output)
        case .markup: return add(markup: place.assumingMemoryBound(to: HTML.self).pointee, into: &output)
        case .integer: add(ascii: String(place.assumingMemoryBound(to: Int.self).pointee), into: &output)
        case .flag: add(ascii: place.assumingMemoryBound(to: Bool.self).pointee ? "true" : "false", into: &output)
        case .optional(let wrapped, let visit):
            var problem: ValueProblem?
            var isThere = false
            visit(place) {
                isThere = true
                problem = add(wrapped, at: $0, into: &output)
            }
            return isThere ? problem : add(.absent, into: &output)
        case .view, .texts, .list: return .unprintable(type.kind)
        case .unknown: break
        }
        return nil
    }

    /// Prints a text of a table, which is escaped already for most places.
    func add(_ text: TextTable.Text, into output: inout [UInt8]) {
        switch self {
        case .text, .plainText, .doubleQuoted, .uniform(escaped: true): output.append(contentsOf: text.escaped)
        default: _ = add(text: text.text, into: &output)
        }
    }

    /// Prints a value, or says why it cannot.
    func add(_ value: TemplateValue, into output: inout [UInt8]) -> ValueProblem? {
        switch value {
        case .absent: if self == .jsonValue { output.append("null") }
        case .text(let text): return add(text: text, into: &output)
        case .html(let html): return add(markup: html, into: &output)
        case .integer(let number): add(ascii: String(number), into: &output)
        case .boolean(let flag): add(ascii: flag ? "true" : "false", into: &output)
        case .list, .record: return .unprintable(value.kind)
        }
        return nil
    }

    /// Digits and letters mean nothing anywhere.
    private func add(ascii text: String, into output: inout [UInt8]) {
        output.append(contentsOf: text.utf8)
    }

    func add(text: String, into output: inout [UInt8]) -> ValueProblem? {
        switch self {
        case .text, .plainText, .doubleQuoted, .uniform(escaped: true): HTML.escape(text, into: &output)
        case .singleQuoted: HTML.escapeSingleQuoted(text, into: &output)
        case .address(let quoting): quoting.add(text, into: &output)
        case .jsonString: HTML.escapeJSON(text, into: &output)
        case .jsonValue:
            output.append(UInt8(ascii: "\""))
            HTML.escapeJSON(text, into: &output)
            output.append(UInt8(ascii: "\""))
        case .uniform(escaped: false): output.append(contentsOf: text.utf8)
        case .markup:
            return .misplaced(
                ["en": "text", "id": "teks"],
                help: [
                    "en": "use two braces, which escape it, or give it as markup",
                    "id": "gunakan dua kurung kurawal, yang mengamankannya, atau berikan sebagai markah",
                ])
        }
        return nil
    }

    func add(markup: HTML, into output: inout [UInt8]) -> ValueProblem? {
        switch self {
        case .text, .markup, .uniform: output.append(contentsOf: markup.bytes)
        case .jsonValue: HTML.appendJSON(markup.bytes, into: &output)
        case .plainText, .doubleQuoted, .singleQuoted, .address, .jsonString:
            return .misplaced(
                ["en": "markup", "id": "markah"],
                help: [
                    "en": "markup is printed between tags; give text for this place",
                    "id": "markah dicetak di antara tag; berikan teks untuk tempat ini",
                ])
        }
        return nil
    }
}
