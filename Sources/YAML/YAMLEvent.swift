import Basics

/// What libyaml tells of a document, piece by piece, with the bytes that the piece covers.
struct YAMLEvent {
    enum Kind {
        case documentStart
        case alias(name: String)
        case scalar(text: String, isPlain: Bool)
        case sequenceStart
        case mappingStart
        case collectionEnd
        case streamEnd
        /// Says nothing about the content.
        case other
    }

    var kind: Kind
    var range: Range<Int>
    /// The anchor (`&name`) or the tag (`!name`) that stands before the piece, as it is to be named to the author.
    var decoration: LocalizedText?
}
