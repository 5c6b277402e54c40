/// What a template, or a section of one, reads: a structure whose stored properties bear names in templates.
///
/// A template is compiled against the view of its page: its names become places in memory then, so that rendering looks
/// nothing up, and a name that no view knows is an error whether or not a page is rendered. Every stored property has its
/// name; ``TemplateLibrary/unreadNames`` tells those that no template reads.
public protocol TemplateView: TemplateField {
    /// The names of the stored properties.
    static var layout: ViewLayout<Self> { get }
}

extension TemplateView {
    /// See ``TemplateField``.
    public static var fieldType: FieldType { FieldType(Self.self, .view(Self.self)) }

    static var viewFields: [ViewField] { layout.fields }
}

/// A stored property of a view as templates name it.
struct ViewField: Sendable {
    var name: String
    /// Where the property lies within the view, in bytes.
    var offset: Int
    var type: FieldType
    var size: Int
    var alignment: Int
}

/// The names by which templates read the stored properties of a view, declared once for each type:
///
///     static let layout = ViewLayout<Self> {
///         $0("title", \.title)
///         $0("next_session", \.nextSession)
///     }
public struct ViewLayout<View: TemplateView>: Sendable {
    let fields: [ViewField]

    /// A layout; `declare` gives each stored property its name.
    public init(_ declare: (inout Declaration) -> Void) {
        var declaration = Declaration()
        declare(&declaration)
        fields = declaration.fields
    }

    /// Gives names to properties.
    public struct Declaration: Sendable {
        fileprivate var fields: [ViewField] = []

        /// Gives a stored property its name in templates.
        public mutating func callAsFunction<Value: TemplateField>(_ name: String, _ property: KeyPath<View, Value>) {
            guard let offset = MemoryLayout<View>.offset(of: property) else {
                preconditionFailure("\"\(name)\" of \(View.self) is not a stored property")
            }
            precondition(!fields.contains { $0.name == name }, "two properties of \(View.self) are called \"\(name)\"")
            fields.append(
                ViewField(
                    name: name, offset: offset, type: Value.fieldType, size: MemoryLayout<Value>.size,
                    alignment: MemoryLayout<Value>.alignment))
        }

        /// Takes over the names of a view that is a stored property, as if its properties were this view's own.
        public mutating func include<Part: TemplateView>(_ property: KeyPath<View, Part>) {
            guard let offset = MemoryLayout<View>.offset(of: property) else {
                preconditionFailure("a part of \(View.self) is not a stored property")
            }
            for var field in Part.viewFields {
                precondition(
                    !fields.contains { $0.name == field.name },
                    "two properties of \(View.self) are called \"\(field.name)\"")
                field.offset += offset
                fields.append(field)
            }
        }
    }
}
