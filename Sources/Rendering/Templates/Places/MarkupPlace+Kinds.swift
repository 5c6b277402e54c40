extension MarkupPlace.Attribute {
    /// What the attribute `name` of an element holds, both in small letters.
    init(_ name: [UInt8], of element: [UInt8]) {
        let name = String(decoding: name, as: UTF8.self)
        switch name {
        case "href", "src", "action", "formaction", "poster", "cite", "data", "ping", "manifest", "background",
            "longdesc", "usemap", "xlink:href", "xml:base":
            self = .address
        case "srcset", "imagesrcset": self = .addressList
        case "style", "srcdoc": self = .code
        case "type" where element == Array("script".utf8): self = .scriptType
        default: self = name.hasPrefix("on") ? .code : .plain
        }
    }
}

extension MarkupPlace.Content {
    /// What an element holds; of a script the type decides.
    init(of element: [UInt8], scriptType: [UInt8]) {
        switch String(decoding: element, as: UTF8.self) {
        case "script": self = Self.isJSON(scriptType) ? .json : .code
        case "style", "xmp", "iframe", "noembed", "noframes", "plaintext": self = .code
        case "title", "textarea": self = .plainText
        default: self = .markup
        }
    }

    private static func isJSON(_ type: [UInt8]) -> Bool {
        let type = String(decoding: type.filter { !$0.isWhitespace }, as: UTF8.self)
        return type.hasSuffix("+json") || ["application/json", "importmap", "speculationrules"].contains(type)
    }
}
