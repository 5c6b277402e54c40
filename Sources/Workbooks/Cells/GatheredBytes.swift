/// The bytes of one cell after the other. Nobody else holds them, so that nothing has to be checked at each step, as an
/// array would.
struct GatheredBytes: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    /// How many bytes have room, with the zero behind them.
    private var room = 256
    private var count = 0

    init() {
        start = .allocate(capacity: room)
        start[0] = 0
    }

    deinit { start.deallocate() }

    /// What was gathered. A zero stands behind it, as C's functions want it; valid until more is added.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// Gathers more.
    mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
        guard let source = more.baseAddress else { return }
        if count + more.count >= room { grow(to: count + more.count + 1) }
        (start + count).update(from: source, count: more.count)
        count += more.count
        start[count] = 0
    }

    /// Forgets what was gathered.
    mutating func clear() {
        count = 0
        start[0] = 0
    }

    private mutating func grow(to least: Int) {
        let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: max(least, room * 2))
        wider.update(from: start, count: count)
        start.deallocate()
        start = wider
        room = max(least, room * 2)
    }
}
