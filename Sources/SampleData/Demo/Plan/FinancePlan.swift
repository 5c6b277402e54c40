/// Money in rupiah.
struct FinancePlan {
    /// The usual cost of one session by category; a session's own amount differs by up to a tenth.
    var costs: KeyValuePairs<String, Int>
    /// The budget by year.
    var budget: KeyValuePairs<String, Int>
    /// Benefits by year, where they could be put in money at all.
    var benefits: KeyValuePairs<String, Int> = [:]
    var benefitCategory = "Penghematan"
}
