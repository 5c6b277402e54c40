import Basics
package import Diagnostics
package import FileSystem

/// Tells what a file is from its headers and a look at each of its cells: the one judgement on which `import`, `check`
/// and `build` all rely.
package struct Recogniser {
    private let directory: ProgramDirectory
    private let threads: Int
    private let log: DiagnosticLog

    /// What whoever asks knows already.
    package struct Wishes: Sendable {
        /// The slug of the programme that the whole file is about.
        package var program: String?
        /// What the file is about.
        package var level: Level?

        /// Nothing is known, unless said otherwise.
        package init(program: String? = nil, level: Level? = nil) {
            self.program = program
            self.level = level
        }
    }

    /// - Parameters:
    ///   - directory: The programmes that the file may be about; may be empty.
    ///   - threads: How many to read with; the result does not depend on it.
    ///   - log: Receives why a file can't be used: `import.not-csv`, `import.no-rows`, `import.no-header`, and what is
    ///     wrong with a CSV file.
    package init(_ directory: ProgramDirectory, threads: Int = 1, log: DiagnosticLog) {
        self.directory = directory
        self.threads = threads
        self.log = log
    }

    /// What the file at `path` is.
    ///
    /// - Returns: `nil` when it can't be used; why is in the log.
    /// - Throws: When the file can't be read at all.
    package func recognise(_ path: String, _ wishes: Wishes = Wishes()) throws(IOFailure) -> RecognisedFile? {
        let source = try RegularFile(path)
        do throws(CSVFailure) {
            return try recognise(source, name: path, wishes)
        } catch {
            switch error {
            case .input(let diagnostic): log.log(diagnostic)
            case .reading(let cause):
                throw IOFailure(reading: path, because: cause)
            }
            return nil
        }
    }

    func recognise(
        _ source: any ByteSource, name: String, _ wishes: Wishes
    ) throws(CSVFailure) -> RecognisedFile? {
        guard let file = try ExportFile.open(source, name: name, log: log) else { return nil }
        return try recognise(file, wishes)
    }

    /// What a file is that is open.
    func recognise(_ file: ExportFile, _ wishes: Wishes) throws(CSVFailure) -> RecognisedFile {
        let name = file.file.name
        let survey = try ColumnSurvey(file, threads: threads)
        let product = ExportProduct.writer(of: survey.columns)
        let program =
            wishes.program.map { RecognisedReading.Program.slug($0, doubt: nil) }
            ?? ProgramGuess(columns: survey.columns, directory: directory, path: name).program
        let readings = ReadingFinder(
            columns: survey.columns, records: survey.records, product: product, wishes: wishes, program: program,
            path: name
        ).readings
        return RecognisedFile(file, survey, product, readings)
    }
}

extension RecognisedFile {
    fileprivate init(
        _ source: ExportFile, _ survey: ColumnSurvey, _ product: ExportProduct, _ readings: [RecognisedReading]
    ) {
        let file = source.file
        let mark = file.dialect.grammar.delimiter
        let missing = readings.flatMap(\.profiles).reduce(into: Set<String>()) { $0.formUnion($1.missingWords) }
            .union(readings.flatMap(\.questions).flatMap(\.profile.missingCodes))
        self.init(
            name: file.name, records: survey.records, ragged: survey.ragged, columns: file.header.count,
            product: product.title, form: file.dialect.summary,
            delimiter: mark == UInt8(ascii: "\t") ? "tab" : String(Character(UnicodeScalar(mark))),
            readings: readings, missingWords: missing.sorted())
        dialect = Dialect(
            hasHeader: source.declared.hasHeader, headerRows: source.declared.headerRows,
            skippedLines: source.declared.skippedLines,
            encoding: source.declared.encoding?.rawValue, decimalMark: readings.first?.ambiguousMark?.rawValue,
            remarks: source.remarks)
    }
}

extension RecognisedReading {
    fileprivate var profiles: [ColumnProfile] { mappings.map(\.profile) + questions.map(\.profile) }

    /// The decimal mark that the build would take, where it could not know it.
    fileprivate var ambiguousMark: NumberForm.DecimalMark? {
        let marks = mappings.compactMap { mapping -> NumberForm.DecimalMark? in
            let isMoney = mapping.column == .amount
            guard isMoney || level.columns.contains(where: { $0.column == mapping.column && $0.kind == .number })
            else { return nil }
            let verdict =
                isMoney
                ? mapping.profile.moneySurvey.verdict(preferring: .thousands)
                : mapping.profile.numberSurvey.verdict(preferring: .fractions)
            guard case .ambiguous(let form, _) = verdict else { return nil }
            return form.decimal
        }
        return Set(marks).count == 1 ? marks.first : nil
    }
}
