import Diagnostics
import Testing

@Suite("The log of a run")
struct DiagnosticLogTests {
    @Test("One and the same diagnostic counts once")
    func repeated() {
        let log = DiagnosticLog()
        let diagnostic = Diagnostic("claim.broken", "m", at: SourceLocation(file: "f", line: 3))
        log.log(diagnostic)
        log.log(diagnostic)
        #expect(log.diagnostics == [diagnostic])
        #expect(log.count(of: .error) == 1)
    }

    @Test("Of many of a kind in a file some are kept and all are counted, also when they are logged again")
    func many() {
        let log = DiagnosticLog()
        for _ in 0..<2 {
            for line in 1...50 { log.log(Diagnostic("a.b", "m", at: SourceLocation(file: "f", line: line))) }
        }
        #expect(log.diagnostics.count == DiagnosticLog.kept)
        #expect(log.count(of: .error) == 50)
        #expect(
            log.diagnostics.last?.notes == [
                "\(50 - DiagnosticLog.kept) more of this kind in this file are counted but not listed"
            ])
    }

    @Test("Diagnostics are sorted by place, whatever the order they came in")
    func order() {
        let log = DiagnosticLog()
        for (file, line) in [("b", 1), ("a", 10), ("a", 9)] {
            log.log(Diagnostic("x.y", "m", at: SourceLocation(file: file, line: line)))
        }
        log.log(Diagnostic("x.z", "no place"))
        #expect(log.diagnostics.map { $0.location?.description } == [nil, "a:9", "a:10", "b:1"])
    }
}
