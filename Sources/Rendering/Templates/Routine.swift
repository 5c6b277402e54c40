/// A template, or a block of one, compiled for one kind of place: a flat list of operations.
final class Routine: Sendable {
    /// One step of rendering. The numbers are positions in the routine's tables.
    enum Operation: Sendable {
        /// Adds bytes of the routine's literals.
        case literal(Int, Int)
        /// Adds the indentation that is in force.
        case indentation
        case value(Int)
        /// Renders what follows for each value, or goes on at `end`.
        case section(Int, end: Int)
        case inverted(Int, end: Int)
        /// The next value of the section, from `start` on again.
        case next(start: Int)
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
    let calls: [Call]
    let addresses: [Address]

    init(_ draft: RoutineDraft) {
        template = draft.template
        operations = draft.operations
        literals = draft.literals
        names = draft.names
        paths = draft.paths
        calls = draft.calls
        addresses = draft.addresses
    }

    /// What a tag names, as it is written.
    func name(of path: Path) -> String {
        path.names.isEmpty ? "." : names[path.names].map(\.text).joined(separator: ".")
    }
}
