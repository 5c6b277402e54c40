import Basics

internal import Diagnostics

/// What tags name, where the views of the sections around them are known.
extension RoutineCompiler {
    /// The path that a tag names, and what lies there.
    mutating func path(_ tag: TemplateItem) -> (Routine.Path, FieldType) {
        var path = draft.path(tag)
        guard let sections else { return (path, .unknown) }
        let names = draft.names[path.names].map(\.text)
        guard let first = names.first else {
            let type = sections[sections.count - 1]
            path.target = target(section: sections.count - 1, [Routine.Step(offset: 0, type: type)])
            return (path, type)
        }
        for (number, section) in sections.enumerated().reversed() {
            guard let step = library.views.step(to: first, in: section) else { continue }
            guard let steps = steps(from: step, along: names, path) else { break }
            path.target = target(section: number, steps)
            return (path, steps[steps.count - 1].type)
        }
        path.target = .nothing
        if sections.allSatisfy({ library.views.step(to: first, in: $0) == nil }) {
            reportUnknown(first, in: names, path, known: sections.flatMap(library.views.names))
        }
        return (path, .unknown)
    }

    /// The way from the first name to the last: what lies at fixed places within each other is one step, what is
    /// optional is a step of its own. `nil`, and reported, when a name stands for nothing in the one before.
    private mutating func steps(
        from first: Routine.Step, along names: [String], _ path: Routine.Path
    ) -> [Routine.Step]? {
        var steps = [first]
        for name in names.dropFirst() {
            let last = steps[steps.count - 1]
            let type = last.type.unwrapped
            guard var next = library.views.step(to: name, in: type) else {
                reportUnknown(name, in: names, path, known: library.views.names(in: type))
                return nil
            }
            if case .optional = last.type.shape {
                steps.append(next)
            } else {
                next.offset += last.offset
                steps[steps.count - 1] = next
            }
        }
        return steps
    }

    private mutating func target(section: Int, _ steps: [Routine.Step]) -> Routine.Target {
        let start = draft.steps.count
        draft.steps += steps
        return .field(section: section, steps: start..<draft.steps.count)
    }

    private mutating func reportUnknown(_ name: String, in names: [String], _ path: Routine.Path, known: [String]) {
        guard library.rules.missingNames == .error else { return }
        let problem = TemplateProblem(unknown: name, in: names, known: known, range: path.range)
        report(problem)
    }

    /// Reports a value that can't be printed in its place, whatever it will be.
    mutating func check(_ type: FieldType, _ path: Routine.Path) {
        guard let problem = path.escaping.problem(of: type) else { return }
        let names = draft.names[path.names].map(\.text)
        let told = problem.problem(names.isEmpty ? "." : names.joined(separator: "."), path.range)
        report(told)
    }
}

extension TemplateProblem {
    /// A name that stands for nothing where it is.
    init(unknown name: String, in names: [String], known: [String], range: Range<Int>) {
        let path = names.joined(separator: ".")
        let whole: LocalizedText = names.count > 1 ? ["en": " (in \"\(path)\")", "id": " (di \"\(path)\")"] : ""
        self.init(
            id: "template.unknown-name",
            message: [
                "en": "nothing is called \"\(name)\" here\(whole)",
                "id": "tidak ada yang bernama \"\(name)\" di sini\(whole)",
            ],
            range: range, help: .didYouMean(name, among: known))
    }
}
