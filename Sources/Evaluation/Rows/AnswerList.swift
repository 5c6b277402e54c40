/// Answers to questionnaire items, one behind the other: the item's index and the point on its scale.
///
/// Two bytes an answer as long as there are few items and short scales, which is nearly always; then four.
struct AnswerList: Sendable {
    private var items: [UInt8] = []
    private var points: [Int8] = []
    private var wideItems: [UInt16] = []
    private var widePoints: [Int16] = []
    private var isWide = false

    /// How many answers there are.
    var count: Int { isWide ? wideItems.count : items.count }

    /// The answer at `place`.
    @inline(__always)
    subscript(place: Int) -> ReactionTable.Answer {
        isWide
            ? ReactionTable.Answer(item: Int32(wideItems[place]), point: widePoints[place])
            : ReactionTable.Answer(item: Int32(items[place]), point: Int16(points[place]))
    }

    /// Makes room for answers that are likely to come.
    mutating func reserve(_ more: Int) {
        if isWide {
            wideItems.reserveCapacity(count + more)
            widePoints.reserveCapacity(count + more)
        } else {
            items.reserveCapacity(count + more)
            points.reserveCapacity(count + more)
        }
    }

    /// Adds answers.
    ///
    /// - Parameters:
    ///   - codes: Stand for items, as `items` translates them.
    ///   - translation: The item's index for each code.
    ///   - added: The points, one for each code.
    mutating func append(_ codes: [Int32], _ translation: [Int32], _ added: [Int16]) {
        precondition(codes.count == added.count, "every answer has an item and a point")
        let fits = translation.allSatisfy { $0 <= Int32(UInt8.max) } && added.allSatisfy { $0 <= Int16(Int8.max) }
        if !fits { widen() }
        if isWide {
            wideItems.append(contentsOf: codes.lazy.map { UInt16(truncatingIfNeeded: translation[Int($0)]) })
            widePoints.append(contentsOf: added)
        } else {
            items.append(contentsOf: codes.lazy.map { UInt8(truncatingIfNeeded: translation[Int($0)]) })
            points.append(contentsOf: added.lazy.map { Int8(truncatingIfNeeded: $0) })
        }
    }

    /// Adds one answer.
    mutating func append(_ answer: ReactionTable.Answer) {
        if !isWide, answer.item > Int32(UInt8.max) || answer.point > Int16(Int8.max) { widen() }
        if isWide {
            wideItems.append(UInt16(truncatingIfNeeded: answer.item))
            widePoints.append(answer.point)
        } else {
            items.append(UInt8(truncatingIfNeeded: answer.item))
            points.append(Int8(truncatingIfNeeded: answer.point))
        }
    }

    /// Keeps the first answers only.
    mutating func truncate(to kept: Int) {
        if isWide {
            wideItems.removeLast(max(0, count - kept))
            widePoints.removeLast(widePoints.count - wideItems.count)
        } else {
            items.removeLast(max(0, count - kept))
            points.removeLast(points.count - items.count)
        }
    }

    /// The answers, those of each respondent moved to another place.
    ///
    /// - Parameters:
    ///   - starts: Where each respondent's answers begin, and at last where all end.
    ///   - destinations: Where they go.
    /// - Returns: The same answers in their new order.
    func moved(_ starts: [UInt32], to destinations: [UInt32]) -> AnswerList {
        var list = AnswerList()
        list.isWide = isWide
        list.items = Self.moved(items, starts, destinations)
        list.points = Self.moved(points, starts, destinations)
        list.wideItems = Self.moved(wideItems, starts, destinations)
        list.widePoints = Self.moved(widePoints, starts, destinations)
        return list
    }

    private static func moved<Cell: BitwiseCopyable>(
        _ cells: [Cell], _ starts: [UInt32], _ destinations: [UInt32]
    ) -> [Cell] {
        guard !cells.isEmpty else { return [] }
        return [Cell](unsafeUninitializedCapacity: cells.count) { room, initialized in
            cells.withUnsafeBufferPointer { cells in
                for respondent in destinations.indices {
                    let (start, end) = (Int(starts[respondent]), Int(starts[respondent + 1]))
                    let destination = Int(destinations[respondent])
                    for offset in 0..<end - start { room[destination + offset] = cells[start + offset] }
                }
            }
            initialized = cells.count
        }
    }

    private mutating func widen() {
        guard !isWide else { return }
        isWide = true
        wideItems = items.map(UInt16.init)
        widePoints = points.map(Int16.init)
        (items, points) = ([], [])
    }

    /// Hands all answers to a visitor, in the form in which they are held.
    func accept(_ visitor: inout some AnswerVisitor) {
        if isWide {
            wideItems.withUnsafeBufferPointer { items in
                widePoints.withUnsafeBufferPointer { visitor.visit(items, $0) }
            }
        } else {
            items.withUnsafeBufferPointer { items in points.withUnsafeBufferPointer { visitor.visit(items, $0) } }
        }
    }
}

/// Goes through many answers: a loop that the compiler makes once for each width of ``AnswerList``.
protocol AnswerVisitor {
    /// Called once, with all items and points.
    mutating func visit<Item: FixedWidthInteger, Point: FixedWidthInteger>(
        _ items: UnsafeBufferPointer<Item>, _ points: UnsafeBufferPointer<Point>)
}
