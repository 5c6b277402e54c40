import Glibc
public import Basics

extension BuildOptions {
    /// Takes over what the environment says: `SOURCE_DATE_EPOCH`, the moment that the site speaks of, in seconds since the
    /// beginning of 1970, and `TOLOK_THREADS`, how many threads to use instead of one for each core.
    ///
    /// - Parameter value: The value of an environment variable; `nil` when it is not set.
    /// - Throws: When one of them is not a number in its range.
    public mutating func apply(environment value: (String) -> String?) throws(EnvironmentProblem) {
        if let text = value("SOURCE_DATE_EPOCH"), !text.isEmpty {
            guard let seconds = Int(text), CalendarDate(secondsSince1970: seconds) != nil else {
                throw EnvironmentProblem(
                    name: "SOURCE_DATE_EPOCH", value: text,
                    expected: ["en": "a number of seconds since 1970-01-01", "id": "banyaknya detik sejak 1970-01-01"])
            }
            moment = seconds
        }
        threads = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        if let text = value("TOLOK_THREADS"), !text.isEmpty {
            guard let number = Int(text), (1...1024).contains(number) else {
                throw EnvironmentProblem(
                    name: "TOLOK_THREADS", value: text,
                    expected: ["en": "a number from 1 to 1024", "id": "bilangan dari 1 sampai 1024"])
            }
            threads = number
        }
    }
}

/// An environment variable with a value that can't be used.
public struct EnvironmentProblem: Error, Sendable, CustomStringConvertible {
    /// The variable.
    public var name: String
    /// What it holds.
    public var value: String
    /// What it may hold, in words.
    public var expected: LocalizedText

    /// One line, in lower case, without a full stop.
    public var text: LocalizedText {
        [
            "en": "the environment variable \(name) holds \"\(value)\"; give it \(expected), or unset it",
            "id": "variabel lingkungan \(name) berisi \"\(value)\"; isi dengan \(expected), atau hapus",
        ]
    }

    /// The text in English.
    public var description: String { text.text(in: "en") }
}
