/// The zero of an increasing function: Newton's steps, kept inside a bracket that bisection shrinks.
enum MonotoneRoot {
    /// The argument where `function`, which returns its value and slope, passes zero. Searches outward from `start`;
    /// where it finds no change of sign within ±2000 (a tail beyond the range of a `Double`) it returns ±infinity.
    static func find(start: Double, _ function: (Double) -> (value: Double, slope: Double)) -> Double {
        guard var bracket = bracket(around: start, function) else {
            return function(start).value < 0 ? .infinity : -.infinity
        }
        var guess = start
        for _ in 0..<200 {
            let (value, slope) = function(guess)
            if value == 0 { return guess }
            if value < 0 { bracket.low = guess } else { bracket.high = guess }
            var next = guess - value / slope
            // Also when the slope is zero or the value infinite.
            if !(next > bracket.low && next < bracket.high) { next = bracket.low / 2 + bracket.high / 2 }
            let settled = abs(next - guess) <= 1e-15 * max(abs(guess), 0.1)
            guess = next
            if settled { break }
        }
        return guess
    }

    private static func bracket(
        around start: Double, _ function: (Double) -> (value: Double, slope: Double)
    ) -> (low: Double, high: Double)? {
        let rising = function(start).value < 0
        var (near, step) = (start, 1.0)
        while abs(near) < 2000 {
            let far = rising ? near + step : near - step
            let passed = rising ? function(far).value >= 0 : function(far).value <= 0
            if passed { return (min(near, far), max(near, far)) }
            (near, step) = (far, step * 2)
        }
        return nil
    }
}
