/// Takes `--name value` pairs and flags from a command line.
struct ArgumentReader {
    private var words: [String]
    private var values: [String: String] = [:]
    private(set) var flags: Set<String> = []

    init(_ words: [String]) { self.words = words }

    /// Reads all words; anything but the given names is a problem.
    mutating func allow(_ names: Set<String>, flags flagNames: Set<String> = []) throws(UsageProblem) {
        var index = 0
        while index < words.count {
            let word = words[index]
            index += 1
            if flagNames.contains(word) {
                flags.insert(word)
                continue
            }
            guard names.contains(word) else { throw UsageProblem("unknown argument \"\(word)\"") }
            guard index < words.count else { throw UsageProblem("\(word) needs a value") }
            guard values.updateValue(words[index], forKey: word) == nil else {
                throw UsageProblem("\(word) is given twice")
            }
            index += 1
        }
    }

    func required(_ name: String) throws(UsageProblem) -> String {
        guard let value = values[name], !value.isEmpty else { throw UsageProblem("\(name) is missing") }
        return value
    }

    /// A whole number of at least 1.
    func count(_ name: String) throws(UsageProblem) -> Int {
        let text = try required(name)
        guard let number = Int(text), number > 0 else {
            throw UsageProblem("\(name) \"\(text)\" is not a whole number above 0")
        }
        return number
    }

    func seed() throws(UsageProblem) -> UInt64 {
        guard let text = values["--seed"] else { return Invocation.usualSeed }
        guard let number = UInt64(text) else { throw UsageProblem("--seed \"\(text)\" is not a whole number") }
        return number
    }

    func options() throws(UsageProblem) -> Invocation.Options {
        Invocation.Options(seed: try seed(), output: values["--output"])
    }
}
