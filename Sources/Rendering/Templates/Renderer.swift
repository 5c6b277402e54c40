import Basics

internal import Diagnostics

/// Runs routines.
///
/// Sections and calls lie on the program's own stack: how many may be open at once is bounded, so that no data and no
/// template can exhaust it.
struct Renderer {
    /// How many partials, parents and blocks may be open at once: how deep a tree a template can follow.
    static let maximumDepth = 200
    /// How many sections may be open at once.
    static let maximumSections = 1_000
    /// How many partials, parents and blocks one page may have; templates that call each other twice each would soon fill
    /// any memory.
    static let maximumCalls = 1_000_000

    private let program: TemplateProgram
    private let log: DiagnosticLog
    /// The values that sections were entered with, the page's own first. Each lies in the one before or is held by the
    /// call that entered its section.
    private var sections: [UnsafeRawPointer] = []
    private var indentation: [UInt8] = []
    private var depth = 0
    private var calls = 0
    private var hasFailed = false
    /// Whether there was too much, which ends the rendering.
    private var hasStopped = false
    private var isLenient: Bool { program.rules.missingNames == .empty }

    init(_ program: TemplateProgram, log: DiagnosticLog) {
        self.program = program
        self.log = log
    }

    /// Renders a routine with the value at a place; `false` when something was wrong.
    mutating func render(_ start: Int, _ context: UnsafeRawPointer, into output: inout [UInt8]) -> Bool {
        guard let routine = program.routines[start] else { return false }
        sections = [context]
        run(routine, 0..<routine.operations.count, into: &output)
        return !hasFailed
    }

    private mutating func run(_ routine: Routine, _ range: Range<Int>, into output: inout [UInt8]) {
        var position = range.lowerBound
        // Held here, the tables are not counted for each operation.
        let (operations, literals, paths) = (routine.operations, routine.literals, routine.paths)
        while position < range.upperBound, !hasStopped {
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
                enter(paths[number], in: routine, position..<end, into: &output)
                position = end
            case .inverted(let number, let end): if isTrue(paths[number], in: routine) { position = end }
            case .address(let number): check(routine.addresses[number], in: routine, &output)
            case .call(let number): call(routine.calls[number], from: routine, into: &output)
            }
        }
    }

    private mutating func call(_ call: Routine.Call, from routine: Routine, into output: inout [UInt8]) {
        calls += 1
        guard depth < Self.maximumDepth, calls <= Self.maximumCalls else { return stop(at: call, routine) }
        guard let called = program.routines[call.routine] else {
            hasFailed = true
            hasStopped = true
            return
        }
        let outer = indentation
        indentation = call.indentation.map { outer + $0 } ?? []
        depth += 1
        run(called, 0..<called.operations.count, into: &output)
        depth -= 1
        indentation = outer
    }

    // MARK: Sections

    private mutating func enter(
        _ path: Routine.Path, in routine: Routine, _ content: Range<Int>, into output: inout [UInt8]
    ) {
        switch path.target {
        case .field(let section, let steps):
            reach(routine.steps[steps], from: sections[section]) { renderer, step, place in
                step.type.forEach(at: place) { value in
                    renderer.render(routine, content, with: value, path, into: &output)
                }
            }
        case .names:
            guard let value = value(of: path, in: routine), value.isTrue else { return }
            let values = if case .list(let values) = value { values } else { [value] }
            values.withUnsafeBufferPointer { values in
                guard let first = values.baseAddress else { return }
                for number in values.indices {
                    render(routine, content, with: UnsafeRawPointer(first + number), path, into: &output)
                }
            }
        case .nothing: break
        }
    }

    /// Renders the content of a section with a value.
    private mutating func render(
        _ routine: Routine, _ content: Range<Int>, with value: UnsafeRawPointer, _ path: Routine.Path,
        into output: inout [UInt8]
    ) {
        guard !hasStopped else { return }
        guard sections.count <= Self.maximumSections else { return stop(at: path, routine) }
        sections.append(value)
        run(routine, content, into: &output)
        sections.removeLast()
    }

    private mutating func isTrue(_ path: Routine.Path, in routine: Routine) -> Bool {
        switch path.target {
        case .field(let section, let steps):
            var isTrue = false
            reach(routine.steps[steps], from: sections[section]) { _, step, place in
                isTrue = step.type.isTrue(at: place)
            }
            return isTrue
        case .names: return value(of: path, in: routine)?.isTrue ?? false
        case .nothing: return false
        }
    }

    // MARK: Values

    private mutating func add(_ path: Routine.Path, in routine: Routine, into output: inout [UInt8]) {
        switch path.target {
        case .field(let section, let steps):
            reach(routine.steps[steps], from: sections[section]) { renderer, step, place in
                renderer.add(step, at: place, path, in: routine, into: &output)
            }
        case .names:
            guard let value = value(of: path, in: routine) else { return }
            if let problem = path.escaping.add(value, into: &output) { report(problem, path, in: routine) }
        case .nothing: break
        }
    }

    private mutating func add(
        _ step: Routine.Step, at place: UnsafeRawPointer, _ path: Routine.Path, in routine: Routine,
        into output: inout [UInt8]
    ) {
        if let number = step.textNumber {
            let table = place.assumingMemoryBound(to: TextTable.self).pointee
            guard let text = table.texts[number] else {
                let known = zip(program.textNames, table.texts).filter { $1 != nil }.map(\.0)
                return reportUnknown(path, program.textNames[number], known: known, in: routine)
            }
            path.escaping.add(text, into: &output)
        } else if let problem = path.escaping.add(step.type, at: place, into: &output) {
            report(problem, path, in: routine)
        }
    }

    /// Calls `body` with the last of some steps and the place that it leads to, unless nothing is there.
    private mutating func reach(
        _ steps: ArraySlice<Routine.Step>, from place: UnsafeRawPointer,
        _ body: (inout Renderer, Routine.Step, UnsafeRawPointer) -> Void
    ) {
        let step = steps[steps.startIndex]
        guard steps.count > 1 else { return body(&self, step, place + step.offset) }
        step.type.forEach(at: place + step.offset) { reach(steps.dropFirst(), from: $0, body) }
    }

    /// What a tag names, in the innermost section that knows it; an unknown name is reported.
    private mutating func value(of path: Routine.Path, in routine: Routine) -> TemplateValue? {
        guard !path.names.isEmpty else { return Self.value(at: sections[sections.count - 1]) }
        let name = routine.names[path.names.lowerBound]
        for place in sections.reversed() {
            guard case .record(let record) = Self.value(at: place), let value = record[name] else { continue }
            return path.names.count == 1 ? value : self.value(of: path, within: value, in: routine)
        }
        let known = sections.flatMap { Self.value(at: $0).names }
        reportUnknown(path, name.text, known: known, in: routine)
        return nil
    }

    private static func value(at place: UnsafeRawPointer) -> TemplateValue {
        place.assumingMemoryBound(to: TemplateValue.self).pointee
    }

    /// The rest of a dotted name: each part must be known to the one before. Nothing is within what is absent.
    private mutating func value(
        of path: Routine.Path, within value: TemplateValue, in routine: Routine
    ) -> TemplateValue? {
        var value = value
        for name in routine.names[path.names.dropFirst()] {
            if case .absent = value { return .absent }
            guard case .record(let record) = value, let next = record[name] else {
                reportUnknown(path, name.text, known: value.names, in: routine)
                return nil
            }
            value = next
        }
        return value
    }
}

// MARK: - Problems

extension Renderer {
    /// Looks at the address that was just written, from its quotation mark on.
    private mutating func check(_ address: Routine.Address, in routine: Routine, _ output: inout [UInt8]) {
        let start = address.quoting.start(in: output)
        let isSafe = output.withUnsafeBufferPointer {
            address.quoting.isSafe(UnsafeBufferPointer(rebasing: $0[start...]))
        }
        guard !isSafe else { return }
        let shown = String(decoding: output[start...].prefix(80), as: UTF8.self)
        output.replaceSubrange(start..., with: Array("about:invalid".utf8))
        report(
            TemplateProblem(
                id: "template.unsafe-address",
                message: [
                    "en": "\"\(shown)\" is not an address that a page may lead to",
                    "id": "\"\(shown)\" bukan alamat yang boleh dituju halaman",
                ],
                range: address.range,
                help: [
                    "en": "use a relative address, http, https, mailto or tel",
                    "id": "gunakan alamat relatif, http, https, mailto, atau tel",
                ]),
            in: routine)
    }

    private mutating func report(_ problem: TemplateProblem, in routine: Routine) {
        hasFailed = true
        program.report(problem, in: routine.template, log: log)
    }

    private mutating func report(_ problem: ValueProblem, _ path: Routine.Path, in routine: Routine) {
        report(problem.problem(routine.name(of: path), path.range), in: routine)
    }

    private mutating func reportUnknown(
        _ path: Routine.Path, _ name: String, known: [String], in routine: Routine
    ) {
        guard !isLenient else { return }
        let names = routine.names[path.names].map(\.text)
        report(TemplateProblem(unknown: name, in: names, known: known, range: path.range), in: routine)
    }

    private mutating func stop(at path: Routine.Path, _ routine: Routine) {
        hasStopped = true
        report(
            TemplateProblem(
                id: "template.too-deep",
                message: [
                    "en": "more than \(Self.maximumSections) sections are open inside each other",
                    "id": "lebih dari \(Self.maximumSections) bagian terbuka secara bersarang",
                ],
                range: path.range,
                help: [
                    "en": "let fewer templates with sections call each other",
                    "id": "kurangi templat berisi bagian yang saling memanggil",
                ]),
            in: routine)
    }

    private mutating func stop(at call: Routine.Call, _ routine: Routine) {
        hasStopped = true
        let isDeep = depth >= Self.maximumDepth
        report(
            TemplateProblem(
                id: isDeep ? "template.too-deep" : "template.too-many-calls",
                message: isDeep
                    ? [
                        "en": "more than \(Self.maximumDepth) templates are open inside each other",
                        "id": "lebih dari \(Self.maximumDepth) templat terbuka secara bersarang",
                    ]
                    : [
                        "en": "the page calls more than \(Self.maximumCalls) templates",
                        "id": "halaman memanggil lebih dari \(Self.maximumCalls) templat",
                    ],
                range: call.range,
                help: isDeep
                    ? [
                        "en": "a template that calls itself must do so within a section that comes to an end",
                        "id":
                            "templat yang memanggil dirinya sendiri harus melakukannya di dalam bagian yang ada akhirnya",
                    ]
                    : ["en": "let fewer templates call each other", "id": "kurangi templat yang saling memanggil"]),
            in: routine)
    }
}

extension TemplateValue {
    /// The names of a record; none of anything else.
    fileprivate var names: [String] { if case .record(let record) = self { record.names } else { [] } }
}
