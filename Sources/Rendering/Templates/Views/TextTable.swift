/// Texts by name, such as the words of a language: templates know the name's number, and a text is escaped once only.
public struct TextTable: TemplateField {
    struct Text: Sendable {
        var text: String
        /// As it stands between tags and in a double-quoted attribute.
        var escaped: [UInt8]
    }

    /// One for each name of the library; `nil` where this table has no such text.
    let texts: [Text?]

    /// See ``TemplateField``.
    public static var fieldType: FieldType { FieldType(Self.self, .texts) }

    /// A table for templates of a library whose names of texts are `names`, in the same order.
    public init(_ texts: [String: String], names: [String]) {
        self.texts = names.map { name in
            texts[name].map { Text(text: $0, escaped: HTML(escaping: $0).bytes) }
        }
    }
}
