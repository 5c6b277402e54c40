/// A template whose tags are found and matched.
struct ParsedTemplate: Sendable {
    let text: TemplateText
    var items: [TemplateItem] = []
    /// Whether something was wrong, so that it must not be rendered.
    var isBroken = false

    /// The blocks that a parent tag overrides, by name, as the positions of their items. Of two the first counts.
    func overrides(ofParentAt start: Int) -> [String: Int] {
        var overrides: [String: Int] = [:]
        guard case .parent(let end) = items[start].kind else { return overrides }
        var index = start + 1
        while index < end {
            switch items[index].kind {
            case .block(let blockEnd):
                if overrides[items[index].name] == nil { overrides[items[index].name] = index }
                index = blockEnd + 1
            case .section(_, let end), .parent(let end): index = end + 1
            default: index += 1
            }
        }
        return overrides
    }
}
