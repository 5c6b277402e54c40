import Diagnostics
import Evaluation
import FileSystem
import JSON
import Basics

/// Reads the site as it was published before: of each edition `build.json` and `data/metrics.csv`.
///
/// Diagnostics: `previous.no-site`, `previous.no-edition`, `previous.no-data`, `previous.broken`,
/// `previous.other-project`.
struct PreviousSiteReader {
    let folder: String
    let project: Project
    let log: DiagnosticLog

    /// As large as a manifest or a file of figures may be.
    private static let limit = 1024 * 1024 * 1024

    /// What was published; `nil` where it can't be relied on, which is in the log.
    func read() throws(IOFailure) -> PreviousRelease? {
        let errors = log.count(of: .error)
        var release = PreviousRelease()
        var programs: Set<String> = []
        for edition in project.settings.editions {
            guard let read = try self.edition(edition) else { continue }
            release.editions[edition.name] = read
            programs.formUnion(read.figures?.programs ?? [])
        }
        if release.editions.isEmpty, log.count(of: .error) == errors {
            log.log(.noSite(folder), at: SourceLocation(file: folder))
        }
        let known = Set(project.programs.map(\.slug))
        if !programs.isEmpty, programs.isDisjoint(with: known) {
            log.log(.otherProject(folder), at: SourceLocation(file: folder))
        }
        return log.count(of: .error) == errors ? release : nil
    }

    private func edition(_ edition: Edition) throws(IOFailure) -> PreviousRelease.Edition? {
        let path = "\(folder)/\(edition.name)/build.json"
        guard let bytes = try contents(path) else {
            log.log(.noEdition(edition.name), at: SourceLocation(file: path))
            return nil
        }
        guard let manifest = try? JSONReader.value(of: bytes),  // What is no JSON is told below.
            manifest["generator"]?.string?.hasPrefix("tolok ") ?? false, manifest["edition"]?.string == edition.name
        else {
            broken(
                path,
                [
                    "en": "it is no manifest of the edition \"\(edition.name)\"",
                    "id": "itu bukan manifes edisi \"\(edition.name)\"",
                ])
            return nil
        }
        var read = PreviousRelease.Edition(figures: nil, rows: Self.rows(manifest))
        read.figures = try figures(edition, manifest)
        return read
    }

    private func figures(_ edition: Edition, _ manifest: JSONValue) throws(IOFailure) -> PreviousFigures? {
        let address = DataFiles.metrics.path
        let path = "\(folder)/\(edition.name)/\(address)"
        guard let output = manifest["outputs"]?.elements.first(where: { $0["path"]?.string == address }) else {
            log.log(.noData(edition.name), at: SourceLocation(file: path))
            return nil
        }
        guard let bytes = try contents(path) else {
            broken(
                path,
                [
                    "en": "the file is missing, though build.json lists it",
                    "id": "berkas tidak ada, padahal build.json mencantumkannya",
                ])
            return nil
        }
        guard SHA256.hexadecimal(of: bytes) == output["sha256"]?.string else {
            broken(
                path,
                [
                    "en": "it is not the file that build.json describes",
                    "id": "itu bukan berkas yang diterangkan build.json",
                ])
            return nil
        }
        do throws(PreviousFigures.Problem) {
            let day = manifest["date"]?.string.flatMap { CalendarDate(iso: $0) }
            return try PreviousFigures(metrics: bytes, day: day, definitions: Self.definitions(manifest))
        } catch {
            broken(path, error.message, line: error.line)
            return nil
        }
    }

    private static func definitions(_ manifest: JSONValue) -> [MeasureID: Int] {
        var definitions: [MeasureID: Int] = [:]
        for id in MeasureRegistry.definitions.map(\.id) {
            definitions[id] = manifest["definitions"]?[id.name]?.integer
        }
        return definitions
    }

    private static func rows(_ manifest: JSONValue) -> [String: Int] {
        var rows: [String: Int] = [:]
        for file in manifest["evaluations"]?.elements ?? [] {
            guard let path = file["path"]?.string else { continue }
            rows[path] = file["rows"]?.integer ?? file["last_rows"]?.integer
        }
        return rows
    }

    private func contents(_ path: String) throws(IOFailure) -> [UInt8]? {
        do throws(IOFailure) {
            return try RegularFile.contents(of: path, limit: Self.limit)
        } catch {
            if error.isMissing { return nil }
            throw error
        }
    }

    private func broken(_ path: String, _ problem: LocalizedText, line: Int? = nil) {
        log.log(.broken(problem), at: SourceLocation(file: path, line: line))
    }
}

extension Problem {
    fileprivate static func noSite(_ folder: String) -> Problem {
        Problem(
            "previous.no-site",
            [
                "en": "there is no site that Tolok built in \(folder)",
                "id": "tidak ada situs buatan Tolok di \(folder)",
            ],
            help: [
                "en": "give --previous the output folder as it was published, with a folder for each edition in it",
                "id":
                    "berikan --previous folder hasil seperti ketika diterbitkan, dengan satu folder untuk setiap edisi",
            ])
    }

    fileprivate static func otherProject(_ folder: String) -> Problem {
        Problem(
            "previous.other-project",
            [
                "en": "the site in \(folder) knows none of the programmes of this one",
                "id": "situs di \(folder) tidak memuat satu pun program situs ini",
            ],
            help: [
                "en": "give --previous the site that this content made before",
                "id": "berikan --previous situs yang sebelumnya dibuat dari isi ini",
            ])
    }

    fileprivate static func noEdition(_ name: String) -> Problem {
        Problem(
            "previous.no-edition",
            [
                "en": "the previous site has no edition \"\(name)\", so nothing of it can be compared with that",
                "id": "situs sebelumnya tidak memiliki edisi \"\(name)\", jadi edisi ini tidak dapat dibandingkan",
            ],
            severity: .warning,
            help: [
                "en": "if the edition is new, all is well; else give --previous a folder with all editions",
                "id":
                    "bila edisi ini baru, tidak ada masalah; bila tidak, berikan --previous folder dengan semua edisi",
            ])
    }

    fileprivate static func noData(_ name: String) -> Problem {
        Problem(
            "previous.no-data",
            [
                "en": "the edition \"\(name)\" of the previous site offers no data, so its figures are not known",
                "id": "edisi \"\(name)\" situs sebelumnya tidak menyediakan data, jadi angkanya tidak diketahui",
            ],
            severity: .warning,
            help: [
                "en": "give the edition the section \"data\"; until then nothing is kept back in it",
                "id": "tambahkan bagian \"data\" pada edisi itu; sebelum itu tidak ada angka yang ditahan di dalamnya",
            ])
    }

    fileprivate static func broken(_ reason: LocalizedText) -> Problem {
        Problem(
            "previous.broken",
            [
                "en": "the previous site can't be relied on: \(reason)",
                "id": "situs sebelumnya tidak dapat diandalkan: \(reason)",
            ],
            help: [
                "en": "give --previous the site as it was published, unchanged, for instance from its backup",
                "id": "berikan --previous situs seperti ketika diterbitkan, tanpa perubahan, misalnya dari cadangannya",
            ])
    }
}
