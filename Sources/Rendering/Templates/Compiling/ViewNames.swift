/// The names that views have, while templates are compiled against them, and which of them were read.
struct ViewNames {
    private struct Name: Hashable {
        var type: FieldType
        var name: String
    }

    private let texts: [String: Int]
    private var fields: [FieldType: [ViewField]] = [:]
    private var titles: [FieldType: String] = [:]
    private var read: Set<Name> = []
    private var readTexts: Set<String> = []

    /// The views of pages, with all that lie within them, and the names of the texts in every table.
    init(_ views: [FieldType], texts: [String]) {
        self.texts = Dictionary(uniqueKeysWithValues: zip(texts, texts.indices))
        var waiting = views
        while let type = waiting.popLast() {
            switch type.shape {
            case .view(let view):
                guard fields[type] == nil else { continue }
                fields[type] = view.viewFields
                titles[type] = "\(view)"
                waiting += view.viewFields.map(\.type)
            case .optional(let inner, _), .list(let inner, _): waiting.append(inner)
            case .text, .markup, .integer, .flag, .texts, .unknown: break
            }
        }
    }

    /// The step to what a name stands for in a value, which thereby is read; `nil` where it stands for nothing.
    mutating func step(to name: String, in type: FieldType) -> Routine.Step? {
        switch type.shape {
        case .view:
            guard let field = fields[type]?.first(where: { $0.name == name }) else { return nil }
            read.insert(Name(type: type, name: name))
            return Routine.Step(offset: field.offset, type: field.type)
        case .texts:
            guard let number = texts[name] else { return nil }
            readTexts.insert(name)
            return Routine.Step(offset: 0, type: String.fieldType, textNumber: number)
        case .unknown: return Routine.Step(offset: 0, type: .unknown)
        case .text, .markup, .integer, .flag, .optional, .list: return nil
        }
    }

    /// The names that stand for something in a value.
    func names(in type: FieldType) -> [String] {
        if case .texts = type.shape { return texts.keys.sorted() }
        return fields[type]?.map(\.name) ?? []
    }

    /// What no template reads, as `Type.name`. A property of a generic view is read when it is in one of its variants.
    var unread: [String] {
        let all = fields.flatMap { type, fields in fields.map { title(of: type, $0.name) } }
        return Set(all).subtracting(read.map { title(of: $0.type, $0.name) }).sorted()
    }

    private func title(of type: FieldType, _ name: String) -> String {
        "\(titles[type]?.prefix { $0 != "<" } ?? "").\(name)"
    }

    /// The texts that no template prints.
    var unreadTexts: [String] { texts.keys.filter { !readTexts.contains($0) }.sorted() }

    /// The views in which properties without a name lie between or behind those that have one.
    var incomplete: [String] {
        fields.compactMap { type, fields in
            guard case .view(let view) = type.shape else { return nil }
            return view.isComplete ? nil : titles[type]
        }.sorted()
    }
}

extension TemplateView {
    /// Whether the named properties fill the view as they would if there were no others.
    fileprivate static var isComplete: Bool {
        var end = 0
        for field in viewFields.sorted(by: { $0.offset < $1.offset }) {
            let start = (end + field.alignment - 1) / field.alignment * field.alignment
            guard field.offset == start else { return false }
            end = start + field.size
        }
        return end == MemoryLayout<Self>.size
    }
}
