import CExpat

/// Reads an XML document piece by piece, through expat: nothing of it is kept.
///
/// It may be written in UTF-8, UTF-16, ISO-8859-1 or US-ASCII. A document type is refused at once, which is the end of
/// entity bombs, of entities that name other files, and of attributes that are given by default.
public final class XMLStream {
    /// How deep elements may lie in each other.
    public static let maximumDepth = 256

    private let parser: XML_Parser
    private let state: UnsafeMutablePointer<State>

    /// What the calls of the parser need. Behind a pointer, not in an object, since each element asks for it.
    struct State {
        let handler: any XMLHandler
        let parser: XML_Parser
        var depth = 0
        var failure: (any Error)?
    }

    /// - Parameters:
    ///   - handler: Is handed the parts.
    ///   - resolvesNamespaces: Whether names come with the namespace that their prefix stands for.
    public init(_ handler: any XMLHandler, resolvesNamespaces: Bool = false) {
        let made =
            resolvesNamespaces
            ? XML_ParserCreateNS(nil, XML_Char(bitPattern: XMLName.separator)) : XML_ParserCreate(nil)
        guard let made else { preconditionFailure("no memory for an XML parser") }
        parser = made
        state = .allocate(capacity: 1)
        state.initialize(to: State(handler: handler, parser: made))
        XML_SetUserData(parser, state)
        XML_SetElementHandler(parser, Self.started, Self.ended)
        XML_SetCharacterDataHandler(parser, Self.met)
        XML_SetProcessingInstructionHandler(parser, Self.instructed)
        XML_SetStartDoctypeDeclHandler(parser, Self.declared)
    }

    deinit {
        XML_ParserFree(parser)
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// Reads the next piece of the document.
    ///
    /// - Throws: ``XMLProblem``, or what the handler threw.
    public func read(_ bytes: UnsafeRawBufferPointer) throws {
        guard bytes.count > 0 else { return }
        try check(XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 0))
    }

    /// Says that the document is over.
    ///
    /// - Throws: ``XMLProblem`` when it is not whole, or what the handler threw.
    public func finish() throws {
        try check(XML_Parse(parser, nil, 0, 1))
    }

    /// Reads a whole document that is in memory.
    public static func read(
        _ bytes: [UInt8], _ handler: any XMLHandler, resolvesNamespaces: Bool = false
    ) throws {
        let stream = XMLStream(handler, resolvesNamespaces: resolvesNamespaces)
        try bytes.withUnsafeBytes { try stream.read($0) }
        try stream.finish()
    }

    private func check(_ status: XML_Status) throws {
        guard status != XML_STATUS_OK else { return }
        if let failure = state.pointee.failure { throw failure }
        throw XMLProblem.malformed(
            reason: String(cString: XML_ErrorString(XML_GetErrorCode(parser))), line: Self.line(parser),
            column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
    }

    private static func line(_ parser: XML_Parser) -> Int { Int(XML_GetCurrentLineNumber(parser)) }

    /// Hands a part to the handler, and stops the parser where that throws.
    @inline(__always)
    private static func hand(_ data: UnsafeMutableRawPointer?, _ body: (inout State) throws -> Void) {
        guard let state = data?.assumingMemoryBound(to: State.self), state.pointee.failure == nil else { return }
        do {
            try body(&state.pointee)
        } catch {
            state.pointee.failure = error
            XML_StopParser(state.pointee.parser, XML_Bool(XML_FALSE))
        }
    }

    private static let started: XML_StartElementHandler = { data, name, attributes in
        guard let name else { return }
        hand(data) { state in
            state.depth += 1
            guard state.depth <= maximumDepth else { throw XMLProblem.tooDeep(line: line(state.parser)) }
            try state.handler.start(XMLName(name), XMLAttributes(attributes))
        }
    }

    private static let ended: XML_EndElementHandler = { data, name in
        guard let name else { return }
        hand(data) { state in
            state.depth -= 1
            try state.handler.end(XMLName(name))
        }
    }

    private static let met: XML_CharacterDataHandler = { data, start, length in
        guard let start, length > 0 else { return }
        hand(data) { state in
            try start.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
                try state.handler.text(UnsafeBufferPointer(start: $0, count: Int(length)))
            }
        }
    }

    private static let instructed: XML_ProcessingInstructionHandler = { data, target, _ in
        guard let target else { return }
        hand(data) { try $0.handler.instruction(String(cString: target)) }
    }

    private static let declared: XML_StartDoctypeDeclHandler = { data, _, _, _, _ in
        hand(data) { throw XMLProblem.documentType(line: line($0.parser)) }
    }
}
