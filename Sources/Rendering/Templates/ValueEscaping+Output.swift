/// Why a value cannot be printed.
enum ValueProblem {
    /// A list or a record.
    case unprintable(String)
    /// Text where only markup is expected, or markup where only text is safe.
    case misplaced(String, help: String)

    func problem(_ path: Routine.Path, in routine: Routine) -> TemplateProblem {
        let name = routine.name(of: path)
        return switch self {
        case .unprintable(let kind):
            TemplateProblem(
                id: "template.unprintable", message: "\"\(name)\" is \(kind), which cannot be printed",
                range: path.range, help: "open it as a section: {{#\(name)}}…{{/\(name)}}")
        case .misplaced(let kind, let help):
            TemplateProblem(
                id: "template.unsafe-value", message: "\"\(name)\" is \(kind), which is not safe here",
                range: path.range, help: help)
        }
    }
}

extension ValueEscaping {
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

    private func add(text: String, into output: inout [UInt8]) -> ValueProblem? {
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
            return .misplaced("text", help: "use two braces, which escape it, or give it as markup")
        }
        return nil
    }

    private func add(markup: HTML, into output: inout [UInt8]) -> ValueProblem? {
        switch self {
        case .text, .markup, .uniform: output.append(contentsOf: markup.bytes)
        case .jsonValue: HTML.appendJSON(markup.bytes, into: &output)
        case .plainText, .doubleQuoted, .singleQuoted, .address, .jsonString:
            return .misplaced("markup", help: "markup is printed between tags; give text for this place")
        }
        return nil
    }
}
