import Basics
internal import Diagnostics

/// Matches tags, and takes away the lines that tags stand on alone.
struct TemplateParser {
    /// How deep tags may be nested in one template.
    static let maximumDepth = 100
    /// After so many problems the rest of a template is not looked at.
    static let maximumProblems = 20

    struct Opened {
        var item: Int
        var name: String
        var range: Range<Int>
        var isParent = false
        /// Where the line starts when nothing stood before the tag.
        var lineStart: Int?
        /// Where the content starts.
        var contentStart: Int
    }

    private let log: DiagnosticLog
    var template: ParsedTemplate
    var text: TemplateText { template.text }
    var opened: [Opened] = []
    /// Everything before is dealt with.
    var cursor = 0
    private var problems = 0

    /// Parses a template and logs what is wrong with it.
    static func parse(_ text: TemplateText, log: DiagnosticLog) -> ParsedTemplate {
        var parser = TemplateParser(text, log)
        parser.parse()
        return parser.template
    }

    private init(_ text: TemplateText, _ log: DiagnosticLog) {
        template = ParsedTemplate(text: text)
        self.log = log
    }

    private mutating func parse() {
        if let offset = text.firstInvalidByte {
            report(
                TemplateProblem(
                    id: "template.encoding", message: ["en": "the file is not UTF-8", "id": "berkas bukan UTF-8"],
                    range: offset..<(offset + 1),
                    help: ["en": "save it as UTF-8", "id": "simpan sebagai UTF-8"]))
        }
        var scanner = TemplateScanner(text)
        while problems < Self.maximumProblems {
            do throws(TemplateProblem) {
                guard let tag = try scanner.next() else { break }
                try add(tag)
            } catch {
                report(error)
            }
        }
        addText(upTo: text.bytes.count)
        while let tag = opened.last, problems < Self.maximumProblems {
            report(unclosed(tag))
            end(tag, .sectionEnd(start: tag.item), tag.range)
        }
    }

    mutating func report(_ problem: TemplateProblem) {
        log.log(problem.diagnostic(in: text))
        template.isBroken = true
        problems += 1
    }

    /// Text directly within a parent tag is not printed: only its blocks count.
    mutating func addText(upTo end: Int) {
        guard end > cursor, opened.last?.isParent != true else { return }
        template.items.append(TemplateItem(kind: .text, range: cursor..<end))
    }

    private mutating func add(_ tag: TemplateTag) throws(TemplateProblem) {
        switch tag.kind {
        case .parent: try openParent(tag)
        case .block: try openBlock(tag)
        case .close: try close(tag)
        default: try addPlain(tag)
        }
    }

    /// Everything that follows the simple rule: alone on its line, the line vanishes.
    private mutating func addPlain(_ tag: TemplateTag) throws(TemplateProblem) {
        var item = TemplateItem(kind: .value(isMarkup: tag.kind == .markup), name: tag.name, range: tag.range)
        let lineStart = tag.mayStandAlone ? text.blankLineStart(before: tag.range.lowerBound) : nil
        let next = text.blankLineEnd(after: tag.range.upperBound)
        item.isStandalone = lineStart != nil && next != nil
        if let lineStart, let next {
            addText(upTo: lineStart)
            item.indentation = lineStart..<tag.range.lowerBound
            cursor = next
        } else {
            addText(upTo: tag.range.lowerBound)
            cursor = tag.range.upperBound
        }
        guard tag.kind != .comment, tag.kind != .delimiters else { return }
        let isStray = opened.last?.isParent == true
        if tag.kind == .section || tag.kind == .inverted {
            item.kind = .section(inverted: tag.kind == .inverted, end: 0)
            try open(item)
        } else {
            if tag.kind == .partial { item.kind = .partial }
            template.items.append(item)
        }
        if isStray { throw stray(tag) }
    }

    mutating func open(_ item: TemplateItem, lineStart: Int? = nil) throws(TemplateProblem) {
        var tag = Opened(
            item: template.items.count, name: item.name, range: item.range, lineStart: lineStart, contentStart: cursor)
        if case .parent = item.kind { tag.isParent = true }
        template.items.append(item)
        opened.append(tag)
        guard opened.count > Self.maximumDepth else { return }
        problems = Self.maximumProblems
        throw TemplateProblem(
            id: "template.too-deep",
            message: [
                "en": "more than \(Self.maximumDepth) tags are open inside each other",
                "id": "lebih dari \(Self.maximumDepth) tag terbuka secara bersarang",
            ],
            range: item.range,
            help: [
                "en": "move a part of this template into a partial",
                "id": "pindahkan sebagian templat ini ke templat bagian",
            ])
    }

    private mutating func close(_ tag: TemplateTag) throws(TemplateProblem) {
        guard let innermost = opened.last else {
            addText(upTo: tag.range.lowerBound)
            cursor = tag.range.upperBound
            throw TemplateProblem(
                id: "template.unopened",
                message: [
                    "en": "\"\(tag.name)\" is closed but was not opened",
                    "id": "\"\(tag.name)\" ditutup tetapi tidak pernah dibuka",
                ], range: tag.range)
        }
        guard innermost.name == tag.name else { try closeOther(tag, innermost); return }
        switch template.items[innermost.item].kind {
        case .parent: closeParent(innermost, tag)
        case .block: closeBlock(innermost, tag)
        default: closeSection(innermost, tag)
        }
    }

    /// Closes what the tag names, when it is open at all, so that one slip does not make a row of messages.
    private mutating func closeOther(_ tag: TemplateTag, _ innermost: Opened) throws(TemplateProblem) {
        addText(upTo: tag.range.lowerBound)
        cursor = tag.range.upperBound
        if let index = opened.lastIndex(where: { $0.name == tag.name }) {
            while opened.count > index, let inner = opened.last {
                end(inner, .sectionEnd(start: inner.item), tag.range)
            }
        }
        let place = text.location(of: innermost.range.lowerBound)
        throw TemplateProblem(
            id: "template.mismatched-close",
            message: [
                "en": "\"\(tag.name)\" is closed while \"\(innermost.name)\" is open",
                "id": "\"\(tag.name)\" ditutup padahal \"\(innermost.name)\" masih terbuka",
            ],
            range: tag.range,
            notes: [
                [
                    "en": "\"\(innermost.name)\" was opened at \(place)",
                    "id": "\"\(innermost.name)\" dibuka di \(place)",
                ]
            ],
            help: ["en": "close \"\(innermost.name)\" first", "id": "tutup \"\(innermost.name)\" lebih dahulu"])
    }

    private mutating func closeSection(_ section: Opened, _ tag: TemplateTag) {
        if let lineStart = text.blankLineStart(before: tag.range.lowerBound),
            let next = text.blankLineEnd(after: tag.range.upperBound)
        {
            addText(upTo: lineStart)
            end(section, .sectionEnd(start: section.item), tag.range, isStandalone: true)
            cursor = next
        } else {
            addText(upTo: tag.range.lowerBound)
            end(section, .sectionEnd(start: section.item), tag.range)
            cursor = tag.range.upperBound
        }
    }

    mutating func end(
        _ tag: Opened, _ kind: TemplateItem.Kind, _ range: Range<Int>, isStandalone: Bool = false
    ) {
        let end = template.items.count
        switch template.items[tag.item].kind {
        case .section(let inverted, _): template.items[tag.item].kind = .section(inverted: inverted, end: end)
        case .parent: template.items[tag.item].kind = .parent(end: end)
        default: template.items[tag.item].kind = .block(end: end)
        }
        template.items.append(TemplateItem(kind: kind, name: tag.name, range: range, isStandalone: isStandalone))
        opened.removeLast()
    }

    private func unclosed(_ tag: Opened) -> TemplateProblem {
        TemplateProblem(
            id: "template.unclosed-section",
            message: [
                "en": "\"\(tag.name)\" is opened but not closed", "id": "\"\(tag.name)\" dibuka tetapi tidak ditutup",
            ], range: tag.range,
            help: ["en": "add {{/\(tag.name)}} where it ends", "id": "tambahkan {{/\(tag.name)}} di akhirnya"])
    }

    func stray(_ tag: TemplateTag) -> TemplateProblem {
        TemplateProblem(
            id: "template.stray-tag",
            message: [
                "en": "\"\(tag.name)\" stands directly within a parent, where only blocks count",
                "id": "\"\(tag.name)\" berada langsung di dalam templat induk, yang hanya membaca blok",
            ],
            range: tag.range,
            help: [
                "en": "move it into a block, such as {{$main}}…{{/main}}",
                "id": "pindahkan ke dalam blok, seperti {{$main}}…{{/main}}",
            ])
    }
}
