/// How a value is made safe where it is printed.
enum ValueEscaping: Sendable, Equatable {
    /// Between tags. Markup is printed as it is.
    case text
    /// Between tags, with triple braces: only markup and numbers.
    case markup
    /// In title and textarea, where markup would show as text.
    case plainText
    case doubleQuoted
    case singleQuoted
    case address(AddressQuoting)
    /// Within a JSON string.
    case jsonString
    /// Where a JSON value is expected: text gets its quotation marks.
    case jsonValue
    /// Without regard to the place: Mustache's own rule.
    case uniform(escaped: Bool)
}
