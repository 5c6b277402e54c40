/// Tells whether bytes are UTF-8.
enum UTF8Check {
    /// The offset of the first byte that belongs to no character.
    static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
