import Basics
import CYAML

/// Reads a document's events from libyaml: the only file that knows it.
///
/// libyaml tells places in code points; they leave here as byte offsets.
struct YAMLEventReader: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var offsets: CodePointOffsets

    /// A reader of `bytes`, valid UTF-8 that must stay in place as long as the reader lives.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        offsets = CodePointOffsets(bytes)
        precondition(yaml_parser_initialize(parser) == 1, "libyaml has no memory")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event. After `.streamEnd` or an error there is none.
    mutating func next() throws(YAMLSyntaxProblem) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
        defer { yaml_event_delete(&event) }
        let start = offsets.byteOffset(of: event.start_mark.index)
        let end = offsets.byteOffset(of: event.end_mark.index)
        return YAMLEvent(kind: kind(of: event), range: start..<max(start, end), decoration: decoration(of: event))
    }

    private func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
        switch event.type {
        case YAML_DOCUMENT_START_EVENT: return .documentStart
        case YAML_ALIAS_EVENT: return .alias(name: text(event.data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            return .scalar(
                text: String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
        case YAML_SEQUENCE_START_EVENT: return .sequenceStart
        case YAML_MAPPING_START_EVENT: return .mappingStart
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
        case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return .streamEnd
        default: return .other
        }
    }

    private func decoration(of event: yaml_event_t) -> LocalizedText? {
        let (anchor, tag) =
            switch event.type {
            case YAML_SCALAR_EVENT: (event.data.scalar.anchor, event.data.scalar.tag)
            case YAML_SEQUENCE_START_EVENT: (event.data.sequence_start.anchor, event.data.sequence_start.tag)
            case YAML_MAPPING_START_EVENT: (event.data.mapping_start.anchor, event.data.mapping_start.tag)
            default: (nil, nil)
            }
        if let anchor = text(anchor) { return ["en": "anchor \"&\(anchor)\"", "id": "jangkar \"&\(anchor)\""] }
        return text(tag).map { ["en": "tag \"\($0)\"", "id": "tag \"\($0)\""] }
    }

    private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private mutating func problem() -> YAMLSyntaxProblem {
        let state = parser.pointee
        let isReader = state.error == YAML_READER_ERROR
        let place = isReader ? state.problem_offset : offsets.byteOffset(of: state.problem_mark.index)
        return YAMLSyntaxProblem(
            problem: state.problem.map { String(cString: $0) } ?? "the text cannot be read", offset: place,
            context: state.context.map { String(cString: $0) } ?? "",
            contextOffset: offsets.byteOffset(of: state.context_mark.index))
    }
}
