import Basics

/// What a field of a view is, and how its value is reached where only its place in memory is known.
///
/// A section of a field is false when it is `nil`, `false`, an empty text, empty markup or an empty list; everything else
/// is true, zero included.
public struct FieldType: Sendable {
    /// Calls `body` with the place of each value that lies within the one at a place: the elements of a list, or what is
    /// there of something optional.
    typealias Visit = @Sendable (_ place: UnsafeRawPointer, _ body: (UnsafeRawPointer) -> Void) -> Void

    indirect enum Shape: Sendable {
        case text
        case markup
        case integer
        case flag
        /// Texts by name: ``TextTable``.
        case texts
        case view(any TemplateView.Type)
        case optional(FieldType, Visit)
        case list(FieldType, Visit)
        /// What a name stands for that is not known, which is reported where it stands.
        case unknown
    }

    /// The Swift type.
    let id: ObjectIdentifier
    let shape: Shape

    init(_ type: Any.Type, _ shape: Shape) {
        id = ObjectIdentifier(type)
        self.shape = shape
    }

    static let unknown = FieldType(Never.self, .unknown)

    /// What a section of this type sees: the value itself, or one element of a list.
    var inSection: FieldType {
        switch shape {
        case .optional(let wrapped, _): wrapped.inSection
        case .list(let element, _): element
        default: self
        }
    }

    /// The type without its being optional.
    var unwrapped: FieldType {
        if case .optional(let wrapped, _) = shape { wrapped.unwrapped } else { self }
    }

    /// The kind of value, for messages.
    var kind: LocalizedText {
        switch unwrapped.shape {
        case .text: ["en": "text", "id": "teks"]
        case .markup: ["en": "markup", "id": "markah"]
        case .integer: ["en": "a number", "id": "bilangan"]
        case .flag: ["en": "true or false", "id": "true atau false"]
        case .list: ["en": "a list", "id": "daftar"]
        case .view, .texts, .optional, .unknown: ["en": "a record", "id": "rekaman"]
        }
    }
}

extension FieldType: Hashable {
    /// Whether both are the same Swift type.
    public static func == (left: FieldType, right: FieldType) -> Bool { left.id == right.id }

    /// Tells types apart by what they are.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// Values at places in memory that hold this type: what the compiler has made sure of.
extension FieldType {
    /// Whether a section with the value is rendered.
    func isTrue(at place: UnsafeRawPointer) -> Bool {
        switch shape {
        case .text: return !place.assumingMemoryBound(to: String.self).pointee.isEmpty
        case .markup: return !place.assumingMemoryBound(to: HTML.self).pointee.isEmpty
        case .flag: return place.assumingMemoryBound(to: Bool.self).pointee
        case .integer, .texts, .view: return true
        case .optional(let wrapped, let visit):
            var isTrue = false
            visit(place) { isTrue = wrapped.isTrue(at: $0) }
            return isTrue
        case .list(_, let visit):
            var isTrue = false
            visit(place) { _ in isTrue = true }
            return isTrue
        case .unknown: return false
        }
    }

    /// Calls `body` for each value that a section of this one is rendered with.
    func forEach(at place: UnsafeRawPointer, _ body: (UnsafeRawPointer) -> Void) {
        switch shape {
        case .optional(let wrapped, let visit): visit(place) { wrapped.forEach(at: $0, body) }
        case .list(_, let visit): visit(place, body)
        default: if isTrue(at: place) { body(place) }
        }
    }
}
