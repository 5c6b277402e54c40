/// A difference of means, or another linear contrast of them, with what Student's distribution needs to judge it.
struct StudentContrast: Sendable, Hashable {
    /// The contrast, in the unit of the means.
    let difference: Double
    /// Its standard error, above 0.
    let standardError: Double
    /// The degrees of freedom of its standard error, whole or not.
    let degreesOfFreedom: Double

    /// difference ± t(f) · standard error.
    func interval(level: Double = Interval.usualLevel) -> Interval {
        let quantile = StudentT(degreesOfFreedom: degreesOfFreedom).keptUpperQuantile(Interval.tail(of: level))
        return Interval(centre: difference, margin: quantile * standardError, level: level)
    }

    /// How likely a difference as large as this one, either way, is where there is none.
    var pValue: Double { StudentT(degreesOfFreedom: degreesOfFreedom).twoSidedPValue(difference / standardError) }

    /// How likely a difference as far above zero as this one is where there is none or a negative one.
    var pValueAbove: Double { StudentT(degreesOfFreedom: degreesOfFreedom).survival(difference / standardError) }

    /// The same contrast seen from the other side.
    var negated: StudentContrast {
        StudentContrast(
            difference: -difference, standardError: standardError, degreesOfFreedom: degreesOfFreedom)
    }
}
