import Basics
import Diagnostics
import Testing

@Suite("The log of diagnostics")
struct DiagnosticLogTests {
    @Test("Of one kind in one file the first are kept and the rest are counted")
    func manyOfOneKind() {
        let log = DiagnosticLog()
        for line in 1...1000 {
            log.log(Diagnostic("csv.number", "bad", at: SourceLocation(file: "a.csv", line: line, column: 1)))
        }
        log.log(Diagnostic("csv.number", "bad", severity: .warning, at: SourceLocation(file: "b.csv", line: 1)))
        #expect(log.count(of: .error) == 1000)
        #expect(log.diagnostics.count == DiagnosticLog.kept + 1)
        #expect(
            log.diagnostics[DiagnosticLog.kept - 1].notes == [
                "980 more of this kind in this file are counted but not listed"
            ])
    }

    @Test("Diagnostics come sorted by file and place, those without a place first")
    func order() {
        let log = DiagnosticLog()
        log.log(Diagnostic("a.a", "three", at: SourceLocation(file: "b", line: 1, column: 1)))
        log.log(Diagnostic("a.a", "two", at: SourceLocation(file: "a", line: 10, column: 2)))
        log.log(Diagnostic("a.b", "one", at: SourceLocation(file: "a", line: 9, column: 7)))
        log.log(Diagnostic("a.c", "zero"))
        #expect(log.diagnostics.map(\.message) == ["zero", "one", "two", "three"])
    }

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
}
