import TestSupport
@testable import FileSystem
import Glibc
import Synchronization
import Testing

@Suite("A reader during publishing")
struct ExchangeTests {
    /// What a reader has seen.
    private struct Sightings {
        var whole = 0
        var mixed = 0
        var missing = 0
    }

    /// Set when nothing is published any more.
    private final class Flag: Sendable {
        let isSet = Atomic(false)
    }

    let folder = TemporaryFolder()

    @Test("A reader never misses the site and never sees two generations at once")
    func generations() async throws {
        try folder.publish(["a": "0", "b": "0"])
        let isDone = Flag()
        let site = folder.path("site")
        try await withThrowingTaskGroup(of: Sightings?.self) { group in
            group.addTask { Self.watch(site, until: isDone) }
            group.addTask {
                defer { isDone.isSet.store(true, ordering: .releasing) }
                for generation in 1...60 { try folder.publish(["a": "\(generation)", "b": "\(generation)"]) }
                return nil
            }
            for try await seen in group {
                guard let seen else { continue }
                #expect(seen.whole > 0)
                #expect(seen.mixed == 0)
                #expect(seen.missing == 0)
            }
        }
        #expect(folder.names() == ["site"])
    }

    /// Opens the site's folder again and again and reads both files through it.
    private static func watch(_ site: String, until isDone: Flag) -> Sightings {
        var seen = Sightings()
        while !isDone.isSet.load(ordering: .acquiring) {
            let number = open(site, O_RDONLY | O_DIRECTORY)
            guard number >= 0 else {
                seen.missing += 1
                continue
            }
            defer { close(number) }
            // A folder that was exchanged meanwhile is being deleted: its files may be gone, but not be others'.
            guard let first = text("a", in: number), let second = text("b", in: number) else { continue }
            if first == second { seen.whole += 1 } else { seen.mixed += 1 }
        }
        return seen
    }

    private static func text(_ name: String, in folder: Int32) -> String? {
        let number = openat(folder, name, O_RDONLY)
        guard number >= 0 else { return nil }
        defer { close(number) }
        var bytes = [UInt8](repeating: 0, count: 16)
        return String(decoding: bytes[..<max(0, read(number, &bytes, 16))], as: UTF8.self)
    }
}
