/// A unit of a local government and how many people work there.
struct UnitPlan {
    static let positions = ["Administrator", "Pengawas", "Fungsional", "Pelaksana"]

    var name: String
    var people: Int
    /// How common each of ``positions`` is.
    var weights: [Double] = [1, 3, 4, 6]
}
