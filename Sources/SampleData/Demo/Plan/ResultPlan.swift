/// An indicator and its values by period, in tenths of its unit.
struct ResultPlan {
    var indicator: String
    var unit = "persen"
    var direction = "up"
    var baseline: Int
    var target: Int
    var actual: KeyValuePairs<String, Int>
}
