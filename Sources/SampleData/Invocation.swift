/// What the command line asks for.
enum Invocation: Equatable {
    /// Where one table goes and what it is made from.
    struct Options: Equatable {
        var seed: UInt64 = Invocation.usualSeed
        /// A path; `nil` for standard output.
        var output: String?
    }

    case help
    case demo(seed: UInt64, directory: String)
    case answers(rows: Int, options: Options)
    case pairs(rows: Int, semicolon: Bool, options: Options)
    case files(count: Int, directory: String, seed: UInt64)

    /// The seed of the committed demonstration data, and of everything else unless another is given.
    static let usualSeed: UInt64 = 20_250_817

    static let usage = """
        usage: sample-data demo --output DIR [--seed N]
               sample-data answers --rows N [--seed N] [--output FILE]
               sample-data pairs --rows N [--semicolon] [--seed N] [--output FILE]
               sample-data files --count N --output DIR [--seed N]

        demo     the evaluation files of the demonstration site (content/evaluations)
        answers  one table of answers, a row each: program,session,participant,item,score,comment
        pairs    one table of tests before and after: program,session,participant,unit,pre,post,maximum
        files    N small tables of 100 rows each

        The same seed gives the same bytes. The seed is \(usualSeed) unless said otherwise.
        Without --output a table goes to standard output.

        """

    /// Reads the arguments that follow the program's name.
    init(arguments: [String]) throws(UsageProblem) {
        guard let command = arguments.first else { throw UsageProblem("a command is missing") }
        var rest = ArgumentReader(Array(arguments.dropFirst()))
        switch command {
        case "help", "--help", "-h":
            self = .help
        case "demo":
            try rest.allow(["--seed", "--output"])
            self = .demo(seed: try rest.seed(), directory: try rest.required("--output"))
        case "answers":
            try rest.allow(["--rows", "--seed", "--output"])
            self = .answers(rows: try rest.count("--rows"), options: try rest.options())
        case "pairs":
            try rest.allow(["--rows", "--seed", "--output"], flags: ["--semicolon"])
            let semicolon = rest.flags.contains("--semicolon")
            self = .pairs(rows: try rest.count("--rows"), semicolon: semicolon, options: try rest.options())
        case "files":
            try rest.allow(["--count", "--output", "--seed"])
            let directory = try rest.required("--output")
            self = .files(count: try rest.count("--count"), directory: directory, seed: try rest.seed())
        default:
            throw UsageProblem("unknown command \"\(command)\"")
        }
    }
}
