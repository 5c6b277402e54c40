/// Any number of answers to a questionnaire of ten items, a row each, as a form tool exports them in long form.
///
/// Fifty programmes of ten sessions; each respondent answers all items of one session, so the key (program, session,
/// participant, item) is unique. About one score in fifty is blank and one respondent in ten leaves a comment.
struct AnswerTable {
    static let items = 10
    static let programs = 50
    static let sessions = 10

    var rows: Int
    var seed: UInt64

    func write(to file: OutputFile) throws(OutputFailure) {
        var random = RandomSource(seed: seed, name: "answers")
        let names = (0..<Self.items).map { Array("item-\($0 + 1)".utf8) }
        try file.append { $0 += "program,session,participant,item,score,comment\n".utf8 }
        var left = rows
        var respondent = 0
        while left > 0 {
            let count = min(left, Self.items)
            try file.append { Self.append(respondent, items: names[..<count], to: &$0, from: &random) }
            left -= count
            respondent += 1
        }
        try file.finish()
    }

    private static func append(
        _ respondent: Int, items: ArraySlice<[UInt8]>, to bytes: inout [UInt8], from random: inout RandomSource
    ) {
        let program = random.below(programs)
        var start = Array("program-\(program + 1),\(2020 + random.below(sessions)),".utf8)
        start.append(decimal: 990_000_000_000_000_000 + respondent)
        start.append(UInt8(ascii: ","))
        // Programmes differ, respondents differ more, items a little.
        let level = 3.4 + Double(program) / 50 + random.normal() * 0.7
        let hasComment = random.chance(0.1)
        for (index, item) in items.enumerated() {
            bytes += start
            bytes += item
            bytes.append(UInt8(ascii: ","))
            if !random.chance(0.02) {
                let score = (level + (random.fraction() - 0.5) * 2.4).rounded()
                bytes.append(UInt8(ascii: "0") + UInt8(min(5, max(1, score))))
            }
            bytes.append(UInt8(ascii: ","))
            if hasComment && index == 0 { bytes += "\"Materi baik, waktu kurang\"".utf8 }
            bytes.append(UInt8(ascii: "\n"))
        }
    }
}
