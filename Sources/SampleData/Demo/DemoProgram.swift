/// A programme's plan and the people drawn for it.
struct DemoProgram {
    var plan: ProgramPlan
    var cohorts: Cohorts
}
