/// One person in one session of a programme.
struct Enrolment {
    enum Status: String, CaseIterable {
        case registered, dropped, attended, completed, certified
    }

    var person: Person
    /// The session's place in the programme's plan.
    var session: Int
    var status: Status
    /// Learning hours that count for this person.
    var hours: Int

    var isCompleted: Bool { status == .completed || status == .certified }
}
