import Diagnostics

/// Why a cell, or a row, can't be used.
///
/// It carries what stands in the cell beside both texts, the one that shows it and the one that doesn't: whether it may be
/// shown is settled where it is reported, by ``CellQuotation``, which then knows the row and the column as a whole.
struct CellFault: Error, Sendable {
    /// What the author is told without what stands in the cell.
    let problem: Problem
    /// What stands in the cell; `nil` where nothing can be shown.
    let cell: String?
    /// What the author is told where the cell may be shown.
    private let quoting: Problem?
    /// Whether the cell is nearly a word that the column knows, and long enough to be no other.
    private(set) var isMisspelt = false
    /// Whether nothing of the row may be shown: who stands in it is not known, or it is nobody.
    var hidesRow = false

    /// A fault that is told without what stands in the cell.
    init(_ problem: Problem, hidesRow: Bool = false) {
        self.problem = problem
        self.hidesRow = hidesRow
        (cell, quoting) = (nil, nil)
    }

    /// The fault of a cell.
    ///
    /// - Parameters:
    ///   - cell: What stands in it.
    ///   - nearest: The word known to the column that it is nearest to.
    ///   - problem: What is told of it, shown or not.
    init(of cell: String, near nearest: String? = nil, _ problem: (ShownCell) -> Problem) {
        self.problem = problem(ShownCell(text: nil))
        self.cell = cell
        quoting = problem(ShownCell(text: cell))
        isMisspelt = nearest.map { min($0.count, cell.count) >= Self.tellingLength } ?? false
    }

    /// The diagnostic's id.
    var id: String { problem.id }
    /// How much it weighs.
    var severity: Severity { problem.severity }

    /// What the author is told.
    func problem(showingCell isShown: Bool) -> Problem { isShown ? quoting ?? problem : problem }

    /// A shorter word that is nearly a known one may well be somebody's name: "Hadi" beside "hadir".
    private static let tellingLength = 6
}
