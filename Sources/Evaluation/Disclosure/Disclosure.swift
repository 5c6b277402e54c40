public import Basics

/// The disclosure step: the only way from what was measured to figures.
///
/// All editions pass it together, so that nobody who reads two of them learns more than either tells: what one
/// withholds the others withhold, and the proof is about everything that any of them publishes.
public struct Disclosure: Sendable {
    private let editions: [Measurements]
    private let hidden: [[HiddenCell]]
    private let policy: DisclosurePolicy
    private let previous: [PreviousFigures?]
    /// What was found when the published figures were attacked.
    public let proof: ProofReport
    /// The figures that keep the values published last because those have moved though as many people stand behind them.
    public let moved: [FigureKey]

    /// The result of attacking all published counts and totals together.
    public struct ProofReport: Sendable {
        /// Groups of too few people for which it was shown that a reader can't tell.
        public let provedGroups: Int
        /// Tables of which not even the members are named, such as the units of a programme, in words.
        public let collapsedTables: [LocalizedText]
        /// Groups that can be told to be small, in words. Where there are any, nothing may be published.
        public let unprovedGroups: [LocalizedText]

        /// Whether everything that is withheld stays so.
        public var holds: Bool { unprovedGroups.isEmpty }
    }

    /// Decides what each edition shows.
    ///
    /// - Parameters:
    ///   - editions: What was measured for each edition of one site.
    ///   - policy: How people are protected, in all editions.
    ///   - previous: What each edition published last, by its place in the list; empty where nothing is known of that.
    ///   - corrections: Mistakes in what was published last that the author has mended.
    init(
        of editions: [Measurements], under policy: DisclosurePolicy, since previous: [PreviousFigures?] = [],
        corrected corrections: [Correction] = []
    ) {
        self.init(of: editions, under: policy, since: previous, corrected: corrections, without: [])
    }

    /// The same without parts of the rule, which only tests leave out.
    init(
        of editions: [Measurements], under policy: DisclosurePolicy, since previous: [PreviousFigures?] = [],
        corrected corrections: [Correction] = [], without omitted: Set<CellProtection.Part>
    ) {
        precondition(previous.isEmpty || previous.count == editions.count, "one for each edition")
        let published = PublishedCells(editions, minimum: policy.minimumGroup)
        let system = CellRelations(published).system
        let protection = CellProtection(system, minimum: policy.minimumGroup, without: omitted)
        var hidden = Self.hidden(published, system, protection)
        if !omitted.contains(.shares) {
            for table in ShareTable.tables(of: published) {
                let shares = ShareProtection(
                    table, in: system, isHidden: protection.isHidden, minimum: policy.minimumGroup)
                Self.hide(shares.outcome, of: table, published, in: &hidden)
            }
        }
        if previous.contains(where: { $0 != nil }) {
            let making = FigureMaking(policy: policy)
            let moved = MovedValues(published, since: previous, except: corrections) { edition, cell in
                making.figures(of: editions[edition].cells[cell], hidden[edition][cell])
            }
            self.moved = moved.keys
            let isHeld = ReleaseChanges(
                system, isHidden: protection.isHidden, since: PreviousSizes(published, previous), moved: moved.cells,
                under: policy
            ).isHeld
            for (edition, cells) in published.behind.enumerated() {
                for (number, cell) in cells.enumerated() {
                    hidden[edition][number].held = (
                        cell.own.map { isHeld[$0] } ?? false, cell.revealed.map { isHeld[$0] } ?? false
                    )
                }
            }
        } else {
            moved = []
        }
        self.hidden = hidden
        self.previous = previous
        self.editions = editions
        self.policy = policy
        proof = ProofReport(
            provedGroups: protection.proved,
            collapsedTables: protection.collapsedTables.isEmpty
                ? [] : Self.words(of: protection.collapsedTables, system, published),
            unprovedGroups: protection.unproved.map {
                $0 < published.cells.count
                    ? published.words(of: $0)
                    : ["en": "a rest of people that a total leaves", "id": "sisa orang dari suatu jumlah"]
            })
    }

    /// Withholds the shares by which extreme ones could be had, and what tells of these.
    private static func hide(
        _ shares: HiddenShares, of table: ShareTable, _ published: PublishedCells, in hidden: inout [[HiddenCell]]
    ) {
        let withheld = table.isBanded ? shares.withheld : shares.withheld.union(shares.extreme)
        guard !withheld.isEmpty || !shares.extreme.isEmpty || !shares.ranges.isEmpty else { return }
        for (edition, behind) in published.behind.enumerated() {
            for (number, cell) in behind.enumerated() {
                guard let own = cell.own else { continue }
                let measure = published.editions[edition].cells[number].key.measure
                if measure == table.measure, withheld.contains(own) {
                    hidden[edition][number].withheld.insert(table.statistic)
                } else if measure == table.measure, let range = shares.ranges[own] {
                    hidden[edition][number].ranges[table.statistic] = range
                } else if MeasureRegistry.definition(measure)?.people.told == table.measure {
                    hidden[edition][number].slack = shares.slack(of: own)
                }
            }
        }
    }

    /// How a message names tables.
    private static func words(of tables: [Int], _ system: CellSystem, _ published: PublishedCells) -> [LocalizedText] {
        let cells = system.cellsByTable()
        return tables.compactMap { cells[$0]?.first.map(published.wordsOfTable) }
    }

    /// For each measured cell of each edition, what is hidden of it in this release.
    private static func hidden(
        _ published: PublishedCells, _ system: CellSystem, _ protection: CellProtection
    ) -> [[HiddenCell]] {
        let (isHidden, collapsed) = (protection.isHidden, Set(protection.collapsedTables))
        return published.behind.map { behind in
            behind.map { cell in
                HiddenCell(
                    own: cell.own.map { isHidden[$0] } ?? false, revealed: cell.revealed.map { isHidden[$0] } ?? false,
                    isUnnamed: [cell.own, cell.revealed].contains { cell in
                        cell.flatMap { system.cells[$0].table }.map(collapsed.contains) ?? false
                    })
            }
        }
    }

    /// The figures of an edition.
    ///
    /// - Parameters:
    ///   - edition: Its place in the list that was given.
    ///   - isShown: Whether the edition shows figures of a level. The others are taken away after disclosure control,
    ///     which looks at all of them: leaving out more can't reveal anything. What is left out is absent, not withheld:
    ///     nothing in the edition tells that it exists.
    /// - Returns: Its figures, in published order.
    func figures(ofEdition edition: Int, showing isShown: (Level) -> Bool = { _ in true }) -> FigureSet {
        let measures = Set(MeasureRegistry.definitions.filter { isShown($0.level) }.map(\.id))
        let making = FigureMaking(policy: policy, previous: previous.isEmpty ? nil : previous[edition])
        let cells = editions[edition].cells
        var figures: [Figure] = []
        // At once: while an array grows, it is held twice.
        figures.reserveCapacity(cells.reduce(0) { $0 + max(1, $1.figures.count) })
        // The cells of a group stand side by side.
        var start = 0
        while start < cells.count {
            let key = cells[start].key
            let end = cells[start...].firstIndex { !$0.key.isInGroup(of: key) } ?? cells.count
            if measures.contains(key.measure) { figures += self.figures(start..<end, edition, making) }
            start = end
        }
        return FigureSet(figures)
    }

    /// The figures of one group's cells.
    private func figures(_ range: Range<Int>, _ edition: Int, _ making: FigureMaking) -> [Figure] {
        let cells = editions[edition].cells[range]
        // A group of nobody is left out; a whole programme of nobody is a fact worth telling.
        let told = range.filter { number in
            let cell = cells[number]
            return cell.isPublished && (cell.people != 0 || cell.key.group == FigureKey.whole)
        }
        if var key = cells.first?.key, hidden[edition][range].contains(where: \.isUnnamed) {
            key.member = FigureKey.everyMember
            return told.isEmpty ? [] : [Figure(key: key, statistic: "value", outcome: .absent(.withheld))]
        }
        // Members that are shown under another name are not shown under their own.
        var merged: Set<String> = []
        for cell in cells where !cell.merged.isEmpty { merged.formUnion(cell.merged) }
        return told.flatMap { number in
            !merged.isEmpty && merged.contains(cells[number].key.member)
                ? [] : making.figures(of: cells[number], hidden[edition][number])
        }
    }
}
