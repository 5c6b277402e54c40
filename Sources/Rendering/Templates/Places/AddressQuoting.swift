/// How the value of an attribute with addresses is written.
struct AddressQuoting: Sendable, Equatable {
    /// The quotation mark around it. Neither kind occurs in a value that was put into an address, but the template's
    /// own text may hold the other.
    var mark: UInt8
    /// Whether there may be several addresses, as in `srcset`.
    var inList: Bool

    /// Where the address begins that `output` ends with: after the mark or, in a list, after white space.
    func start(in output: [UInt8], ofPart isPart: Bool = false) -> Int {
        let last = output.lastIndex { $0 == mark || (isPart && inList && $0.isWhitespace) }
        return last.map { $0 + 1 } ?? 0
    }

    /// Whether a page may lead to what was written.
    func isSafe(_ written: UnsafeBufferPointer<UInt8>) -> Bool {
        guard inList else { return HTML.isSafeAddress(written) }
        let addresses = written.split { $0.isWhitespace || $0 == UInt8(ascii: ",") }
        return addresses.allSatisfy(HTML.isSafeAddress)
    }

    /// Adds a value. Whether it is an address or a part of a query is seen from what was written before it.
    func add(_ text: String, into output: inout [UInt8]) {
        let start = start(in: output, ofPart: true)
        // A slice of the page that were still held below would have the whole page copied for each link.
        let isPart = output.withUnsafeBufferPointer { page in
            page[start...].contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        }
        if isPart {
            HTML.encodeAddressPart(text, into: &output)
        } else {
            HTML.encodeAddress(text, inList: inList, into: &output)
        }
    }
}

extension MarkupPlace {
    /// How the address is quoted that this place is in, if it is in one.
    var addressQuoting: AddressQuoting? {
        guard attribute == .address || attribute == .addressList else { return nil }
        return switch state {
        case .doubleQuoted: AddressQuoting(mark: UInt8(ascii: "\""), inList: attribute == .addressList)
        case .singleQuoted: AddressQuoting(mark: UInt8(ascii: "'"), inList: attribute == .addressList)
        default: nil
        }
    }
}
