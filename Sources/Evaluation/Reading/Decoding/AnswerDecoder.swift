import Basics
import Diagnostics

/// Reads answers on one scale, for one worker.
struct AnswerDecoder: Sendable {
    /// Stands for an answer that is not on the scale.
    static let faulty: Int16 = -2

    private let meaning: CellMeaning
    /// What a cell of a single byte means: most answers are a digit. ``unknown`` until it is met.
    private(set) var oneByte = Array(repeating: unknown, count: 256)
    private var distinct = ByteInterner()
    private var points: [Int16] = []

    private static let unknown: Int16 = -3

    /// Why words in a column that nobody named as a question are no answers. They may name people, and are not shown.
    private static let unnamed = CellFault(.offUnnamedScale, hidesRow: true)

    init(_ planned: PlannedColumn, directory: ProgramDirectory, scale: AnswerScale) {
        meaning = CellMeaning(planned, directory: directory, scale: scale)
    }

    /// The point on the scale, from 0, that a cell means; ``faulty`` where it means none.
    @inline(__always)
    mutating func point(_ cell: UnsafeRawBufferPointer) -> Int16 {
        if cell.count == 1, case let known = oneByte[Int(cell[0])], known != Self.unknown { return known }
        return lookedUp(cell)
    }

    @inline(never)
    private mutating func lookedUp(_ cell: UnsafeRawBufferPointer) -> Int16 {
        let number = Int(distinct.intern(cell))
        if number == points.count {
            switch meaning.code(of: String(decoding: cell, as: UTF8.self)) {
            case .success(let point): points.append(Int16(point))
            case .failure: points.append(Self.faulty)
            }
        }
        if cell.count == 1 { oneByte[Int(cell[0])] = points[number] }
        return points[number]
    }

    /// Why a cell means nothing.
    func fault(of cell: UnsafeRawBufferPointer) -> CellFault? {
        guard case .failure(let fault) = meaning.code(of: String(decoding: cell, as: UTF8.self)) else { return nil }
        let isNumber = cell.allSatisfy { $0 >= 0x2C && $0 <= 0x39 } && cell.count <= 5
        return meaning.column.isUnnamed && !isNumber ? Self.unnamed : fault
    }
}

extension Problem {
    fileprivate static let offUnnamedScale = Problem(
        "csv.off-scale",
        [
            "en": "an answer is not on the scale, and no sidecar says that the column is a question",
            "id":
                "ada jawaban yang tidak ada di skala, dan tidak ada berkas pendamping yang menyatakan kolom ini pertanyaan",
        ],
        help: [
            "en": """
            say which columns are questions, and on which scale: readings: [{level: reaction, items: [Column], \
            scale: […]}]; "tolok import FILE" drafts it
            """,
            "id": """
            nyatakan kolom mana yang pertanyaan, dan skalanya: readings: [{level: reaction, items: [Kolom], \
            scale: […]}]; "tolok import BERKAS" membuat konsepnya
            """,
        ])
}
