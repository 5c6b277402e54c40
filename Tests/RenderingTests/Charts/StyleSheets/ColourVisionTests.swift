import Testing

@Suite("Colours of charts for colour-blind readers")
struct ColourVisionTests {
    private func colours(_ place: StyleSheet.Place) throws -> [String: Colour] {
        try StyleSheet.named("charts.css").colours(in: place)
    }

    /// The least difference of two colours over all ways of seeing them.
    private func least(_ first: String, _ second: String, in colours: [String: Colour]) throws -> Double {
        let one = try #require(colours["--chart-\(first)"], "\(first) is no colour")
        let other = try #require(colours["--chart-\(second)"], "\(second) is no colour")
        return ColourVision.allCases.map { $0.difference(one, other) }.min() ?? 0
    }

    @Test("The measure gives known values")
    func measure() throws {
        let colours = ["#000000", "#ffffff", "#ff0000", "#008000"].compactMap(Colour.init)
        #expect(isSamePlace(ColourVision.usual.difference(colours[0], colours[1]), 100, within: 0.01))
        // Red and green of equal weight come close to each other without one kind of cone, and only then.
        #expect(ColourVision.usual.difference(colours[2], colours[3]) > 120)
        #expect(ColourVision.deuteranopia.difference(colours[2], colours[3]) < 40)
    }

    @Test("The two sides of an answer scale are never taken for each other", arguments: StyleSheet.Place.allCases)
    func sides(place: StyleSheet.Place) throws {
        let colours = try colours(place)
        for step in 1...3 {
            for other in 1...3 {
                #expect(try least("negative-\(step)", "positive-\(other)", in: colours) >= 40)
            }
        }
    }

    @Test("Neighbours on an answer scale, and in a heat table, can be told apart", arguments: StyleSheet.Place.allCases)
    func neighbours(place: StyleSheet.Place) throws {
        let colours = try colours(place)
        let scale = [
            "negative-3", "negative-2", "negative-1", "neutral", "positive-1", "positive-2", "positive-3",
        ]
        for (one, other) in zip(scale, scale.dropFirst()) { #expect(try least(one, other, in: colours) >= 13) }
        // The numbers stand in the cells.
        for level in 0..<5 { #expect(try least("level-\(level)", "level-\(level + 1)", in: colours) >= 6) }
    }

    @Test("The lines of a chart can be told apart by colour alone", arguments: StyleSheet.Place.allCases)
    func series(place: StyleSheet.Place) throws {
        let colours = try colours(place)
        for one in 1...4 {
            for other in 1...4 where one < other {
                #expect(try least("series-\(one)", "series-\(other)", in: colours) >= 25, "\(one) and \(other)")
            }
        }
    }
}
