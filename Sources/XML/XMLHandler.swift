/// What is done with the parts of an XML document as a stream comes to them. What a call throws ends the stream.
public protocol XMLHandler: AnyObject {
    /// An element begins.
    func start(_ element: XMLName, _ attributes: XMLAttributes) throws

    /// An element ends.
    func end(_ element: XMLName) throws

    /// Text, unescaped; one text may come in several pieces.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws

    /// A processing instruction, such as one that names a style sheet. Passed over unless something is done with it.
    func instruction(_ target: String) throws
}

extension XMLHandler {
    /// Passes the instruction over.
    public func instruction(_ target: String) {}
}
