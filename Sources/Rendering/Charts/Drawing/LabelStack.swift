/// Moves labels apart that would lie over each other.
enum LabelStack {
    /// The centres of boxes that lie as near as can be to where they want to be, without touching, within the range.
    ///
    /// The boxes keep their order. When they do not fit at all they begin at the top and run over the range's end.
    static func spread(_ wanted: [(centre: Double, height: Double)], within range: ClosedRange<Double>) -> [Double] {
        let order = wanted.indices.sorted { (wanted[$0].centre, $0) < (wanted[$1].centre, $1) }
        var centres = wanted.map(\.centre)
        var floor = range.lowerBound
        for index in order {
            let half = wanted[index].height / 2
            centres[index] = max(centres[index], floor + half)
            floor = centres[index] + half
        }
        var ceiling = range.upperBound
        for index in order.reversed() {
            let half = wanted[index].height / 2
            centres[index] = min(centres[index], ceiling - half)
            ceiling = centres[index] - half
        }
        if ceiling >= range.lowerBound { return centres }
        var top = range.lowerBound
        for index in order {
            centres[index] = top + wanted[index].height / 2
            top += wanted[index].height
        }
        return centres
    }
}
