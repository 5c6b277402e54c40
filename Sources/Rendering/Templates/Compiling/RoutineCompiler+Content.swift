import Basics
internal import Diagnostics

/// What is printed: text and values.
extension RoutineCompiler {
    mutating func addText(_ range: Range<Int>, startsLine: Bool) {
        guard key.isIndented || !surplus.isEmpty else { return addLiteral(range) }
        var isPrintedFirst = startsLine
        var start = range.lowerBound
        while start < range.upperBound {
            let rest = template.text.bytes[start..<range.upperBound]
            let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? range.upperBound
            addLine(start..<end, isPrintedFirst: isPrintedFirst)
            isPrintedFirst = true
            start = end
        }
    }

    /// Adds a line or what is left of one. Where it begins in the file need not be where it begins on the page: what
    /// replaces a block may follow other text there.
    private mutating func addLine(_ line: Range<Int>, isPrintedFirst: Bool) {
        let bytes = template.text.bytes[line]
        let isBlank = bytes.elementsEqual([UInt8(ascii: "\n")]) || bytes.elementsEqual(Array("\r\n".utf8))
        if key.isIndented, isPrintedFirst, !isBlank { draft.addIndentation() }
        let surplus = template.text.startsLine(line.lowerBound) ? self.surplus : []
        let removed = zip(bytes, surplus).prefix { $0 == $1 }.count
        addLiteral((line.lowerBound + removed)..<line.upperBound)
    }

    private mutating func addLiteral(_ range: Range<Int>) {
        let bytes = template.text.bytes
        guard isContextual else { return draft.add(bytes[range]) }
        var start = range.lowerBound
        var isInAddress = place.addressQuoting != nil
        for index in range {
            let quoting = place.addressQuoting
            do throws(MarkupProblem) {
                try place.read(bytes[index])
            } catch {
                report("template.unsafe-place", error.message, index..<(index + 1), help: error.help)
                isLost = true
                place = MarkupPlace()
                break
            }
            // Only an address that something was put into needs a look at run time.
            guard isInAddress, let quoting, place.addressQuoting == nil else { continue }
            draft.add(bytes[start..<index])
            draft.addCheck(of: Routine.Address(range: addressTag ?? index..<(index + 1), quoting: quoting))
            addressTag = nil
            start = index
            isInAddress = false
        }
        draft.add(bytes[start..<range.upperBound])
    }

    mutating func addValue(_ item: TemplateItem, isMarkup: Bool) {
        var (path, type) = path(item)
        path.escaping = .uniform(escaped: !isMarkup)
        if isContextual {
            do throws(MarkupProblem) {
                path.escaping = try place.escaping(isMarkup: isMarkup)
            } catch {
                report("template.unsafe-place", error.message, item.range, help: error.help)
                place.skipValue()
            }
            if place.addressQuoting != nil, addressTag == nil { addressTag = item.range }
        }
        if sections != nil { check(type, path) }
        draft.add(path)
    }
}
