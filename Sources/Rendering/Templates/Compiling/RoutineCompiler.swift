import Basics
internal import Diagnostics

/// Makes a routine of a template or block, following the HTML around its tags.
struct RoutineCompiler {
    struct Opened {
        var item: Int
        /// The section in the draft; `nil` for a block.
        var section: Int?
        /// Where in HTML it began.
        var place: MarkupPlace
        /// Whether names within it are looked for in its own value first.
        var isScope = false
    }

    let library: TemplateCompiler
    let key: RoutineKey
    let template: ParsedTemplate
    var draft: RoutineDraft
    var place: MarkupPlace
    var isBroken = false
    /// What the sections around the place see, the page's own view first; `nil` where names are found when a page is
    /// rendered.
    var sections: [FieldType]?
    /// What is taken away from the beginning of each line.
    var surplus: ArraySlice<UInt8> = []
    private var opened: [Opened] = []
    /// The first value of the address that is being read.
    var addressTag: Range<Int>?
    /// Whether the markup could not be followed, so that nothing more is said about it.
    var isLost = false
    private var first = 0

    init(_ library: TemplateCompiler, _ key: RoutineKey) {
        self.library = library
        self.key = key
        template = library.templates[key.template]
        draft = RoutineDraft(template: key.template)
        place = key.place
        sections = key.sections
    }

    var isContextual: Bool { library.rules.escaping == .contextual && !isLost }

    mutating func compile() {
        var index = 0
        var end = template.items.count
        var tag: TemplateItem?
        if let block = key.block, case .block(let blockEnd) = template.items[block].kind {
            (index, end) = (block + 1, blockEnd)
            tag = template.items[block]
        }
        if let tag, tag.isStandalone { surplus = template.text.bytes[tag.indentation] }
        first = index
        while index < end { index = add(index) }
        guard let tag else { return }
        place.settle()
        join(from: key.place, tag)
    }

    /// Adds an item and gives the position of the next one.
    private mutating func add(_ index: Int) -> Int {
        let item = template.items[index]
        switch item.kind {
        case .text: addText(item.range, startsLine: startsLine(index))
        case .value(let isMarkup):
            beginLine(index)
            addValue(item, isMarkup: isMarkup)
        case .section(let inverted, _):
            beginLine(index)
            place.settle()
            let (path, type) = path(item)
            let section = draft.beginSection(path, inverted: inverted)
            if !inverted { sections?.append(type.inSection) }
            opened.append(Opened(item: index, section: section, place: place, isScope: !inverted))
        case .partial:
            beginLine(index)
            addCall(item, overrides: key.overrides)
        case .parent(let end):
            beginLine(index)
            addParent(index)
            return end + 1
        case .block(let end):
            beginLine(index)
            place.settle()
            if let override = library.override(of: item.name, in: key.overrides) {
                addOverride(override, of: item)
                return end + 1
            }
            opened.append(Opened(item: index, place: place))
        case .sectionEnd, .blockEnd:
            beginLine(index)
            end()
        case .parentEnd: break
        }
        return index + 1
    }

    private mutating func end() {
        place.settle()
        guard let last = opened.popLast() else { return }
        join(from: last.place, template.items[last.item])
        if last.isScope { sections?.removeLast() }
        if let section = last.section { draft.endSection(section) }
    }

    /// A section may be left out or rendered many times, and a block replaced: so it ends where it began.
    private mutating func join(from start: MarkupPlace, _ tag: TemplateItem) {
        guard isContextual else { return }
        if let joined = start.joined(with: place) {
            place = joined
        } else {
            report(
                "template.unbalanced-section",
                [
                    "en": "\"\(tag.name)\" begins \(start.description) but ends \(place.description)",
                    "id": "\"\(tag.name)\" dimulai \(start.description) tetapi berakhir \(place.description)",
                ], tag.range,
                help: [
                    "en": "open and close the same tags and quotation marks within it",
                    "id": "buka dan tutup tag dan tanda kutip yang sama di dalamnya",
                ])
            place = start
        }
    }

    private func startsLine(_ index: Int) -> Bool {
        index == first ? key.startsLine : template.text.startsLine(template.items[index].range.lowerBound)
    }

    /// Puts the indentation before a tag at the start of a line that is printed.
    private mutating func beginLine(_ index: Int) {
        guard key.isIndented, !template.items[index].isStandalone, startsLine(index) else { return }
        draft.addIndentation()
    }

    mutating func report(
        _ id: StaticString, _ message: LocalizedText, _ range: Range<Int>, notes: [LocalizedText] = [],
        help: LocalizedText? = nil
    ) {
        report(TemplateProblem(id: id, message: message, range: range, notes: notes, help: help))
    }

    mutating func report(_ problem: TemplateProblem) {
        isBroken = true
        library.report(problem, in: key.template)
    }

    /// A template that calls itself has to end where it begins, or the places within it would never be the same.
    mutating func reportRecursion() {
        guard isContextual else { return }
        report(
            "template.unbalanced-section",
            [
                "en": "the template calls itself, begins \(key.place.description) but ends \(place.description)",
                "id":
                    "templat memanggil dirinya sendiri, dimulai \(key.place.description) tetapi berakhir \(place.description)",
            ], 0..<0,
            help: [
                "en": "open and close the same tags and quotation marks within it",
                "id": "buka dan tutup tag dan tanda kutip yang sama di dalamnya",
            ])
    }
}
