import Basics
import YAML

extension SidecarReader {
    /// The `values` of a reading, by canonical column.
    func values(ofColumns fields: YAMLFields) -> [Column: [ValueDeclaration]] {
        let known = Column.allCases.map(\.rawValue)
        guard
            let pairs = fields.fields(
                "values", of: ["en": "the values of a reading", "id": "nilai pembacaan"], known: known)
        else { return [:] }
        var values: [Column: [ValueDeclaration]] = [:]
        for pair in pairs.pairs {
            guard let column = Column(rawValue: pair.key) else { continue }
            values[column] = self.values(
                pair.key, of: ["en": "the values of \"\(pair.key)\"", "id": "nilai \"\(pair.key)\""], pairs)
        }
        return values
    }

    /// The `values` of a question.
    func values(_ fields: YAMLFields) -> [ValueDeclaration] {
        values("values", of: ["en": "the values of an item", "id": "nilai butir"], fields)
    }

    private func values(_ key: String, of thing: LocalizedText, _ fields: YAMLFields) -> [ValueDeclaration] {
        guard let pairs = fields.fields(key, of: thing, known: nil) else { return [] }
        return pairs.pairs.compactMap { pair in
            guard !pair.value.isNull else { return ValueDeclaration(cell: pair.key, target: "", span: pair.keySpan) }
            return pairs.string(pair.key).map { ValueDeclaration(cell: pair.key, target: $0, span: pair.value.span) }
        }
    }
}
