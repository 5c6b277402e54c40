/// An invented member of staff.
struct Person {
    /// Eighteen digits like a real staff number, but beginning with 99, the first digits of a year of birth that no
    /// one has.
    var id: String
    var unit: String
    var position: String
    /// What this person brings along, the same in every programme: a deviate with mean 0 and variance 1.
    var ability: Double
}
