import Basics

internal import Diagnostics

/// Partials, parents and blocks.
extension RoutineCompiler {
    mutating func addParent(_ index: Int) {
        let item = template.items[index]
        if let parent = library.template(calledAs: item.name) { checkOverrides(ofParentAt: index, in: parent) }
        addCall(
            item, overrides: library.overrides(ofParentAt: index, in: key.template, around: key.overrides))
    }

    mutating func addCall(_ item: TemplateItem, overrides: Int) {
        place.settle()
        guard let called = library.template(calledAs: item.name) else { return reportUnknown(item) }
        let indentation = item.isStandalone ? indentation(item) : nil
        call(
            RoutineKey(
                template: called, place: place, overrides: overrides, sections: sections,
                isIndented: indentation.map { key.isIndented || !$0.isEmpty } ?? false,
                startsLine: item.isStandalone),
            item, indentation)
    }

    mutating func addOverride(_ block: BlockReference, of item: TemplateItem) {
        let indentation = indentation(item)
        call(
            RoutineKey(
                template: block.template, block: block.item, place: place, overrides: key.overrides, sections: sections,
                isIndented: key.isIndented || !indentation.isEmpty, startsLine: item.isStandalone),
            item, indentation)
    }

    private mutating func call(_ callee: RoutineKey, _ item: TemplateItem, _ indentation: [UInt8]?) {
        guard !library.isTooDeep else {
            return report(
                "template.too-deep",
                [
                    "en": "\"\(item.name)\" lies too deep in other templates",
                    "id": "\"\(item.name)\" terlalu dalam di dalam templat lain",
                ], item.range,
                help: ["en": "let fewer templates call each other", "id": "kurangi templat yang saling memanggil"])
        }
        let (routine, end, isBroken) = library.compile(callee)
        if isBroken { self.isBroken = true }
        if isContextual { place = end }
        draft.add(Routine.Call(routine: routine, range: item.range, indentation: indentation))
    }

    /// The white space before a tag, without what is taken away from the line.
    private func indentation(_ item: TemplateItem) -> [UInt8] {
        let written = template.text.bytes[item.indentation]
        return Array(written.dropFirst(zip(written, surplus).prefix { $0 == $1 }.count))
    }

    private mutating func reportUnknown(_ item: TemplateItem) {
        guard library.rules.missingNames == .error else { return }
        let isParent = if case .parent = item.kind { true } else { false }
        report(
            isParent ? "template.unknown-parent" : "template.unknown-partial",
            ["en": "there is no template \"\(item.name)\"", "id": "tidak ada templat \"\(item.name)\""], item.range,
            help: .didYouMean(item.name, among: Array(library.callableNames))
                ?? ["en": "partials lie in templates/partials", "id": "templat bagian ada di templates/partials"])
    }

    /// A block that the parent does not have would be left out silently.
    private mutating func checkOverrides(ofParentAt index: Int, in parent: Int) {
        let known = library.blockNames(in: parent)
        let overrides = template.overrides(ofParentAt: index).sorted { $0.value < $1.value }
        for (name, item) in overrides where !known.contains(name) {
            report(
                "template.unknown-block",
                [
                    "en": "\"\(template.items[index].name)\" has no block \"\(name)\"",
                    "id": "\"\(template.items[index].name)\" tidak memiliki blok \"\(name)\"",
                ],
                template.items[item].range, help: .didYouMean(name, among: Array(known)))
        }
    }
}
