/// How participation ends, as shares of those who enrol.
struct OutcomePlan {
    var neverCame = 0.03
    var dropped = 0.04
    var attended = 0.05
    var certified = 0.70

    /// In the order of `Enrolment.Status`; who is in no other group completes without a certificate.
    var weights: [Double] {
        [neverCame, dropped, attended, 1 - neverCame - dropped - attended - certified, certified]
    }
}
