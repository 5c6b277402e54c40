/// Memory for plain values that a worker allocates once and uses for all its chunks. Not initialised: whoever reads a
/// place has written it before.
struct Storage<Element: BitwiseCopyable>: ~Copyable {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var capacity: Int

    init(capacity: Int) {
        self.capacity = max(1, capacity)
        base = .allocate(capacity: self.capacity)
    }

    deinit {
        base.deallocate()
    }

    /// Makes room for `wanted` elements. What was stored is lost when the memory has to move.
    mutating func reserve(_ wanted: Int) {
        guard wanted > capacity else { return }
        base.deallocate()
        capacity = wanted
        base = .allocate(capacity: wanted)
    }

    /// Makes room for `more` elements before the first one: everything in `range` moves up by that much.
    mutating func open(_ more: Int, before range: Range<Int>, slack: Int) {
        let wanted = range.upperBound + more + slack
        let moved = UnsafeMutablePointer<Element>.allocate(capacity: wanted)
        (moved + range.lowerBound + more).initialize(from: base + range.lowerBound, count: range.count)
        base.deallocate()
        base = moved
        capacity = wanted
    }
}
