/// The evaluation data of the demonstration site.
struct Demo {
    private let seed: UInt64
    private let programs: [String: DemoProgram]

    init(seed: UInt64) {
        self.seed = seed
        let registry = PeopleRegistry(units: DemoPlan.units, seed: seed)
        var programs: [String: DemoProgram] = [:]
        for plan in DemoPlan.programs {
            let cohorts = Cohorts(plan, registry: registry, seed: seed)
            programs[plan.slug] = DemoProgram(plan: plan, cohorts: cohorts)
        }
        self.programs = programs
    }

    /// All files, in the order of the plan.
    var files: [DemoFile] {
        DemoPlan.files.flatMap { plan in
            let table = table(plan)
            let file = DemoFile(path: plan.path, bytes: plan.form.encode(table))
            guard let sidecar = sidecar(plan) else { return [file] }
            let path = plan.path.dropLast(".csv".count) + ".yml"
            return [file, DemoFile(path: String(path), bytes: Array(sidecar.text.utf8))]
        }
    }

    private func table(_ plan: FilePlan) -> Table {
        let programs = plan.programs.map(program)
        return switch plan.content {
        case .needs(let needs): .needs(needs, name: plan.path, seed: seed)
        case .participation: .participation(programs)
        case .reaction: .reaction(programs, seed: seed)
        case .longReaction: .longReaction(programs, seed: seed)
        case .formExport: .formExport(programs[0], seed: seed)
        case .learning: .learning(programs, seed: seed)
        case .behaviour: .behaviour(programs, seed: seed)
        case .results: .results(programs)
        case .finance: .finance(programs, seed: seed)
        case .interviews: .interviews(programs, seed: seed)
        case .actions: .actions(programs)
        case .recognition: .recognition(programs)
        }
    }

    private func sidecar(_ plan: FilePlan) -> Sidecar? {
        guard plan.hasSidecar, let slug = plan.programs.first else { return nil }
        guard let questionnaire = program(slug).plan.reaction?.questionnaire else { return nil }
        return switch plan.content {
        case .formExport: Sidecar(formExport: slug, questionnaire: questionnaire, form: plan.form)
        default: Sidecar(reaction: questionnaire, form: plan.form)
        }
    }

    private func program(_ slug: String) -> DemoProgram {
        guard let program = programs[slug] else { preconditionFailure("no programme \(slug) in the plan") }
        return program
    }
}
