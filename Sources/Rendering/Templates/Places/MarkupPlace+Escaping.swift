import Basics

extension MarkupPlace {
    /// How a value is escaped here.
    func escaping(isMarkup: Bool) throws(MarkupProblem) -> ValueEscaping {
        guard let escaping = try escaping() else {
            throw MarkupProblem(
                message: "a value stands \(description)", help: "put it between tags or into a quoted attribute")
        }
        guard isMarkup, escaping != .jsonValue else { return escaping }
        guard escaping == .text else {
            throw MarkupProblem(
                message: "markup stands \(description)", help: "use two braces: {{name}} is escaped for its place")
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
                message: "a value stands in an attribute without quotation marks", help: "write name=\"{{value}}\"")
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
    var description: String {
        let element = String(decoding: element, as: UTF8.self)
        return switch state {
        case .text: "between tags"
        case .tagOpen, .endTagOpen, .tagName: "in the name of a tag"
        case .tag, .afterAttributeName: "within a tag, outside of its attributes"
        case .attributeName: "in the name of an attribute"
        case .beforeValue, .unquoted: "in an attribute without quotation marks"
        case .doubleQuoted, .singleQuoted:
            switch attribute {
            case .code: "in an attribute that holds code"
            case .scriptType: "in the type of a script"
            default: "in a quoted attribute"
            }
        case .declarationOpen, .declaration: "in a declaration"
        case .comment: "in a comment"
        case .raw: "in a <\(element)>"
        }
    }
}
