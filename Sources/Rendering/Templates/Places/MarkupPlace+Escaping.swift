import Basics

extension MarkupPlace {
    /// How a value is escaped here.
    func escaping(isMarkup: Bool) throws(MarkupProblem) -> ValueEscaping {
        guard let escaping = try escaping() else {
            throw MarkupProblem(
                message: ["en": "a value stands \(description)", "id": "nilai berada \(description)"],
                help: [
                    "en": "put it between tags or into a quoted attribute",
                    "id": "letakkan di antara tag atau di atribut bertanda kutip",
                ])
        }
        guard isMarkup, escaping != .jsonValue else { return escaping }
        guard escaping == .text else {
            throw MarkupProblem(
                message: ["en": "markup stands \(description)", "id": "markah berada \(description)"],
                help: [
                    "en": "use two braces: {{name}} is escaped for its place",
                    "id": "gunakan dua kurung kurawal: {{nama}} disesuaikan dengan tempatnya",
                ])
        }
        return .markup
    }

    private func escaping() throws(MarkupProblem) -> ValueEscaping? {
        switch state {
        case .text: .text
        case .doubleQuoted, .singleQuoted: attributeEscaping
        case .raw where name.isEmpty: rawEscaping
        case .unquoted, .beforeValue:
            throw MarkupProblem(
                message: [
                    "en": "a value stands in an attribute without quotation marks",
                    "id": "nilai berada di atribut tanpa tanda kutip",
                ], help: ["en": "write name=\"{{value}}\"", "id": "tulis nama=\"{{nilai}}\""])
        default: nil
        }
    }

    private var attributeEscaping: ValueEscaping? {
        switch attribute {
        case .address, .addressList: addressQuoting.map(ValueEscaping.address)
        case .code, .scriptType: nil
        case .plain: state == .doubleQuoted ? .doubleQuoted : .singleQuoted
        }
    }

    private var rawEscaping: ValueEscaping? {
        switch content {
        case .plainText: .plainText
        case .json: .jsonValue
        case .jsonString: .jsonString
        case .markup, .jsonEscape, .code: nil
        }
    }

    /// The place in words, to follow "stands" or "ends".
    var description: LocalizedText {
        let element = String(decoding: element, as: UTF8.self)
        return switch state {
        case .text: ["en": "between tags", "id": "di antara tag"]
        case .tagOpen, .endTagOpen, .tagName: ["en": "in the name of a tag", "id": "di dalam nama tag"]
        case .tag, .afterAttributeName:
            ["en": "within a tag, outside of its attributes", "id": "di dalam tag, di luar atributnya"]
        case .attributeName: ["en": "in the name of an attribute", "id": "di dalam nama atribut"]
        case .beforeValue, .unquoted:
            ["en": "in an attribute without quotation marks", "id": "di atribut tanpa tanda kutip"]
        case .doubleQuoted, .singleQuoted:
            switch attribute {
            case .code: ["en": "in an attribute that holds code", "id": "di atribut yang memuat kode"]
            case .scriptType: ["en": "in the type of a script", "id": "di jenis skrip"]
            default: ["en": "in a quoted attribute", "id": "di atribut bertanda kutip"]
            }
        case .declarationOpen, .declaration: ["en": "in a declaration", "id": "di dalam deklarasi"]
        case .comment: ["en": "in a comment", "id": "di dalam komentar"]
        case .raw: ["en": "in a <\(element)>", "id": "di dalam <\(element)>"]
        }
    }
}
