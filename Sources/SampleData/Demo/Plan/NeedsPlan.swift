/// A survey of required and present competency levels, from 1 to 5.
struct NeedsPlan {
    /// A competency: the level that each of `UnitPlan.positions` requires, and how far the present level falls short.
    struct Competency {
        var name: String
        var required: [Int]
        /// The mean shortfall, in levels.
        var gap: Double
    }

    /// A unit: how many people hold each position, and how much larger its shortfalls are than elsewhere.
    struct Unit {
        var name: String
        var people: [Int]
        var shift = 0.0
    }

    var date: String
    var competencies: [Competency]
    var units: [Unit]
}
