extension SourceText {
    /// The first byte that is not part of a well-formed code point; `nil` when the text is valid UTF-8.
    public var firstInvalidByte: SourceSpan? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .error: return SourceSpan(self, offset..<offset + 1)
            case .emptyInput: return nil
            }
        }
    }
}
