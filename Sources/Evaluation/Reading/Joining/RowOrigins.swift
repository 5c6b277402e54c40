/// Where the rows of the tables come from: not row by row, which would take more room than the rows, but by the ranges
/// that each reading of each file has filled.
struct RowOrigins: Sendable {
    private struct Segment {
        var file: Int32
        var reading: Int32
        /// The first row of the table.
        var first: Int
        /// How many rows the reading uses before that one.
        var number: Int
    }

    private var segments: [ObservationsBuilder.TableKind: [Segment]] = [:]

    /// Notes that rows of a reading follow from the table's row `first` on.
    mutating func add(_ kind: ObservationsBuilder.TableKind, _ file: Int32, _ reading: Int32, first: Int) {
        let known = segments[kind, default: []]
        if let last = known.last, last.file == file, last.reading == reading { return }
        var number = 0
        // The segments of a file stand together at the end.
        let own = known.reversed().prefix { $0.file == file }.count
        if let before = known[(known.count - own)...].lastIndex(where: { $0.reading == reading }) {
            number = known[before].number + known[before + 1].first - known[before].first
        }
        segments[kind, default: []].append(
            Segment(file: file, reading: reading, first: first, number: number))
    }

    /// Where a table's row comes from; of long files, where an answer does.
    func origin(_ kind: ObservationsBuilder.TableKind, row: Int) -> RowOrigin {
        let segments = segments[kind] ?? []
        let next = segments.partitioningIndex { $0.first > row }
        precondition(next > 0, "every row comes from a file")
        let segment = segments[next - 1]
        return RowOrigin(
            file: segment.file, reading: segment.reading, number: Int32(segment.number + row - segment.first))
    }
}

/// Which row of which reading of which file.
struct RowOrigin: Sendable, Hashable {
    /// The file's number, in the order of their names.
    var file: Int32
    /// The reading's number, in the order of the file's sidecar.
    var reading: Int32
    /// How many rows the reading uses before it.
    var number: Int32
}
