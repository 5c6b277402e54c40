/// Reads the scores of a long file of reactions, each on the scale of its question.
struct LongScoreReader {
    /// Where the question stands among the planned columns; it comes before the score.
    let itemPlace: Int
    private let plan: ReadingPlan
    private let directory: ProgramDirectory
    private let column: PlannedColumn
    private var readers: [CellReader] = []
    private var numbers: [AnswerScale: Int] = [:]
    /// By the question's number, in the order of first appearance.
    private var readerOfItem: [Int] = []

    /// `nil` for a plan that is not of a long file.
    init?(_ plan: ReadingPlan, directory: ProgramDirectory) {
        guard plan.isLong, let itemPlace = plan.columns.firstIndex(where: { $0.column == .item }),
            let column = plan.columns.first(where: { $0.column == .score })
        else { return nil }
        self.itemPlace = itemPlace
        self.plan = plan
        self.directory = directory
        self.column = column
    }

    /// The number of the first question whose scale is not known yet.
    var nextItem: Int { readerOfItem.count }

    /// Takes in the scale of the next question.
    mutating func add(itemNamed name: String) {
        let scale = plan.scale(ofItem: name)
        if numbers[scale] == nil {
            numbers[scale] = readers.count
            readers.append(CellReader(column, directory: directory, scale: scale))
        }
        readerOfItem.append(numbers[scale] ?? 0)
    }

    /// The point that a cell means on the scale of a question.
    mutating func value(_ cell: UnsafeRawBufferPointer, item: Int) -> Result<Int64, CellFault> {
        readers[readerOfItem[item]].value(cell)
    }
}

extension ReadingPlan {
    /// The scale of a long file's question.
    func scale(ofItem name: String) -> AnswerScale {
        declaredItems[AnswerKey(name).text]?.scale ?? scale
    }
}
