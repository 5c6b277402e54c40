public import Diagnostics
import Evaluation
public import FileSystem

/// What a build read and wrote, in words for whoever started it.
public struct SummaryText: Sendable {
    private let summary: BuildSummary

    /// Words for a summary.
    public init(_ summary: BuildSummary) {
        self.summary = summary
    }

    /// What was read: documents, files and what became of their rows, and how many figures stay unpublished.
    public var read: String {
        var lines = [
            "read      \(count(summary.programs, "programme")), \(count(summary.pages, "page")), "
                + count(summary.files.count, "evaluation file"),
            "rows      \(grouped(summary.rows)): \(grouped(summary.used)) used, \(grouped(summary.setAside)) set aside",
        ]
        lines += summary.files.filter { $0.setAside > 0 || $0.cellsSetAside > 0 || $0.join != nil }.map(line)
        lines += summary.figures.map { edition in
            "withheld  \(grouped(edition.withheld)) of \(count(edition.of, "figure")) in the edition \(edition.edition)"
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// What publishing has changed in the output folder.
    public func written(_ changes: PublishedChanges, to output: String) -> String {
        let files = changes.added.count + changes.changed.count + changes.unchanged
        var text =
            "wrote     \(count(files, "file")), \(Self.size(changes.bytes)), to \(output): "
            + "\(grouped(changes.added.count)) new, \(grouped(changes.changed.count)) changed, "
            + "\(grouped(changes.unchanged)) unchanged, \(grouped(changes.removed.count)) removed\n"
        if !changes.wasAtomic {
            text +=
                "          this file system can't exchange two folders in one step: for a moment there was no site\n"
        }
        if let leftover = changes.leftover {
            text += "          a part of the old site is left, which the next build removes: \(leftover)\n"
        }
        return text
    }

    /// What stands against the site, or that nothing does.
    ///
    /// - Parameters:
    ///   - log: What was found.
    ///   - isStrict: Whether warnings count as errors.
    ///   - output: The output folder that is not written because of it; `nil` where none was to be.
    /// - Returns: One line.
    public func verdict(_ log: DiagnosticLog, isStrict: Bool, output: String?) -> String {
        let warnings = count(log.count(of: .warning), "warning")
        let found = "\(count(log.count(of: .error), "error")), \(warnings)"
        guard !summary.isPublishable else { return "found     \(found)\n" }
        let reason = log.hasErrors || !isStrict ? found : "\(warnings), and --strict allows none"
        guard let output else { return "found     \(reason)\n" }
        return "wrote     nothing: \(reason); \(output) is as it was\n"
    }

    /// How long it took.
    public func took(_ duration: Duration) -> String { "took      \(Self.seconds(duration))\n" }

    /// How long each stage took, and what share of all of them.
    public func timings(_ stages: [(name: String, duration: Duration)]) -> String {
        let sum = stages.reduce(Duration.zero) { $0 + $1.duration }
        guard sum > .zero else { return "" }
        let words = stages.map { stage in
            "\(stage.name) \(Self.seconds(stage.duration)) (\(Int((stage.duration / sum * 100).rounded())) %)"
        }
        return "stages    \(words.joined(separator: ", "))\n"
    }

    private static func seconds(_ duration: Duration) -> String {
        let tenths = duration.components.seconds * 10 + duration.components.attoseconds / 100_000_000_000_000_000
        return "\(tenths / 10).\(tenths % 10) s"
    }

    private func line(_ file: FileAccount) -> String {
        var parts: [String] = []
        let bad = file.setAside - file.filtered
        if bad > 0 { parts.append("\(grouped(bad)) of \(count(file.rows, "row")) set aside") }
        if file.filtered > 0 { parts.append("\(count(file.filtered, "row")) left out by a filter") }
        if file.cellsSetAside > 0 { parts.append("\(count(file.cellsSetAside, "cell")) set aside") }
        if let join = file.join {
            let alone = "\(grouped(join.alone)) without a partner"
            parts.append("\(count(join.joined, "row")) joined with the other test, \(alone)")
        }
        return "          \(file.name): \(parts.joined(separator: ", "))"
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
    }

    /// A number with its digits in groups of three.
    private func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        return String(
            digits.enumerated().flatMap { index, digit in
                index > 0 && (digits.count - index) % 3 == 0 ? [",", digit] : [digit]
            })
    }

    private static func size(_ bytes: Int) -> String {
        switch bytes {
        case ..<1_000: "\(bytes) bytes"
        case ..<1_000_000: "\(bytes / 1_000) kB"
        default: "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
        }
    }
}
