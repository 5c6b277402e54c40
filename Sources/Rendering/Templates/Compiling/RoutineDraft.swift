/// A routine while it is being compiled.
struct RoutineDraft {
    let template: Int
    var operations: [Routine.Operation] = []
    var literals: [UInt8] = []
    var names: [TemplateName] = []
    var paths: [Routine.Path] = []
    var steps: [Routine.Step] = []
    var calls: [Routine.Call] = []
    var addresses: [Routine.Address] = []
    /// Operations before this one are jumped to, so that nothing may be added to them.
    private var barrier = 0

    init(template: Int) {
        self.template = template
    }

    /// Adds literal bytes, to the last literal where possible.
    mutating func add(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty else { return }
        let start = literals.count
        literals.append(contentsOf: bytes)
        if operations.count > barrier, case .literal(let first, _)? = operations.last {
            operations[operations.count - 1] = .literal(first, literals.count)
        } else {
            operations.append(.literal(start, literals.count))
        }
    }

    /// The path that a tag names, to be added as a value or a section.
    mutating func path(_ tag: TemplateItem) -> Routine.Path {
        let start = names.count
        if tag.name != "." { names += tag.name.split(separator: ".").map { TemplateName(String($0)) } }
        return Routine.Path(names: start..<names.count, range: tag.range)
    }

    mutating func addIndentation() {
        operations.append(.indentation)
    }

    mutating func add(_ path: Routine.Path) {
        operations.append(.value(paths.count))
        paths.append(path)
    }

    mutating func add(_ call: Routine.Call) {
        operations.append(.call(calls.count))
        calls.append(call)
    }

    mutating func addCheck(of address: Routine.Address) {
        operations.append(.address(addresses.count))
        addresses.append(address)
    }

    /// Opens a section and returns its position, for ``endSection(_:)``.
    mutating func beginSection(_ path: Routine.Path, inverted: Bool) -> Int {
        operations.append(inverted ? .inverted(paths.count, end: 0) : .section(paths.count, end: 0))
        paths.append(path)
        barrier = operations.count
        return operations.count - 1
    }

    /// Ends the section at `start`.
    mutating func endSection(_ start: Int) {
        switch operations[start] {
        case .section(let path, _): operations[start] = .section(path, end: operations.count)
        case .inverted(let path, _): operations[start] = .inverted(path, end: operations.count)
        default: break
        }
        barrier = operations.count
    }
}
