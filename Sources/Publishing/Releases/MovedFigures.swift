import Basics
import Diagnostics
import Evaluation

/// Tells the author of figures whose values have moved though as many people stand behind them as when they were published
/// last, and which therefore keep what was published: one warning a programme.
///
/// Diagnostic: `previous.moved-value`.
struct MovedFigures {
    let keys: [FigureKey]
    /// Where the author may declare a correction.
    let file: String
    let log: DiagnosticLog

    /// Logs them.
    func report() {
        for (program, keys) in Dictionary(grouping: keys, by: \.program).sorted(by: { $0.key < $1.key }) {
            log.log(.movedValue(program, keys), at: SourceLocation(file: file))
        }
    }
}

extension Problem {
    /// The most specific figures say best what moved.
    fileprivate static func movedValue(_ program: String, _ keys: [FigureKey]) -> Problem {
        let first = keys.first { $0.group != FigureKey.whole } ?? keys[0]
        let place = first.group == FigureKey.whole ? "" : " (\(first.group): \(first.member))"
        let group =
            first.group == FigureKey.whole ? "" : ", group: \(first.group), member: \"\(first.member)\""
        let line = "- {program: \(program), measure: \(first.measure)\(group), reason: \"…\"}"
        return Problem(
            "previous.moved-value",
            [
                "en": """
                figures of \"\(program)\" (\(keys.count)) have another value than was published last, though as many \
                people stand behind them; they keep the one published last. The first is \(first.measure)\(place)
                """,
                "id": """
                angka \"\(program)\" (\(keys.count)) berbeda dari yang terakhir diterbitkan, padahal jumlah orangnya \
                sama; nilai yang terakhir diterbitkan dipertahankan. Yang pertama: \(first.measure)\(place)
                """,
            ], severity: .warning,
            help: [
                "en": "if a mistake was mended, say so in corrections.yml: \(line)",
                "id": "jika ini perbaikan kesalahan, nyatakan dalam corrections.yml: \(line)",
            ])
    }
}
