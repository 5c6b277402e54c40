import Synchronization

/// Keeps what is computed from the same rows, one value of each type, so that it is computed once: what lies above the
/// rows keeps its own types here, and the rows know none of them.
final class KeptValues: Sendable {
    /// A value that may be an optional one: cast by itself, one of `nil` could not be told from none.
    private struct Kept<Value: Sendable>: Sendable {
        let value: Value
    }

    private let values = Mutex<[ObjectIdentifier: any Sendable]>([:])

    /// The value of this type, computed when it is asked for first. Two threads may both compute it; what they get is the
    /// same.
    func value<Value: Sendable>(_ compute: () -> Value) -> Value {
        let type = ObjectIdentifier(Value.self)
        if let known = values.withLock({ $0[type] }) as? Kept<Value> { return known.value }
        let value = compute()
        values.withLock { $0[type] = Kept(value: value) }
        return value
    }

    /// The only value of this type, made when it is asked for first.
    func only<Value: Sendable>(_ make: () -> Value) -> Value {
        let type = ObjectIdentifier(Value.self)
        return values.withLock { values in
            if let known = values[type] as? Kept<Value> { return known.value }
            let value = make()
            values[type] = Kept(value: value)
            return value
        }
    }
}
