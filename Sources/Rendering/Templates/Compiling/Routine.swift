/// A template, or a block of one, compiled for one kind of place: a flat list of operations.
final class Routine: Sendable {
    /// One step of rendering. The numbers are positions in the routine's tables.
    enum Operation: Sendable {
        /// Adds bytes of the routine's literals.
        case literal(Int, Int)
        /// Adds the indentation that is in force.
        case indentation
        case value(Int)
        /// Renders what follows up to `end` for each value.
        case section(Int, end: Int)
        /// Renders what follows up to `end` where the value is false.
        case inverted(Int, end: Int)
        case call(Int)
        /// Checks the address that ends here.
        case address(Int)
    }

    /// What a tag names. It holds no reference, so that rendering counts none.
    struct Path: Sendable {
        /// Which of the routine's names; none for `.`, the value of the section itself.
        var names: Range<Int>
        var range: Range<Int>
        /// How it is printed; without meaning in a section.
        var escaping = ValueEscaping.text
        var target = Target.names
    }

    /// Where the value of a path is.
    enum Target: Sendable {
        /// In the innermost record that has the name when the page is rendered.
        case names
        /// In the view of a section, counted from the page's own: what the routine's steps lead to.
        case field(section: Int, steps: Range<Int>)
        /// Nowhere.
        case nothing
    }

    /// A step to a field of a view.
    struct Step: Sendable {
        /// How far it lies from the place that was reached before, in bytes.
        var offset: Int
        var type: FieldType
        /// Of a text in a table its number there.
        var textNumber: Int?
    }

    /// An attribute with addresses that values were put into.
    struct Address: Sendable {
        /// The first of these values, for messages.
        var range: Range<Int>
        var quoting: AddressQuoting
    }

    /// A partial, a parent or what replaces a block.
    struct Call: Sendable {
        var routine: Int
        var range: Range<Int>
        /// What is put before each of its lines, besides what is in force; `nil` when it stands within a line, where
        /// nothing is.
        var indentation: [UInt8]?
    }

    let template: Int
    let operations: [Operation]
    let literals: [UInt8]
    let names: [TemplateName]
    let paths: [Path]
    let steps: [Step]
    let calls: [Call]
    let addresses: [Address]

    init(_ draft: RoutineDraft) {
        template = draft.template
        operations = draft.operations
        literals = draft.literals
        names = draft.names
        paths = draft.paths
        steps = draft.steps
        calls = draft.calls
        addresses = draft.addresses
    }

    /// What a tag names, as it is written.
    func name(of path: Path) -> String {
        path.names.isEmpty ? "." : names[path.names].map(\.text).joined(separator: ".")
    }
}
