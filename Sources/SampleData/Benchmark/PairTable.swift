/// Any number of test results before and after a course, a row for each participant.
///
/// Scores have one decimal from 0 to 100; one participant in thirty-three lacks the second test.
struct PairTable {
    static let programs = 50
    static let sessions = 10
    static let units = 30

    var rows: Int
    var seed: UInt64
    var dialect: Dialect
    /// The number of the first participant: tables that are read together need participants of their own.
    var firstParticipant = 0

    func write(to file: OutputFile) throws(OutputFailure) {
        var random = RandomSource(seed: seed, name: "pairs")
        let header = ["program", "session", "participant", "unit", "pre", "post", "maximum"]
        try file.append { bytes in
            for (index, name) in header.enumerated() {
                if index > 0 { bytes.append(dialect.delimiter) }
                bytes += name.utf8
            }
            bytes.append(UInt8(ascii: "\n"))
        }
        let programs = (0..<Self.programs).map { Array("program-\($0 + 1)".utf8) }
        for row in 0..<rows {
            try file.append { append(row, programs: programs, to: &$0, from: &random) }
        }
        try file.finish()
    }

    private func append(
        _ row: Int, programs: [[UInt8]], to bytes: inout [UInt8], from random: inout RandomSource
    ) {
        let program = random.below(Self.programs)
        bytes += programs[program]
        bytes.append(dialect.delimiter)
        bytes.append(decimal: 2020 + random.below(Self.sessions))
        bytes.append(dialect.delimiter)
        bytes.append(decimal: 990_000_000_000_000_000 + firstParticipant + row)
        bytes.append(dialect.delimiter)
        bytes += "unit-".utf8
        bytes.append(decimal: 1 + random.below(Self.units))
        bytes.append(dialect.delimiter)
        let ability = random.normal()
        append(score: 58 + 12 * ability + 8 * (random.fraction() - 0.5), to: &bytes)
        bytes.append(dialect.delimiter)
        if !random.chance(0.03) {
            append(score: 63 + Double(program) / 5 + 11 * ability + 12 * (random.fraction() - 0.5), to: &bytes)
        }
        bytes.append(dialect.delimiter)
        bytes += "100\n".utf8
    }

    private func append(score: Double, to bytes: inout [UInt8]) {
        bytes.append(tenths: Int((min(100, max(0, score)) * 10).rounded()), point: dialect.decimalPoint)
    }
}
