import Basics
public import Diagnostics
import Evaluation
public import FileSystem

/// What a build read and wrote, in words for whoever started it.
public struct SummaryText: Sendable {
    private let summary: BuildSummary
    private let language: MessageLanguage

    /// Words for a summary, in a language.
    public init(_ summary: BuildSummary, in language: MessageLanguage = .english) {
        self.summary = summary
        self.language = language
    }

    /// What was read: documents, files and what became of their rows, and how many figures stay unpublished.
    public var read: String {
        let (programs, pages) = (Count(summary.programs, .program), Count(summary.pages, .page))
        let files = Count(summary.files.count, .evaluationFile)
        let (used, setAside) = (grouped(summary.used), grouped(summary.setAside))
        // Where some file is of no use, nobody should have to guess which of the others were.
        let names = summary.lacksFiles && !summary.files.isEmpty ? " (\(namesOfFiles))" : ""
        return line(.read, "\(programs.text), \(pages.text), \(files.text)\(names)")
            + line(
                .rows,
                [
                    "en": "\(grouped(summary.rows)): \(used) used, \(setAside) set aside",
                    "id": "\(grouped(summary.rows)): \(used) dipakai, \(setAside) disisihkan",
                ])
            + summary.files.filter { $0.setAside > 0 || $0.cellsSetAside > 0 || $0.join != nil }.map(account).joined()
            + summary.figures.map { figures in
                let (withheld, all) = (grouped(figures.withheld), Count(figures.of, .figure).text)
                return line(
                    .withheld,
                    [
                        "en": "\(withheld) of \(all) in the edition \(figures.edition)",
                        "id": "\(withheld) dari \(all) di edisi \(figures.edition)",
                    ])
            }.joined()
    }

    /// The evaluation files that were read, the first of them by name.
    private var namesOfFiles: String {
        let names = summary.files.map(\.name)
        return names.prefix(Self.mostNames).joined(separator: ", ") + (names.count > Self.mostNames ? ", …" : "")
    }

    /// As many files are named.
    private static let mostNames = 10

    /// What publishing has changed in the output folder.
    public func written(_ changes: PublishedChanges, to output: String) -> String {
        let files = Count(changes.added.count + changes.changed.count + changes.unchanged, .file).text
        let (size, added) = (Self.size(changes.bytes), grouped(changes.added.count))
        let (changed, unchanged) = (grouped(changes.changed.count), grouped(changes.unchanged))
        let removed = grouped(changes.removed.count)
        var text = line(
            .wrote,
            [
                "en": """
                \(files), \(size), to \(output): \(added) new, \(changed) changed, \(unchanged) unchanged, \
                \(removed) removed
                """,
                "id": """
                \(files), \(size), ke \(output): \(added) baru, \(changed) berubah, \(unchanged) tetap, \
                \(removed) dihapus
                """,
            ])
        if !changes.wasAtomic {
            text += line(
                .none,
                [
                    "en": "this file system can't exchange two folders in one step: for a moment there was no site",
                    "id": "sistem berkas ini tidak dapat menukar dua folder sekaligus: sesaat situs tidak ada",
                ])
        }
        if let leftover = changes.leftover {
            text += line(
                .none,
                [
                    "en": "a part of the old site is left, which the next build removes: \(leftover)",
                    "id": "sebagian situs lama tertinggal, yang dihapus oleh build berikutnya: \(leftover)",
                ])
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
        let warnings = Count(log.count(of: .warning), .warning).text
        let found: LocalizedText = "\(Count(log.count(of: .error), .error).text), \(warnings)"
        guard !summary.isPublishable else { return line(.found, found) }
        let strict: LocalizedText = [
            "en": "\(warnings), and --strict allows none", "id": "\(warnings), dan --strict tidak mengizinkannya",
        ]
        let reason = log.hasErrors || !isStrict ? found : strict
        guard let output else { return line(.found, reason) }
        return line(
            .wrote,
            [
                "en": "nothing: \(reason); \(output) is as it was",
                "id": "tidak ada: \(reason); \(output) tetap seperti semula",
            ])
    }

    /// How long it took.
    public func took(_ duration: Duration) -> String { line(.took, "\(Self.seconds(duration))") }

    /// How long each stage took, and what share of all of them.
    public func timings(_ stages: [(name: String, duration: Duration)]) -> String {
        let sum = stages.reduce(Duration.zero) { $0 + $1.duration }
        guard sum > .zero else { return "" }
        let words = stages.map { stage in
            "\(stage.name) \(Self.seconds(stage.duration)) (\(Int((stage.duration / sum * 100).rounded())) %)"
        }
        return line(.stages, "\(words.joined(separator: ", "))")
    }

    private static func seconds(_ duration: Duration) -> String {
        let tenths = duration.components.seconds * 10 + duration.components.attoseconds / 100_000_000_000_000_000
        return "\(tenths / 10).\(tenths % 10) s"
    }

    /// What became of the rows of a file.
    private func account(_ file: FileAccount) -> String {
        var parts: [LocalizedText] = []
        let bad = file.setAside - file.filtered
        if bad > 0 {
            let (some, all) = (grouped(bad), Count(file.rows, .row).text)
            parts.append(["en": "\(some) of \(all) set aside", "id": "\(some) dari \(all) disisihkan"])
        }
        if file.filtered > 0 {
            let rows = Count(file.filtered, .row).text
            parts.append(["en": "\(rows) left out by a filter", "id": "\(rows) tidak dipakai karena penyaring"])
        }
        if file.cellsSetAside > 0 {
            let cells = Count(file.cellsSetAside, .cell).text
            parts.append(["en": "\(cells) set aside", "id": "\(cells) disisihkan"])
        }
        if let join = file.join {
            let (joined, alone) = (Count(join.joined, .row).text, grouped(join.alone))
            parts.append([
                "en": "\(joined) joined with the other test, \(alone) without a partner",
                "id": "\(joined) dipasangkan dengan tes satunya, \(alone) tanpa pasangan",
            ])
        }
        let told = parts.map { $0.text(in: language.code) }.joined(separator: ", ")
        return line(.none, "\(file.name): \(told)")
    }

    private func line(_ label: Label, _ text: LocalizedText) -> String {
        let word = label.word.text(in: language.code)
        return word + String(repeating: " ", count: max(1, Label.width - word.count)) + text.text(in: language.code)
            + "\n"
    }

    private static func size(_ bytes: Int) -> String {
        switch bytes {
        case ..<1_000: "\(bytes) bytes"
        case ..<1_000_000: "\(bytes / 1_000) kB"
        default: "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
        }
    }
}

/// What a line of the summary is about.
private enum Label {
    case none, read, rows, withheld, wrote, found, took, stages

    /// The columns that the words take.
    static let width = 10

    var word: LocalizedText {
        switch self {
        case .none: ""
        case .read: ["en": "read", "id": "dibaca"]
        case .rows: ["en": "rows", "id": "baris"]
        case .withheld: ["en": "withheld", "id": "rahasia"]
        case .wrote: ["en": "wrote", "id": "ditulis"]
        case .found: ["en": "found", "id": "temuan"]
        case .took: ["en": "took", "id": "waktu"]
        case .stages: ["en": "stages", "id": "tahap"]
        }
    }
}

/// A number of things.
private struct Count {
    enum Thing {
        case program, page, evaluationFile, figure, file, error, warning, row, cell
    }

    let number: Int
    let thing: Thing

    init(_ number: Int, _ thing: Thing) {
        self.number = number
        self.thing = thing
    }

    var text: LocalizedText {
        let (shown, plural) = (grouped(number), number == 1 ? "" : "s")
        return switch thing {
        case .program: ["en": "\(shown) programme\(plural)", "id": "\(shown) program"]
        case .page: ["en": "\(shown) page\(plural)", "id": "\(shown) halaman"]
        case .evaluationFile: ["en": "\(shown) evaluation file\(plural)", "id": "\(shown) berkas evaluasi"]
        case .figure: ["en": "\(shown) figure\(plural)", "id": "\(shown) angka"]
        case .file: ["en": "\(shown) file\(plural)", "id": "\(shown) berkas"]
        case .error: ["en": "\(shown) error\(plural)", "id": "\(shown) kesalahan"]
        case .warning: ["en": "\(shown) warning\(plural)", "id": "\(shown) peringatan"]
        case .row: ["en": "\(shown) row\(plural)", "id": "\(shown) baris"]
        case .cell: ["en": "\(shown) cell\(plural)", "id": "\(shown) sel"]
        }
    }
}

/// A number with its digits in groups of three.
private func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return String(
        digits.enumerated().flatMap { index, digit in
            index > 0 && (digits.count - index) % 3 == 0 ? [",", digit] : [digit]
        })
}
