import Evaluation
import Rendering

/// A programme's evidence grade with its reasons.
struct EvidenceRecord {
    let context: PageContext
    let page: PageAddress

    func record(of program: Program) -> TemplateRecord {
        let evidence = context.facts.evidence[program.slug]
        let grade = evidence?.grade ?? .nothing
        let words = context.words
        let flags = (evidence?.flags ?? []).map { flag -> TemplateRecord in
            [
                "label": .text(words("evidence.flags.\(flag.key).label")),
                "explanation": .text(
                    words("evidence.flags.\(flag.key).explanation", values(flag.n, flag.value, flag.key, flag.band))),
            ]
        }
        let reasons = (evidence?.reasons ?? []).map { reason -> TemplateRecord in
            let text = words("evidence.reasons.\(reason.key)", values(reason.n, reason.value, reason.key))
            return ["met": .boolean(reason.isMet), "text": .text(Self.withoutEmptyBrackets(text))]
        }
        return [
            "grade": .integer(grade.rawValue), "name": .text(words("evidence.grades.\(grade.rawValue).name")),
            "sentence": .text(words("evidence.grades.\(grade.rawValue).sentence")), "reasons": TemplateValue(reasons),
            "flags": TemplateValue(flags),
            "href": .text(page.href(to: context.page("methodology"), anchor: "evidence")),
        ]
    }

    /// What is told as a difference or a coefficient, and not as a share.
    private static let differences: Set<EvidenceKey> = [
        .baselineEquivalent, .baselineNotEquivalent, .baselineAdjust, .lowAlpha,
    ]

    private func values(
        _ n: Int?, _ value: Double?, _ key: EvidenceKey, _ band: Figure.Band? = nil
    ) -> [String: String] {
        let isDifference = Self.differences.contains(key)
        let text = value.map {
            isDifference ? context.numbers.decimal($0, places: 2) : context.numbers.percentage($0, places: 0)
        }
        return [
            "n": n.map { key == .smallN ? context.numbers.integer($0) : context.style.n($0) } ?? "",
            "value": text ?? band.map(context.style.text) ?? "",
        ]
    }

    /// A sentence whose number may not be stated ends before the brackets that would have held it.
    private static func withoutEmptyBrackets(_ text: String) -> String {
        guard let open = text.lastIndex(of: "("), text.hasSuffix(")") else { return text }
        let inner = text[text.index(after: open)...].dropLast()
        guard !inner.contains(where: \.isNumber) else { return text }
        return String(text[..<open].reversed().drop(while: \.isWhitespace).reversed())
    }
}
