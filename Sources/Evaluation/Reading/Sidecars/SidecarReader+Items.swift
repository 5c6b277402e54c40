import Basics
import Diagnostics
import YAML

extension SidecarReader {
    /// A list of words or numbers from the lowest to the highest.
    func scale(_ fields: YAMLFields) -> AnswerScale? {
        guard fields.node("scale") != nil else { return nil }
        let points = fields.strings("scale")
        if let numbers = Self.consecutive(points.map { Int($0) }) {
            return AnswerScale(kind: .numbers(low: numbers.lowerBound, high: numbers.upperBound))
        }
        let distinct = Set(points.map { AnswerKey($0).text })
        guard points.count >= 2, points.count <= 100, distinct.count == points.count else {
            fields.report("scale", .scale)
            return nil
        }
        return AnswerScale(kind: .words(points))
    }

    private static func consecutive(_ numbers: [Int?]) -> ClosedRange<Int>? {
        guard numbers.count >= 2, numbers.count <= 101, let first = numbers[0], first > -1000, first < 1000 else {
            return nil
        }
        for (offset, number) in numbers.enumerated() where number != first + offset { return nil }
        return first...(first + numbers.count - 1)
    }

    func items(_ fields: YAMLFields, on common: AnswerScale?) -> [ItemDeclaration] {
        if let node = fields.node("items"), case .sequence(let headers) = node.content {
            return headers.compactMap { node in
                node.text.map { ItemDeclaration(header: DeclaredHeader(name: $0, span: node.span)) }
            }
        }
        guard
            let pairs = fields.fields(
                "items", of: ["en": "the items of a reading", "id": "butir pembacaan"], known: nil)
        else { return [] }
        return pairs.pairs.map { pair in
            var item = ItemDeclaration(header: DeclaredHeader(name: pair.key, span: pair.keySpan))
            guard case .mapping(let inner) = pair.value.content, !Self.isByLanguage(inner) else {
                item.label = pairs.localizedText(pair.key)
                return item
            }
            guard
                let details = pairs.fields(
                    pair.key, of: ["en": "an item", "id": "butir"],
                    known: ["label", "scale", "ideal", "reversed", "values"])
            else { return item }
            item.label = details.localizedText("label")
            item.scale = scale(details)
            item.isReversed = details.boolean("reversed") ?? false
            item.ideal = ideal(details, on: item.scale ?? common)
            item.values = values(details)
            return item
        }
    }

    /// The questions that `satisfaction` lists.
    func ratedItems(_ fields: YAMLFields) -> [DeclaredHeader] {
        guard let details = fields.fields("satisfaction", of: "satisfaction", known: ["items"]) else { return [] }
        return details.items("items").compactMap { node in
            node.text.map { DeclaredHeader(name: $0, span: node.span) }
        }
    }

    private static func isByLanguage(_ pairs: [YAMLPair]) -> Bool {
        pairs.allSatisfy { $0.key.utf8.count == 2 || ($0.key.utf8.count == 5 && $0.key.contains("-")) }
            && !pairs.isEmpty
    }

    private func ideal(_ fields: YAMLFields, on scale: AnswerScale?) -> Int? {
        guard let text = fields.string("ideal") else { return nil }
        let points = (scale ?? .oneToFive).pointNames
        let wanted = AnswerKey(text).text
        if let point = points.firstIndex(where: { AnswerKey($0).text == wanted }) { return point }
        fields.report("ideal", .ideal(text, scale ?? .oneToFive))
        return nil
    }
}

extension Problem {
    fileprivate static let scale = Problem(
        "sidecar.unknown-value",
        [
            "en": "a scale needs between 2 and 100 different answers",
            "id": "skala memerlukan 2 sampai 100 jawaban berbeda",
        ],
        help: [
            "en": "list the answers from the lowest to the highest, such as [1, 2, 3, 4, 5] or [Tidak setuju, Setuju]",
            "id":
                "cantumkan jawaban dari yang terendah ke yang tertinggi, seperti [1, 2, 3, 4, 5] atau [Tidak setuju, Setuju]",
        ])

    fileprivate static func ideal(_ text: String, _ scale: AnswerScale) -> Problem {
        Problem(
            "sidecar.unknown-value",
            [
                "en": "the ideal answer \"\(text)\" is not on the item's scale",
                "id": "jawaban ideal \"\(text)\" tidak ada di skala butir ini",
            ],
            help: ["en": "use one of \(scale.listing)", "id": "gunakan salah satu dari \(scale.listing)"])
    }
}
