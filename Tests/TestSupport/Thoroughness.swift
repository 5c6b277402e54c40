import Glibc

/// How much random tests try: little in every run, and much where `TOLOK_THOROUGH` is set.
public enum Thoroughness {
    /// How many rounds a random test is to go.
    ///
    /// - Parameters:
    ///   - usual: In every run.
    ///   - thorough: Where thoroughness is asked for.
    /// - Returns: The number that is due.
    public static func rounds(_ usual: Int, thorough: Int) -> Int {
        getenv("TOLOK_THOROUGH") == nil ? usual : thorough
    }
}
