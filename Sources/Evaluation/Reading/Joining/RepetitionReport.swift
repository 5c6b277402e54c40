import Basics
import Diagnostics
import FileSystem

/// Tells the author of rows whose key occurs more than once.
///
/// Rows do not carry their places about with them. Of the files with repeated rows, which are few, the records are
/// decoded once more to see which of them became the rows.
struct RepetitionReport {
    let directory: ProgramDirectory
    let threads: Int
    let log: DiagnosticLog

    /// Which record of which batch.
    private struct RecordPlace: Hashable {
        var batch: Int
        var row: Int32
    }

    /// Logs each repeated row at its place and takes it out of its file's account.
    func report(_ repeated: [RepeatedRow], of files: inout [Int32: ReadFile]) throws(IOFailure) {
        var places: [RowOrigin: SourceLocation] = [:]
        let byFile = Dictionary(grouping: Set(repeated.flatMap { [$0.origin, $0.twin] }), by: \.file)
        let setAside = Set(repeated.map(\.origin))
        for number in byFile.keys.sorted() {
            guard let file = files[number], let origins = byFile[number] else { continue }
            do {
                let records = try records(of: file)
                let wanted = Dictionary(uniqueKeysWithValues: origins.map { ($0, records.place(of: $0)) })
                let locations = try locations(of: Set(wanted.values), in: file.csv)
                for (origin, place) in wanted { places[origin] = locations[place] }
                let rows = wanted.filter { setAside.contains($0.key) }
                adjust(&files[number], unused: records.unused(Array(rows.values)))
            } catch {
                throw IOFailure.changed(file.csv.name)
            }
        }
        for (file, rows) in Dictionary(grouping: repeated, by: \.origin.file).sorted(by: { $0.key < $1.key }) {
            for kind in RepeatedRow.Kind.allCases {
                let rows = rows.filter { $0.kind == kind }.sorted { Self.isBefore($0.origin, $1.origin) }
                guard let first = rows.first else { continue }
                enter(rows, kind, in: &files[file])
                log.log(Self.diagnostic(of: rows, first: first, kind, places))
            }
        }
    }

    private static func isBefore(_ left: RowOrigin, _ right: RowOrigin) -> Bool {
        (left.file, left.number, left.reading) < (right.file, right.number, right.reading)
    }

    /// One message for all rows of a file that are set aside for the same reason.
    private static func diagnostic(
        of rows: [RepeatedRow], first: RepeatedRow, _ kind: RepeatedRow.Kind, _ places: [RowOrigin: SourceLocation]
    ) -> Diagnostic {
        let key = first.key.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        let twin = places[first.twin].map { LocalizedText.otherRow($0) }
        let (count, place) = (rows.count, places[first.origin])
        let share: LocalizedText =
            count > 1
            ? [
                "en": " (\(count) rows, first in row \(place?.line ?? 0))",
                "id": " (\(count) baris, pertama di baris \(place?.line ?? 0))",
            ] : ""
        let problem =
            switch kind {
            case .copy: Problem.duplicateKey(key, share, twin)
            case .otherAttempt: Problem.otherAttempt(key, share, twin)
            case .empty: Problem.emptyTest(key, share, twin)
            case .contradiction:
                Problem.contradiction(key, share, twin, isOfPeople: first.key.contains(.participant))
            }
        return Diagnostic(problem, at: place)
    }

    private func enter(_ rows: [RepeatedRow], _ kind: RepeatedRow.Kind, in file: inout ReadFile?) {
        let id =
            switch kind {
            case .copy: "csv.duplicate-key"
            case .otherAttempt: "csv.other-attempt"
            case .empty: "csv.empty-test"
            case .contradiction: "csv.contradicting-rows"
            }
        let count = Set(rows.map(\.origin)).count
        file?.account.problems.append(FileAccount.Problem(id: id, column: "", count: count))
        file?.account.problems.sort(by: FileAccount.Problem.isMoreFrequent)
    }

    private func adjust(_ file: inout ReadFile?, unused: Int) { file?.account.used -= unused }

    /// The records that each reading of a file uses, batch by batch.
    private struct UsedRecords {
        /// For each batch its number, and for each reading the records' places in it.
        var batches: [(number: Int, readings: [[Int32]])]

        /// The record that became a row.
        func place(of origin: RowOrigin) -> RecordPlace {
            var left = Int(origin.number)
            for batch in batches {
                let rows = batch.readings[Int(origin.reading)]
                if left < rows.count { return RecordPlace(batch: batch.number, row: rows[left]) }
                left -= rows.count
            }
            preconditionFailure("a row comes from a record")
        }

        /// How many of these records, each listed once for every reading that has set it aside, no reading uses.
        func unused(_ places: [RecordPlace]) -> Int {
            let readings = Dictionary(uniqueKeysWithValues: batches.map { ($0.number, $0.readings) })
            let timesSetAside = Dictionary(places.map { ($0, 1) }, uniquingKeysWith: +)
            return timesSetAside.count { place, times in
                times == readings[place.batch]?.count { $0.contains(place.row) }
            }
        }
    }

    private func records(of file: ReadFile) throws(CSVFailure) -> UsedRecords {
        let (plans, missing, directory) = (file.plans, file.missing, directory)
        let (batches, _) = try file.csv.map(threads: threads) { batch in
            var decoder = BatchDecoder(plans, missing: missing, directory: directory)
            let decoded = decoder.decode(batch)
            return (number: decoded.number, readings: decoded.readings.map(\.rows))
        }
        return UsedRecords(batches: batches.map(\.partial))
    }

    private func locations(
        of places: Set<RecordPlace>, in file: CSVFile
    ) throws(CSVFailure) -> [RecordPlace: SourceLocation] {
        let byBatch = Dictionary(grouping: places, by: \.batch)
        let (batches, result) = try file.map(threads: threads) { batch in
            (byBatch[batch.number] ?? []).map { ($0, batch.place(row: Int($0.row))) }
        }
        let found = batches.flatMap(\.partial).map { place, found in
            var location = file.location(of: found, in: result)
            location.column = nil
            return (place, location)
        }
        return Dictionary(uniqueKeysWithValues: found)
    }
}

extension LocalizedText {
    fileprivate static func otherRow(_ place: SourceLocation) -> LocalizedText {
        ["en": "the other row is \(place)", "id": "baris lainnya adalah \(place)"]
    }
}

extension Problem {
    fileprivate static func duplicateKey(_ key: String, _ share: LocalizedText, _ twin: LocalizedText?) -> Problem {
        Problem(
            "csv.duplicate-key",
            [
                "en": "the row repeats another one with the same \(key)\(share)",
                "id": "baris ini mengulang baris lain dengan \(key) yang sama\(share)",
            ], severity: .warning,
            notes: [twin].compactMap(\.self), help: ["en": "remove one of the two", "id": "hapus salah satunya"])
    }

    fileprivate static func otherAttempt(_ key: String, _ share: LocalizedText, _ twin: LocalizedText?) -> Problem {
        Problem(
            "csv.other-attempt",
            [
                "en": "the row is another attempt of the same \(key) and is not counted\(share)",
                "id": "baris ini percobaan lain dari \(key) yang sama dan tidak dihitung\(share)",
            ],
            severity: .remark, notes: [twin].compactMap(\.self))
    }

    fileprivate static func emptyTest(_ key: String, _ share: LocalizedText, _ twin: LocalizedText?) -> Problem {
        Problem(
            "csv.empty-test",
            [
                "en": "the row holds no score, and another one with the same \(key) does\(share)",
                "id": "baris ini tidak memuat skor, dan baris lain dengan \(key) yang sama memuatnya\(share)",
            ],
            severity: .remark, notes: [twin].compactMap(\.self),
            help: [
                "en": "nothing is to be done: who did not take the test is not counted in it",
                "id": "tidak perlu berbuat apa-apa: yang tidak mengikuti tes tidak dihitung di dalamnya",
            ])
    }

    fileprivate static func contradiction(
        _ key: String, _ share: LocalizedText, _ twin: LocalizedText?, isOfPeople: Bool
    ) -> Problem {
        let attempts: LocalizedText =
            isOfPeople
            ? [
                "en":
                    "; if people did it several times, say in the sidecar which counts: attempts: last (or first, best)",
                "id":
                    "; bila orang melakukannya beberapa kali, sebutkan di berkas pendamping mana yang dihitung: attempts: last (atau first, best)",
            ] : ""
        return Problem(
            "csv.contradicting-rows",
            [
                "en":
                    "the row contradicts another one with the same \(key), and nobody can know which is right\(share)",
                "id":
                    "baris ini bertentangan dengan baris lain dengan \(key) yang sama, dan tidak dapat diketahui mana yang benar\(share)",
            ],
            notes: [twin].compactMap(\.self),
            help: [
                "en": "correct or remove the row that is wrong\(attempts)",
                "id": "perbaiki atau hapus baris yang salah\(attempts)",
            ])
    }
}
