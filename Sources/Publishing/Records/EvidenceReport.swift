import Evaluation
import Rendering

/// A programme's evidence grade with its reasons.
struct EvidenceReport {
    let context: PageContext
    let page: PageAddress

    func view(of program: Program) -> EvidenceView {
        let evidence = context.facts.evidence[program.slug]
        let words = context.words
        let flags = (evidence?.flags ?? []).map { flag in
            FlagView(
                label: words("evidence.flags.\(flag.key).label"),
                explanation: words(
                    "evidence.flags.\(flag.key).explanation", values(flag.n, flag.value, flag.key, flag.band)))
        }
        let reasons = (evidence?.reasons ?? []).map { reason in
            let text = words("evidence.reasons.\(reason.key)", values(reason.n, reason.value, reason.key))
            return ReasonView(isMet: reason.isMet, text: Self.withoutEmptyBrackets(text))
        }
        let grade = context.view(of: evidence?.grade ?? .nothing)
        return EvidenceView(
            grade: grade, sentence: words("evidence.grades.\(grade.grade).sentence"),
            directions: directions(program), reasons: reasons, flags: flags,
            href: page.href(to: context.page("methodology"), anchor: "evidence"))
    }

    /// "Learning: improved", for each level that is measured before and after.
    private func directions(_ program: Program) -> [HTML] {
        LevelVerdict.levels(of: program.slug, context.figures).filter {
            context.edition.shows($0.level) && $0.verdict != .notMeasured
        }.map { level, verdict in
            let text = context.words("verdicts.\(verdict.rawValue)")
            let line = context.words("format.labelled", ["label": context.levelName(level), "text": text])
            let claim = FigureClaim(.direction, [("level", level.rawValue), ("program", program.slug)])
            return FigureClaim.mark(HTML(escaping: line), [claim])
        }
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
        guard text.utf8.last == UInt8(ascii: ")"), let open = text.lastIndex(of: "(") else { return text }
        let inner = text[text.index(after: open)...].dropLast()
        guard !inner.contains(where: \.isNumber) else { return text }
        return String(text[..<open].reversed().drop(while: \.isWhitespace).reversed())
    }
}
