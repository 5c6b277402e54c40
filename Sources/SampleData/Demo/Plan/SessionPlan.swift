/// One run of a programme.
struct SessionPlan {
    /// How many people one unit sends.
    struct Intake {
        var unit: String
        var people: Int
    }

    var id: String
    var start: CalendarDay
    var days = 11
    var channel = "classroom"
    var intake: [Intake]

    var end: CalendarDay { start.advanced(by: days) }

    init(
        _ id: String, _ start: CalendarDay, days: Int = 11, channel: String = "classroom",
        _ intake: KeyValuePairs<String, Int>
    ) {
        self.id = id
        self.start = start
        self.days = days
        self.channel = channel
        self.intake = intake.map { Intake(unit: $0.key, people: $0.value) }
    }
}
