import Basics
import Diagnostics

/// Finds an answer on its scale.
struct AnswerMatcher: Sendable {
    private let scale: AnswerScale
    private let points: [String: Int]

    init(_ scale: AnswerScale) {
        self.scale = scale
        let names = scale.pointNames.enumerated().map { (AnswerKey($1).text, $0) }
        points = Dictionary(names, uniquingKeysWith: { first, _ in first })
    }

    /// The point, from 0, of an answer; compared after trimming, with inner blanks taken as one and without regard to
    /// case. On a scale of numbers, `4`, `4.0` and `4,0` are the same.
    func point(_ answer: String) -> Result<Int, CellFault> {
        let key = AnswerKey(answer).text
        if let point = points[key] ?? wholeNumber(key).flatMap({ points[$0] }) { return .success(point) }
        let nearest = nearestName(to: answer, in: scale.pointNames).flatMap { isNumeric ? nil : $0 }
        return .failure(
            CellFault(of: answer, near: nearest) {
                .offScale($0, scale, near: nearest, isNumeric: isNumeric, isWord: isWordAmongNumbers(key))
            })
    }

    private var isNumeric: Bool {
        if case .numbers = scale.kind { true } else { false }
    }

    private func wholeNumber(_ key: String) -> String? {
        let parts = key.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard parts.count == 2, !parts[1].isEmpty, parts[1].allSatisfy({ $0 == "0" }) else { return nil }
        return String(parts[0])
    }

    /// A word where numbers are expected means that the column is not what it is taken for, which no single cell being
    /// set aside would mend.
    private func isWordAmongNumbers(_ key: String) -> Bool {
        isNumeric && key.contains(where: \.isLetter)
    }
}

extension Problem {
    fileprivate static func offScale(
        _ cell: ShownCell, _ scale: AnswerScale, near nearest: String?, isNumeric: Bool, isWord: Bool
    ) -> Problem {
        let answer: LocalizedText =
            cell.text == nil
            ? ["en": "an answer", "id": "sebuah jawaban"]
            : ["en": "answer \(cell.quoted)", "id": "jawaban \(cell.quoted)"]
        let (low, high) = (scale.pointNames.first ?? "", scale.pointNames.last ?? "")
        let use: LocalizedText =
            isNumeric
            ? ["en": "use \(low) to \(high)", "id": "gunakan \(low) sampai \(high)"]
            : ["en": "correct the answer", "id": "perbaiki jawabannya"]
        let remedy: LocalizedText = [
            "en": """
            \(use), leave the cell empty for "no answer", or say in the sidecar what it stands for: values: {score: \
            {\(cell.quoted): …}}
            """,
            "id": """
            \(use), kosongkan selnya bila tidak ada jawaban, atau tulis artinya di berkas pendamping: values: {score: \
            {\(cell.quoted): …}}
            """,
        ]
        return Problem(
            "csv.off-scale",
            [
                "en": "\(answer) is not on the scale \(scale.listing)",
                "id": "\(answer) tidak ada di skala \(scale.listing)",
            ],
            severity: isWord ? .error : .warning,
            help: nearest.map { "\(LocalizedText.didYouMean($0)) \(remedy)" } ?? remedy)
    }
}
