import Diagnostics
import Evaluation
import Markup
import Rendering
import Basics

/// A statement of the author about a figure that the build holds him to: `learning.gain > 10: the target of 2025`.
///
/// Diagnostics: `claim.syntax`, `claim.broken`, `claim.unknown`.
struct ClaimBlock {
    let blocks: Blocks

    /// The statement with whether it holds; a diagnostic at its line where it does not.
    func html(_ block: EmbeddedBlock) -> HTML {
        var html = HTML(trusted: "<ul class=\"claims\">\n")
        for (offset, line) in block.body.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            let place = SourceLocation(file: blocks.file, line: block.bodyFirstLine + offset, column: 1)
            guard let claim = Claim(String(line)) else {
                report(.claimSyntax, place, line)
                continue
            }
            html.append(self.html(claim, place, String(line), block))
        }
        html.append(trusted: "</ul>\n")
        return html
    }

    private func html(_ claim: Claim, _ place: SourceLocation, _ line: String, _ block: EmbeddedBlock) -> HTML {
        let context = blocks.context
        guard let definition = blocks.measure(claim.measure, block.span) else { return HTML() }
        guard context.edition.shows(definition.level) else { return HTML() }
        let figure = context.figure(claim.measure, of: blocks.program?.slug ?? FigureKey.everyProgram)
        guard let shown = figure?.shown else {
            report(.unknownClaim("\(claim.measure)"), place, line)
            return HTML()
        }
        if !claim.holds(for: shown.value) {
            let value = DecimalDigits(shown.value, places: 4)?.plain ?? ""
            report(.brokenClaim("\(claim.measure)", value: value), place, line)
        }
        var html = HTML(trusted: "<li>")
        html.append(escaping: claim.words.isEmpty ? context.label(of: definition.id) : claim.words)
        html.append(trusted: ": <strong>")
        html.append(escaping: context.style.text(shown.value, definition))
        html.append(trusted: "</strong> (")
        html.append(escaping: "\(claim.comparison.rawValue) \(context.style.plain(claim.threshold, definition))")
        html.append(trusted: ")</li>\n")
        return html
    }

    private func report(_ problem: Problem, _ place: SourceLocation, _ line: some StringProtocol) {
        let excerpt = Excerpt(line: String(line), length: line.count)
        blocks.log.log(Diagnostic(problem, at: place, excerpt: excerpt))
    }
}

extension Problem {
    fileprivate static let claimSyntax = Problem(
        "claim.syntax",
        [
            "en": "a claim has the form \"measure > number: words\"",
            "id": "klaim ditulis dalam bentuk \"ukuran > angka: kata-kata\"",
        ],
        help: [
            "en": "such as \"learning.gain > 10: the target of 2025\"",
            "id": "seperti \"learning.gain > 10: sasaran tahun 2025\"",
        ])

    fileprivate static func unknownClaim(_ measure: String) -> Problem {
        Problem(
            "claim.unknown",
            [
                "en": "the claim can't be checked: \(measure) has no published value",
                "id": "klaim tidak dapat diperiksa: \(measure) tidak memiliki nilai yang diterbitkan",
            ], severity: .warning,
            help: [
                "en": "remove the claim, or add the data that it speaks of",
                "id": "hapus klaim itu, atau tambahkan data yang dibicarakannya",
            ])
    }

    fileprivate static func brokenClaim(_ measure: String, value: String) -> Problem {
        Problem(
            "claim.broken",
            [
                "en": "the claim no longer holds: \(measure) is \(value)",
                "id": "klaim tidak lagi berlaku: \(measure) adalah \(value)",
            ],
            help: [
                "en": "correct the text, or find out why the figure changed",
                "id": "perbaiki teksnya, atau cari tahu mengapa angkanya berubah",
            ])
    }
}

/// `measure > number: words`.
struct Claim: Sendable {
    var measure: MeasureID
    var comparison: Comparison
    var threshold: Double
    var words: String

    enum Comparison: String, CaseIterable, Sendable {
        case atLeast = ">="
        case atMost = "<="
        case above = ">"
        case below = "<"
    }

    init?(_ line: String) {
        guard let comparison = Comparison.allCases.first(where: { line.contains($0.rawValue) }) else { return nil }
        let (left, right) = Self.cut(line, at: comparison.rawValue)
        let (number, words) = Self.cut(right, at: ":")
        guard let threshold = Double(Self.trimmed(number)), threshold.isFinite else { return nil }
        measure = MeasureID(Self.trimmed(left))
        self.comparison = comparison
        self.threshold = threshold
        self.words = Self.trimmed(words)
    }

    /// Whether it is true of a value.
    func holds(for value: Double) -> Bool {
        switch comparison {
        case .atLeast: value >= threshold
        case .atMost: value <= threshold
        case .above: value > threshold
        case .below: value < threshold
        }
    }

    private static func cut(_ text: String, at separator: String) -> (String, String) {
        guard let range = text.firstRange(of: separator) else { return (text, "") }
        return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
    }

    private static func trimmed(_ text: String) -> String {
        let tail = text.drop(while: \.isWhitespace)
        return String(tail.reversed().drop(while: \.isWhitespace).reversed())
    }
}
