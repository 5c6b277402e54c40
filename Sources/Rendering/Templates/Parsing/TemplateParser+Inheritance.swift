import Basics

/// Parents and blocks, whose lines vanish by rules of their own.
extension TemplateParser {
    mutating func openParent(_ tag: TemplateTag) throws(TemplateProblem) {
        let isStray = opened.last?.isParent == true
        let lineStart = text.blankLineStart(before: tag.range.lowerBound)
        if let lineStart {
            // Whether this white space is printed is known at the closing tag only: so it is a piece of its own.
            addText(upTo: lineStart)
            if !isStray {
                template.items.append(TemplateItem(kind: .text, range: lineStart..<tag.range.lowerBound))
            }
        } else {
            addText(upTo: tag.range.lowerBound)
        }
        cursor = tag.range.upperBound
        try open(TemplateItem(kind: .parent(end: 0), name: tag.name, range: tag.range), lineStart: lineStart)
        if isStray { throw stray(tag) }
    }

    mutating func openBlock(_ tag: TemplateTag) throws(TemplateProblem) {
        let lineStart = text.blankLineStart(before: tag.range.lowerBound)
        let next = text.blankLineEnd(after: tag.range.upperBound)
        var item = TemplateItem(kind: .block(end: 0), name: tag.name, range: tag.range)
        if let lineStart { item.indentation = lineStart..<tag.range.lowerBound }
        if let next, opened.last?.isParent == true || lineStart != nil {
            addText(upTo: lineStart ?? tag.range.lowerBound)
            item.isStandalone = true
            cursor = next
        } else {
            addText(upTo: tag.range.lowerBound)
            cursor = tag.range.upperBound
        }
        try open(item, lineStart: lineStart)
    }

    mutating func closeParent(_ parent: Opened, _ tag: TemplateTag) {
        cursor = tag.range.upperBound
        if let lineStart = parent.lineStart, let next = text.blankLineEnd(after: cursor) {
            template.items[parent.item].isStandalone = true
            template.items[parent.item].indentation = lineStart..<parent.range.lowerBound
            // A stray parent within another has no white space before it, but its template is broken anyway.
            if parent.item > 0, case .text = template.items[parent.item - 1].kind {
                template.items[parent.item - 1].range = lineStart..<lineStart
            }
            cursor = next
        }
        end(parent, .parentEnd, tag.range)
    }

    mutating func closeBlock(_ block: Opened, _ tag: TemplateTag) {
        let isOverride = opened.dropLast().last?.isParent == true
        let lineStart = text.blankLineStart(before: tag.range.lowerBound)
        let next = text.blankLineEnd(after: tag.range.upperBound)
        var isStandalone = false
        if let lineStart, isOverride || next != nil {
            addText(upTo: lineStart)
            cursor = isOverride ? tag.range.upperBound : next ?? tag.range.upperBound
            isStandalone = true
        } else {
            addText(upTo: tag.range.lowerBound)
            cursor = tag.range.upperBound
        }
        measureIndentation(of: block, endingAt: tag.range.lowerBound)
        end(block, .blockEnd(start: block.item), tag.range, isStandalone: isStandalone)
    }

    /// The indentation of a block is that of its first line with something on it; without one it is the tag's own.
    private mutating func measureIndentation(of block: Opened, endingAt end: Int) {
        guard template.items[block.item].isStandalone else { return }
        var start = block.contentStart
        while start < end {
            guard let next = text.blankLineEnd(after: start) else { break }
            start = max(next, start + 1)
        }
        let indentation = text.indentation(from: min(start, end))
        if indentation.upperBound < end { template.items[block.item].indentation = indentation }
    }
}
