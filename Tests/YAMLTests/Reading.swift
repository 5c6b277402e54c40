import Basics
import Diagnostics
import YAML

/// What reading a text gave: the tree, and the diagnostics as `line:column id message — help`.
struct Reading {
    var root: YAMLNode?
    var complaints: [String]

    init(_ text: String, firstLine: Int = 1) {
        self.init(Array(text.utf8), firstLine: firstLine)
    }

    init(_ bytes: [UInt8], firstLine: Int = 1) {
        let log = DiagnosticLog()
        root = YAMLDocument.parse(bytes, file: "site.yml", firstLine: firstLine, log: log)
        complaints = Self.lines(log)
    }

    static func lines(_ log: DiagnosticLog) -> [String] {
        log.diagnostics.map { diagnostic in
            let place = diagnostic.location.map { "\($0.line ?? 0):\($0.column ?? 0)" } ?? ""
            return "\(place) \(diagnostic.id): \(diagnostic.message) — \(diagnostic.help ?? "")"
        }
    }
}

extension YAMLNode {
    /// The tree on one line: `{key: [one, two]}`.
    var outline: String {
        switch content {
        case .scalar(let text, let isPlain): isPlain ? text : "'\(text)'"
        case .sequence(let items): "[" + items.map(\.outline).joined(separator: ", ") + "]"
        case .mapping(let pairs):
            "{" + pairs.map { "\($0.key): \($0.value.outline)" }.joined(separator: ", ") + "}"
        }
    }

    /// The tree with each place: `1:1{1:1key: 1:6text}`.
    var places: String {
        let place = "\(location.line ?? 0):\(location.column ?? 0)"
        switch content {
        case .scalar(let text, _): return place + text
        case .sequence(let items): return place + "[" + items.map(\.places).joined(separator: " ") + "]"
        case .mapping(let pairs):
            let inside = pairs.map { pair in
                "\(pair.keySpan.location.line ?? 0):\(pair.keySpan.location.column ?? 0)\(pair.key) \(pair.value.places)"
            }
            return place + "{" + inside.joined(separator: " ") + "}"
        }
    }
}
