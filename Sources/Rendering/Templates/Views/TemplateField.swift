/// What a property of a view may be: text, markup, a whole number, a flag, a view, and lists and optionals of these.
public protocol TemplateField: Sendable {
    /// How templates read values of this type.
    static var fieldType: FieldType { get }
}

/// Text; escaped for the place where it is printed.
extension String: TemplateField {
    /// See ``TemplateField``.
    public static var fieldType: FieldType { FieldType(Self.self, .text) }
}

/// Markup that is printed as it is, between tags only; within a JSON `<script>` it is finished JSON.
extension HTML: TemplateField {
    /// See ``TemplateField``.
    public static var fieldType: FieldType { FieldType(Self.self, .markup) }
}

/// A whole number, printed with a hyphen-minus and without separators. What people read is text.
extension Int: TemplateField {
    /// See ``TemplateField``.
    public static var fieldType: FieldType { FieldType(Self.self, .integer) }
}

/// Printed as `true` or `false`.
extension Bool: TemplateField {
    /// See ``TemplateField``.
    public static var fieldType: FieldType { FieldType(Self.self, .flag) }
}

/// What may have no value: then it is false in a section, prints nothing, and so does everything within it.
extension Optional: TemplateField where Wrapped: TemplateField {
    /// See ``TemplateField``.
    public static var fieldType: FieldType {
        FieldType(
            Self.self,
            .optional(Wrapped.fieldType) { place, body in
                guard let value = place.assumingMemoryBound(to: Self.self).pointee else { return }
                withUnsafePointer(to: value) { body(UnsafeRawPointer($0)) }
            })
    }
}

/// A section is repeated for each value. A list itself cannot be printed.
extension Array: TemplateField where Element: TemplateField {
    /// See ``TemplateField``.
    public static var fieldType: FieldType {
        FieldType(
            Self.self,
            .list(Element.fieldType) { place, body in
                place.assumingMemoryBound(to: Self.self).pointee.withUnsafeBufferPointer { elements in
                    guard let first = elements.baseAddress else { return }
                    for number in elements.indices { body(UnsafeRawPointer(first + number)) }
                }
            })
    }
}
