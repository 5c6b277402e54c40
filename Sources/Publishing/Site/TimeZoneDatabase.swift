import Basics
import FileSystem
import Glibc

/// The system's tz database.
struct TimeZoneDatabase {
    /// Where its files lie, as `TZDIR` may say otherwise.
    var folder = "/usr/share/zoneinfo"
    /// Files of zones have a few kilobytes.
    private static let limit = 1 << 20

    /// Whether the machine has it at all.
    var isThere: Bool { access(folder, R_OK) == 0 }

    /// The time zone of a name such as `Asia/Jakarta`; `nil` where there is none.
    func zone(named name: String) -> TimeZone? {
        // Nothing but a name may reach the path; zones below "right" count leap seconds.
        let isName = name.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || "0123456789+-_/".utf8.contains(byte)
        }
        guard isName, !name.hasPrefix("/"), !name.hasPrefix("right/") else { return nil }
        return bytes(of: name).flatMap { TimeZone(file: $0) }
    }

    /// The name of a place that an author most likely meant.
    func nearest(to name: String) -> String? {
        let lines = String(decoding: bytes(of: "zone.tab") ?? [], as: UTF8.self).split(separator: "\n")
        let names = lines.filter { !$0.hasPrefix("#") }.compactMap { line in
            line.split(separator: "\t").dropFirst(2).first.map(String.init)
        }
        // Of "jakarta" or "Asia/jakarta" the city is meant.
        let city = name.lowercased().split(separator: "/").last.map(String.init) ?? name
        return names.first { $0.lowercased().split(separator: "/").last.map(String.init) == city }
            ?? nearestName(to: name, in: names)
    }

    /// Many names are links to others. What can't be read is as if it were not there.
    private func bytes(of name: String) -> [UInt8]? {
        guard let resolved = realpath("\(folder)/\(name)", nil) else { return nil }
        defer { free(resolved) }
        return try? RegularFile.contents(of: String(cString: resolved), limit: Self.limit)
    }
}
