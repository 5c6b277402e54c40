import Basics
import Diagnostics
import Evaluation
import YAML

/// Reads `corrections.yml`, a list of mistakes in published figures that are mended now:
///
///     - program: public-speaking
///       measure: reaction.satisfaction
///       group: unit
///       member: Health
///       reason: "Two forms had been entered twice."
///
/// Without `member`, `group` or `measure` all of them are meant.
///
/// Diagnostics: those of ``YAMLFields``, and `corrections.not-a-list`, `corrections.unknown-program`,
/// `corrections.unknown-measure`, `corrections.member-without-group`.
struct CorrectionsReader {
    /// The slugs of all programmes, drafts among them.
    let programs: Set<String>
    let log: DiagnosticLog

    /// What the file declares; what can't be read is in the log and left out.
    func corrections(_ bytes: [UInt8], file: String) -> [DeclaredCorrection] {
        guard let root = YAMLDocument.parse(bytes, file: file, log: log), !root.isNull else { return [] }
        guard case .sequence(let items) = root.content else {
            log.log(root.span.diagnostic(.notAList))
            return []
        }
        return items.compactMap { item in
            correction(
                YAMLFields(
                    item, of: "a correction", known: ["program", "measure", "group", "member", "reason"], log: log))
        }
    }

    private func correction(_ fields: YAMLFields) -> DeclaredCorrection? {
        let program = fields.requiredString("program")
        let reason = fields.localizedText("reason")
        if reason == nil, fields.node("reason") == nil { fields.reportMissing("reason") }
        guard let program, let reason else { return nil }
        guard programs.contains(program) else {
            fields.report("program", .unknownProgram(program, programs))
            return nil
        }
        let measure = fields.string("measure").map(MeasureID.init)
        if let measure, MeasureRegistry.definition(measure) == nil {
            fields.report("measure", .unknownMeasure(measure))
            return nil
        }
        let (group, member) = (fields.string("group"), fields.string("member"))
        if member != nil, group == nil {
            fields.report("member", .memberWithoutGroup)
            return nil
        }
        return DeclaredCorrection(
            correction: Correction(program: program, measure: measure, group: group, member: member), reason: reason)
    }
}

extension Problem {
    fileprivate static let notAList = Problem(
        "corrections.not-a-list",
        [
            "en": "corrections.yml holds no list of corrections",
            "id": "corrections.yml tidak berisi daftar koreksi",
        ],
        help: [
            "en": "begin each correction with a dash: - {program: …, measure: …, reason: …}",
            "id": "awali setiap koreksi dengan tanda hubung: - {program: …, measure: …, reason: …}",
        ])

    fileprivate static func unknownProgram(_ slug: String, _ known: Set<String>) -> Problem {
        Problem(
            "corrections.unknown-program",
            ["en": "there is no programme \"\(slug)\"", "id": "tidak ada program \"\(slug)\""],
            help: .didYouMean(slug, among: known.sorted()))
    }

    fileprivate static func unknownMeasure(_ measure: MeasureID) -> Problem {
        Problem(
            "corrections.unknown-measure",
            ["en": "there is no measure \"\(measure)\"", "id": "tidak ada ukuran \"\(measure)\""],
            help: .didYouMean(measure.name, among: MeasureRegistry.definitions.map(\.id.name)))
    }

    fileprivate static let memberWithoutGroup = Problem(
        "corrections.member-without-group",
        [
            "en": "a member is named, but not by what the figures are broken down",
            "id": "ada anggota yang disebut, tetapi tidak ada kelompoknya",
        ],
        help: ["en": "add group: unit, session, … beside it", "id": "tambahkan group: unit, session, … di sampingnya"])
}
