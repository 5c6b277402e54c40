extension CountedSet {
    /// By set, those of which it is the next larger, as numbers of their names.
    static func smallerSets(_ names: PlaceNames) -> [Int32: [Int32]] {
        var smaller: [Int32: [Int32]] = [:]
        for chain in chains {
            let known = chain.compactMap { names.known($0.id) }
            for (larger, set) in zip(known, known.dropFirst()) where !smaller[larger, default: []].contains(set) {
                smaller[larger, default: []].append(set)
            }
        }
        return smaller
    }
}
