/// What the cells of one column stand for, as the `values` of a sidecar say: "Lulus" for `completed`, "enam" for 6.
///
/// Cells are compared as answers are, see ``AnswerKey``. What a cell stands for is not looked up again, and is empty
/// where the cell means "nothing". The map comes before everything else that a cell is read for.
struct ValueMap: Sendable {
    private let targets: [String: String]
    /// The same in memory that stays where it is, so that a reader can go on with them as with cells of the file.
    private let stored: Stored
    /// The first bytes, in lower case, of the cells that the map names: most other cells need no closer look.
    private let firstBytes: Set<UInt8>

    /// - Parameter targets: What each cell stands for, by the cell as the sidecar writes it.
    init(_ targets: [String: String]) {
        self.init(folded: Dictionary(targets.map { (AnswerKey($0).text, $1) }, uniquingKeysWith: { first, _ in first }))
    }

    private init(folded: [String: String]) {
        targets = folded
        stored = Stored(folded)
        firstBytes = Set(folded.keys.compactMap(\.utf8.first))
    }

    /// What a cell stands for: itself, unless the map names it.
    func text(for cell: String) -> String { targets[AnswerKey(cell).text] ?? cell }

    /// What a trimmed cell stands for: itself, unless the map names it. Valid as long as both the cell and the map.
    func bytes(for cell: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard let first = cell.first, mayBegin(first) else { return cell }
        return stored.bytes[AnswerKey(cell).text] ?? cell
    }

    private func mayBegin(_ byte: UInt8) -> Bool {
        guard byte < 0x80 else { return true }
        let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        return firstBytes.contains(isCapital ? byte | 0x20 : byte)
    }

    /// The map with numbers written as a column writes them, for a sidecar writes them with a decimal point.
    func written(in form: NumberForm) -> ValueMap {
        guard form.decimal == .comma else { return self }
        return ValueMap(folded: targets.mapValues { $0.replacing(".", with: ",") })
    }

    /// The map with what another one adds for cells that this one does not name.
    func adding(_ other: ValueMap) -> ValueMap {
        ValueMap(folded: targets.merging(other.targets, uniquingKeysWith: { own, _ in own }))
    }

    /// Bytes that are written once and freed with the last copy of the map.
    private final class Stored: @unchecked Sendable {
        let bytes: [String: UnsafeRawBufferPointer]

        init(_ targets: [String: String]) {
            bytes = targets.mapValues { target in
                let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: target.utf8.count, alignment: 1)
                copy.copyBytes(from: target.utf8)
                return UnsafeRawBufferPointer(copy)
            }
        }

        deinit {
            for text in bytes.values { text.deallocate() }
        }
    }
}
