import Glibc

// Exit codes as in sysexits.h: 64 for a wrong command line, 74 when a file cannot be written.
do {
    try run(Invocation(arguments: Array(CommandLine.arguments.dropFirst())))
} catch let problem as UsageProblem {
    report("sample-data: \(problem.message)\n\n\(Invocation.usage)")
    exit(64)
} catch let failure as OutputFailure {
    report("sample-data: \(failure.path): \(failure.reason)\n")
    exit(74)
}

/// Does what the command line asks for.
func run(_ invocation: Invocation) throws {
    switch invocation {
    case .help:
        print(Invocation.usage, terminator: "")
    case .demo(let seed, let directory):
        for file in Demo(seed: seed).files {
            try file.write(below: directory)
        }
    case .answers(let rows, let options):
        try AnswerTable(rows: rows, seed: options.seed).write(to: OutputFile(path: options.output))
    case .pairs(let rows, let semicolon, let options):
        let table = PairTable(rows: rows, seed: options.seed, dialect: semicolon ? .semicolon : .comma)
        try table.write(to: OutputFile(path: options.output))
    case .files(let count, let directory, let seed):
        try ManySmallFiles(count: count, seed: seed).write(below: directory)
    }
}

/// Says something on standard error, where it does not mix with the data.
func report(_ text: String) {
    let bytes = Array(text.utf8)
    // Where even standard error is closed, the exit code is all that is left to say.
    _ = write(STDERR_FILENO, bytes, bytes.count)
}
