import Basics

internal import Diagnostics

/// Runs routines. Sections and calls are kept on stacks of its own, so that no data and no template can exhaust the
/// program's.
struct Renderer {
    /// How many partials, parents and blocks may be open at once: how deep a tree a template can follow.
    static let maximumDepth = 200
    /// How many of them one page may have; templates that call each other twice each would soon fill any memory.
    static let maximumCalls = 1_000_000

    /// Where to go on.
    private struct Return {
        var routine: Routine
        var position: Int
        var indentation: [UInt8]
    }

    private let program: TemplateProgram
    private let log: DiagnosticLog
    private(set) var frames: [Frame] = []
    private var returns: [Return] = []
    private var indentation: [UInt8] = []
    private var calls = 0
    private var hasFailed = false
    var isLenient: Bool { program.rules.missingNames == .empty }

    init(_ program: TemplateProgram, log: DiagnosticLog) {
        self.program = program
        self.log = log
    }

    /// Renders a routine; `false` when something was wrong.
    mutating func render(_ start: Int, _ context: TemplateValue, into output: inout [UInt8]) -> Bool {
        guard let routine = program.routines[start] else { return false }
        frames = [Frame(context)]
        var next: Return? = Return(routine: routine, position: 0, indentation: [])
        while let place = next {
            indentation = place.indentation
            next = run(place.routine, from: place.position, into: &output)
        }
        return !hasFailed
    }

    /// Renders a routine from a position on up to its end or to a call, and says where to go on.
    private mutating func run(_ routine: Routine, from start: Int, into output: inout [UInt8]) -> Return? {
        var position = start
        // Held here, the tables are not counted for each operation.
        let (operations, literals, paths) = (routine.operations, routine.literals, routine.paths)
        while position < operations.count {
            let operation = operations[position]
            position += 1
            switch operation {
            case .literal(let start, let end):
                literals.withUnsafeBufferPointer {
                    output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[start..<end]))
                }
            case .indentation: output.append(contentsOf: indentation)
            case .value(let number): add(paths[number], in: routine, into: &output)
            case .section(let number, let end):
                if !enter(paths[number], in: routine) { position = end }
            case .inverted(let number, let end):
                if isTrue(paths[number], in: routine) { position = end }
            case .next(let start):
                if frames[frames.count - 1].advance() { position = start } else { frames.removeLast() }
            case .address(let number): check(routine.addresses[number], in: routine, &output)
            case .call(let number): return call(number, from: routine, position)
            }
        }
        return returns.popLast()
    }

    /// Where to go on with a call; `nil` when too many are open already, which ends the rendering.
    private mutating func call(_ number: Int, from routine: Routine, _ position: Int) -> Return? {
        let call = routine.calls[number]
        calls += 1
        guard returns.count < Self.maximumDepth, calls <= Self.maximumCalls else {
            reportExcess(call, routine)
            return nil
        }
        guard let called = program.routines[call.routine] else {
            hasFailed = true
            return nil
        }
        returns.append(Return(routine: routine, position: position, indentation: indentation))
        return Return(
            routine: called, position: 0, indentation: call.indentation.map { indentation + $0 } ?? [])
    }

    // MARK: Sections

    private mutating func enter(_ path: Routine.Path, in routine: Routine) -> Bool {
        guard let value = self.value(of: path, in: routine), value.isTrue else { return false }
        if case .list(let values) = value { frames.append(Frame(values)) } else { frames.append(Frame(value)) }
        return true
    }

    private mutating func isTrue(_ path: Routine.Path, in routine: Routine) -> Bool {
        value(of: path, in: routine)?.isTrue ?? false
    }

    // MARK: Values

    private mutating func add(_ path: Routine.Path, in routine: Routine, into output: inout [UInt8]) {
        guard let value = self.value(of: path, in: routine) else { return }
        if let problem = path.escaping.add(value, into: &output) {
            report(problem.problem(path, in: routine), in: routine)
        }
    }

    /// What a tag names, in the innermost section that knows it; an unknown name is reported.
    private mutating func value(of path: Routine.Path, in routine: Routine) -> TemplateValue? {
        guard !path.names.isEmpty else { return frames[frames.count - 1].value }
        let name = routine.names[path.names.lowerBound]
        var depth = frames.count - 1
        while depth >= 0 {
            if let value = frames[depth].record[name] {
                return path.names.count == 1 ? value : self.value(of: path, within: value, in: routine)
            }
            depth -= 1
        }
        reportUnknown(path, name, known: frames.flatMap(\.record.names), in: routine)
        return nil
    }

    /// The rest of a dotted name: each part must be known to the one before. Nothing is within what is absent.
    private mutating func value(
        of path: Routine.Path, within value: TemplateValue, in routine: Routine
    ) -> TemplateValue? {
        var value = value
        for name in routine.names[path.names.dropFirst()] {
            if case .absent = value { return .absent }
            var known: [String] = []
            if case .record(let record) = value {
                if let next = record[name] {
                    value = next
                    continue
                }
                known = record.names
            }
            reportUnknown(path, name, known: known, in: routine)
            return nil
        }
        return value
    }

    /// Looks at the address that was just written, from its quotation mark on.
    private mutating func check(_ address: Routine.Address, in routine: Routine, _ output: inout [UInt8]) {
        let start = address.quoting.start(in: output)
        let written = output[start...]
        guard !address.quoting.isSafe(written) else { return }
        let shown = String(decoding: written.prefix(80), as: UTF8.self)
        output.replaceSubrange(start..., with: Array("about:invalid".utf8))
        report(
            TemplateProblem(
                id: "template.unsafe-address", message: "\"\(shown)\" is not an address that a page may lead to",
                range: address.range, help: "use a relative address, http, https, mailto or tel"),
            in: routine)
    }

    // MARK: Problems

    private mutating func report(_ problem: TemplateProblem, in routine: Routine) {
        hasFailed = true
        program.report(problem, in: routine.template, log: log)
    }

    private mutating func reportUnknown(
        _ path: Routine.Path, _ name: TemplateName, known: [String], in routine: Routine
    ) {
        guard !isLenient else { return }
        let whole = path.names.count > 1 ? " (in \"\(routine.name(of: path))\")" : ""
        let nearest = nearestName(to: name.text, in: known)
        report(
            TemplateProblem(
                id: "template.unknown-name", message: "nothing is called \"\(name.text)\" here\(whole)",
                range: path.range,
                help: nearest.map { "did you mean \"\($0)\"?" }),
            in: routine)
    }

    private mutating func reportExcess(_ call: Routine.Call, _ routine: Routine) {
        let isDeep = returns.count >= Self.maximumDepth
        report(
            TemplateProblem(
                id: isDeep ? "template.too-deep" : "template.too-many-calls",
                message: isDeep
                    ? "more than \(Self.maximumDepth) templates are open inside each other"
                    : "the page calls more than \(Self.maximumCalls) templates",
                range: call.range,
                help: isDeep
                    ? "a template that calls itself must do so within a section that comes to an end"
                    : "let fewer templates call each other"),
            in: routine)
    }
}
