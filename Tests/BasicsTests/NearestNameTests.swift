import Basics
import Testing

@Suite("The nearest known name")
struct NearestNameTests {
    let known = ["title", "summary", "status", "session", "sessions", "provider"]

    @Test(
        "A slip of the finger finds the name that was meant",
        arguments: [
            ("titel", "title"), ("sumary", "summary"), ("Status", "status"), ("provder", "provider"),
        ])
    func slips(written: String, meant: String) {
        #expect(nearestName(to: written, in: known) == meant)
    }

    @Test("A name that is near to nothing gets no guess", arguments: ["budget", "", "xyz"])
    func strangers(written: String) {
        #expect(nearestName(to: written, in: known) == nil)
    }

    @Test("Of two names equally near, the first in the alphabet is given, whatever the order")
    func ties() {
        #expect(nearestName(to: "sessionz", in: known.reversed()) == "session")
        #expect(nearestName(to: "cat", in: ["hat", "bat"]) == "bat")
    }
}
