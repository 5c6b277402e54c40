import Basics
import Evaluation

/// Where a published figure comes from: its value, the files behind it and what became of their rows.
///
/// It is made of disclosed figures and of what the data pages say about files, and of nothing else.
struct FigurePassport {
    let context: PageContext
    /// The programme's slug, or `*` for all together.
    let program: String
    let definition: MeasureDefinition
    /// By what the figure is broken down; `nil` for the whole alone.
    let grouping: String?
    /// The evaluation files with their sidecars, by path below the content folder.
    private let declarations: [String: EvaluationSource]

    /// - Throws: When the edition has no such programme, figure or grouping.
    init(
        _ context: PageContext, program: String, measure: MeasureID, by grouping: String?,
        from sources: [EvaluationSource]
    ) throws(UnknownName) {
        self.context = context
        declarations = Dictionary(sources.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.program = program
        let definition = try Self.definition(measure)
        self.definition = definition
        guard program == FigureKey.everyProgram || context.program(program) != nil else {
            throw UnknownName(
                ["en": "programme", "id": "program"], program, among: context.programs.map(\.slug),
                help: .thereAre(context.programs.map(\.slug)))
        }
        let groups = Self.groups(definition.id, program, context)
        guard let first = groups.first else {
            throw UnknownName(
                ["en": "figure", "id": "angka"], "\(program)/\(measure)", among: [],
                help: Self.reason(definition, isWhole: program == FigureKey.everyProgram, context))
        }
        if let grouping, !groups.contains(grouping) {
            let members = groups.filter { $0 != FigureKey.whole }
            throw UnknownName(
                ["en": "grouping", "id": "pengelompokan"], grouping, among: members,
                help: members.isEmpty
                    ? ["en": "it is not broken down", "id": "angka ini tidak dirinci"] : .thereAre(members))
        }
        // A measure that only speaks of items, indicators or themes is shown by them.
        self.grouping = grouping ?? (first == FigureKey.whole ? nil : first)
    }

    /// The definition of a measure.
    static func definition(_ measure: MeasureID) throws(UnknownName) -> MeasureDefinition {
        if let definition = MeasureRegistry.definition(measure) { return definition }
        throw UnknownName(
            ["en": "measure", "id": "ukuran"], measure.name, among: MeasureRegistry.definitions.map(\.id.name),
            help: ["en": "tolok explain lists all of them", "id": "tolok explain mencantumkan semuanya"])
    }

    /// By what the programme's figures of a measure are broken down, in published order; `all` for the whole.
    private static func groups(_ measure: MeasureID, _ program: String, _ context: PageContext) -> [String] {
        var groups: [String] = []
        for figure in context.figures.figures(ofProgram: program)
        where figure.key.measure == measure && !groups.contains(figure.key.group) {
            groups.append(figure.key.group)
        }
        return groups
    }

    private static func reason(_ definition: MeasureDefinition, isWhole: Bool, _ context: PageContext) -> LocalizedText
    {
        if !context.edition.shows(definition.level) {
            return [
                "en": "the edition \(context.edition.name) does not show the level \(definition.level.rawValue)",
                "id": "edisi \(context.edition.name) tidak menampilkan level \(definition.level.rawValue)",
            ]
        }
        return isWhole
            ? [
                "en": "it is computed for each programme, and not for all of them together",
                "id": "ukuran ini dihitung untuk setiap program, bukan untuk semuanya bersama",
            ]
            : [
                "en": "it is computed for all programmes together: */\(definition.id)",
                "id": "ukuran ini dihitung untuk semua program bersama: */\(definition.id)",
            ]
    }

    // MARK: - Figures

    /// The figures of the whole.
    var whole: ArraySlice<Figure> { context.figures.figures(FigureKey(definition.id, program: program)) }

    /// The figures of each member of the grouping.
    var members: [(name: String, figures: ArraySlice<Figure>)] {
        guard let grouping, grouping != FigureKey.whole else { return [] }
        return context.figures.members(of: definition.id, program: program, group: grouping).map { member in
            let key = FigureKey(definition.id, program: program, group: grouping, member: member)
            return (member, context.figures.figures(key))
        }
    }

    /// Numbers of people and rows of the same level, such as those who took one test only.
    var counts: [(definition: MeasureDefinition, figure: Figure)] {
        MeasureRegistry.definitions.compactMap { other in
            guard other.level == definition.level, other.unit == .count, other.id != definition.id,
                let figure = context.figure(other.id, of: program), figure.shown != nil
            else { return nil }
            return (other, figure)
        }
    }

    // MARK: - Sources

    /// A file behind the figure.
    struct Source {
        let file: PublishedFile
        /// Which rows the sidecar has read.
        let filters: [DeclaredReading.Filter]
    }

    /// The files that say something about the programme at the levels that the measure is computed from.
    var sources: [Source] {
        let levels = Set(MeasureRegistry.levelsRead(by: definition.id))
        let programs = program == FigureKey.everyProgram ? context.programs.map(\.slug) : [program]
        let names = programs.reduce(into: Set<String>()) { $0.formUnion(context.facts.fileNames(of: $1)) }
        return context.facts.files.filter { file in
            // Needs are about units and positions, and belong to no programme.
            !levels.isDisjoint(with: file.levels) && (names.contains(file.name) || definition.level == .needs)
        }.map { file in
            let readings = (declarations[file.name]?.declaredReadings ?? []).filter {
                $0.level.map(levels.contains) ?? true
            }
            return Source(file: file, filters: readings.flatMap(\.filters))
        }
    }

    /// The questions that were asked, for measures of the answers to them.
    var items: [Item] { definition.level == .reaction ? context.facts.items(of: program) : [] }
}
