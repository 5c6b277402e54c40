import XML

/// Reads the cells of a sheet of an .xlsx workbook.
final class SheetPart: XMLHandler {
    /// What the cells of all sheets of the workbook refer to.
    struct Shared {
        let texts: SharedTexts
        let formats: [NumberFormat]
        let epoch: SerialTime.Epoch
    }

    private let state: UnsafeMutablePointer<SheetState>

    init(_ shared: Shared, form: SheetForm) {
        // Behind a pointer: an object's properties are checked each time somebody asks for them.
        state = .allocate(capacity: 1)
        state.initialize(to: SheetState(shared, form))
    }

    deinit {
        state.deinitialize(count: 1)
        state.deallocate()
    }

    func table(_ entry: ZipEntry, in archive: ZipArchive) throws(WorkbookProblem) -> SheetTable {
        var cells = PlainCells()
        try archive.read(entry, self) { piece, parser in try cells.read(piece, state, parser) }
        return try state.pointee.writer.table()
    }

    func start(_ element: XMLName, _ attributes: XMLAttributes) throws { try state.pointee.start(element, attributes) }

    func end(_ element: XMLName) throws { try state.pointee.end(element) }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { state.pointee.text(bytes) }
}
