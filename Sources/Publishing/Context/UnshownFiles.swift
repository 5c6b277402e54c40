import Basics
import Diagnostics
import Evaluation

/// Names evaluation files of which no edition shows anything, because none has a section for what they are about: their
/// rows are read and counted, and nobody ever sees a figure of them.
///
/// Diagnostics: `content.unshown-file`.
struct UnshownFiles {
    let editions: [Edition]
    let log: DiagnosticLog

    /// Logs each such file.
    func report(_ files: [FileAccount], of sources: [EvaluationSource]) {
        for file in files where !file.levels.isEmpty {
            let hidden = file.levels.filter { level in !editions.contains { $0.shows(level) } }
            guard hidden.count == file.levels.count else { continue }
            let label = sources.first { $0.name == file.name }?.label ?? file.name
            let names = hidden.map(\.rawValue).joined(separator: ", ")
            log.log(.unshown(names), at: SourceLocation(file: label))
        }
    }
}

extension Problem {
    fileprivate static func unshown(_ levels: String) -> Problem {
        Problem(
            "content.unshown-file",
            [
                "en": "no edition of the site shows what the file is about: \(levels)",
                "id": "tidak ada edisi situs yang menampilkan isi berkas ini: \(levels)",
            ], severity: .remark,
            help: [
                "en": "add a section for it to an edition in site.yml, or leave it if that is meant",
                "id":
                    "tambahkan bagian untuk itu pada salah satu edisi di site.yml, atau biarkan bila memang dikehendaki",
            ])
    }
}
