import TestSupport
import Testing

@testable import Evaluation

/// Whatever a file holds, its rows are used or set aside: ``EvaluationCase/read(threads:chunkSize:)`` holds it to that.
@Suite("Files of random dirt")
struct RandomDirtTests {
    private static let shapes: [(header: String, cells: [[String]], sidecar: String?)] = [
        (
            "program,participant,session,pre,post",
            [programs, people, ["1", "2", ""], ["50", "60", "", "enam", "70"], ["70", "80", "", "1e5", "-"]],
            "readings: [{level: learning, values: {pre: {enam: 6}, post: {\"-\": }}}]"
        ),
        ("program,participant,status,date", [programs, people, ["hadir", "lulus", "izin", ""], days], nil),
        (
            "program,participant,before,after,wave",
            [programs, people, ["1", ""], ["2", "x", ""], ["3", "1.5", ""]], nil
        ),
        ("program,participant,Materi,Tempo", [programs, people, ["4", "6", "", "Baik"], ["5", "enam", ""]], nil),
        ("program,participant,item,score", [programs, people, ["Materi", "Tempo"], ["4", "6", "", "x"]], nil),
        ("program,indicator,actual", [programs, ["PAD", "Waktu"], ["1500000000000", "0.5", "", "x"]], nil),
    ]

    private static let programs = ["pelayanan", "kepemimpinan", "pelayanann", "program", ""]
    private static let people = ["A", "B", "a", "C", "D", "E", "participant", "1,98609E+17", ""]
    private static let days = ["2025-01-02", "17/08/2025 10:00", "kemarin", "31/31/2025", ""]

    private static func quoted(_ cell: String) -> String { cell.contains(",") ? "\"\(cell)\"" : cell }

    private static func data(_ seed: UInt64) -> EvaluationCase {
        var random = SeededGenerator(seed: seed)
        let shape = shapes[Int(seed) % shapes.count]
        var data = EvaluationCase()
        for file in 0...Int(seed % 2) {
            var lines = [shape.header]
            for _ in 0..<Int.random(in: 0...60, using: &random) {
                var cells = shape.cells.map { quoted($0.randomElement(using: &random) ?? "") }
                switch Int.random(in: 0...30, using: &random) {
                case 0: cells.removeLast()
                case 1: cells.append("x")
                case 2: cells = shape.header.split(separator: ",").map(String.init)
                case 3: cells = cells.map { " \($0)\u{A0}" }
                default: break
                }
                // A row of separators is no row.
                guard cells.contains(where: { !$0.isEmpty }) else { continue }
                lines.append(cells.joined(separator: ","))
                if Int.random(in: 0...8, using: &random) == 0, let last = lines.last { lines.append(last) }
            }
            data.add(lines.joined(separator: "\n"), name: "data\(file).csv", sidecar: shape.sidecar)
        }
        return data
    }

    @Test("have every row used or set aside, with a reason", arguments: 0..<60)
    func accounts(seed: UInt64) throws {
        let outcome = try Self.data(seed).read()
        for account in outcome.data.files { #expect(account.used + account.setAside == account.rows) }
    }

    @Test("come to the same for any cut and any number of threads", arguments: 0..<12)
    func invariance(seed: UInt64) throws {
        let data = Self.data(seed)
        let (reference, other) = (try data.read(), try data.read(threads: 2, chunkSize: 200))
        #expect(reference.diagnostics == other.diagnostics)
        #expect(reference.data.files.map(\.used) == other.data.files.map(\.used))
        #expect(reference.data.files.map(\.join) == other.data.files.map(\.join))
    }
}
