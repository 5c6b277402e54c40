import Basics
import Diagnostics
import FileSystem

/// Finds quotations that are to be published and name a participant as the data do.
///
/// Identifiers are forgotten as soon as rows are joined, and never kept as text. So it is the quotation that is looked
/// up: every run of its words becomes an ``OpaqueIdentifier`` as a participant's cell does, with the same folding of
/// case, blanks and apostrophes, and is compared with those of all files while these are still known.
struct QuotedIdentifiers {
    /// The quotations, as they stand in the data.
    private(set) var quotations: Set<String> = []

    /// Names of more words than these are not looked for.
    private static let mostWords = 8

    /// - Parameters:
    ///   - data: What was read, before people are numbered.
    ///   - register: Everybody whom it names.
    init(in data: Observations, of register: PersonRegister) {
        let table = data.table(.interviews)
        let (publish, quotes) = (table.narrow(.publish), table.narrow(.quote))
        let yes = Choice.yesNo.code(of: "yes")
        let published = Set((0..<table.count).filter { publish[$0] == yes }.map { quotes[$0] })
        var namings: [UInt64: Set<String>] = [:]
        for code in published {
            let quotation = data.name(code, in: .quote)
            for run in Self.runs(of: Array(quotation.utf8)) { namings[run, default: []].insert(quotation) }
        }
        guard !namings.isEmpty else { return }
        for person in register.people(among: Set(namings.keys)) { quotations.formUnion(namings[person] ?? []) }
    }

    /// What the runs of words of a text would be as identifiers: from the beginning of any word to the end of any, with
    /// and without the marks before and behind them.
    static func runs(of text: [UInt8]) -> Set<UInt64> {
        var words: [Range<Int>] = []
        for (place, byte) in text.enumerated() where isWord(byte) {
            if let last = words.last, last.upperBound == place {
                words[words.count - 1] = last.lowerBound..<place + 1
            } else {
                words.append(place..<place + 1)
            }
        }
        var runs: Set<UInt64> = []
        for first in words.indices {
            for last in first..<min(words.count, first + mostWords) {
                let run = words[first].lowerBound..<words[last].upperBound
                for range in [run, widened(run, in: text)] {
                    guard identifies(text[range]) else { continue }
                    let person = text[range].withUnsafeBytes { OpaqueIdentifier($0) }
                    if let person { runs.insert(person.bits) }
                }
            }
        }
        return runs
    }

    private static func widened(_ run: Range<Int>, in text: [UInt8]) -> Range<Int> {
        var (start, end) = (run.lowerBound, run.upperBound)
        while start > 0, text[start - 1] > 0x20 { start -= 1 }
        while end < text.count, text[end] > 0x20 { end += 1 }
        return start..<end
    }

    /// Numbers of up to three digits are numbers in any text, and a letter is a letter.
    private static func identifies(_ text: ArraySlice<UInt8>) -> Bool {
        text.count > 3 || text.count > 1 && !text.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// A letter or digit; everything beyond ASCII counts as one.
    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    /// Logs each row with such a quotation. Neither the identifier nor the line is shown.
    func report(in files: [ReadFile], threads: Int, to log: DiagnosticLog) throws(IOFailure) {
        guard !quotations.isEmpty else { return }
        for file in files {
            let columns = file.plans.filter { $0.level == .interviews }.flatMap(\.columns).filter {
                $0.column == .quote
            }
            guard !columns.isEmpty else { continue }
            do throws(CSVFailure) {
                let quotations = quotations
                let (batches, result) = try file.csv.map(threads: threads) { batch in
                    (0..<batch.count).flatMap { row in
                        columns.filter { column in
                            let record = batch[row]
                            guard record.problem == nil else { return false }
                            let cell = column.meant(CellText.trimmed(record.field(column.field)))
                            return quotations.contains(String(decoding: cell, as: UTF8.self))
                        }.map { batch.place(row: row, field: $0.field) }
                    }
                }
                for place in batches.flatMap(\.partial) {
                    log.log(Self.diagnostic(at: file.csv.location(of: place, in: result)))
                }
            } catch {
                throw IOFailure.changed(file.csv.name)
            }
        }
    }

    private static func diagnostic(at place: SourceLocation) -> Diagnostic {
        Diagnostic(.identifierInQuote, at: place)
    }
}

extension Problem {
    fileprivate static let identifierInQuote = Problem(
        "csv.identifier-in-quote",
        [
            "en": "the quote is to be published and holds a participant's identifier as it stands in the data",
            "id": "kutipan ini akan diterbitkan dan memuat pengenal peserta seperti yang ada di data",
        ],
        help: [
            "en": "write who it was as a role (\"a participant\", \"my supervisor\"), or set publish to no",
            "id": "sebut orangnya menurut peran (\"seorang peserta\", \"atasan saya\"), atau isi publish dengan no",
        ])
}
