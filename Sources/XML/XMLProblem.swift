/// Why an XML document can't be read to its end.
public enum XMLProblem: Error, Equatable {
    /// It breaks the rules of XML at a line and column, both counted from 1.
    case malformed(reason: String, line: Int, column: Int)
    /// It declares a document type. What entities and defaults such a declaration brings is not followed: it makes small
    /// files large and harmless ones active, and no office program or drawing program needs one.
    case documentType(line: Int)
    /// Elements lie more than ``XMLStream/maximumDepth`` deep in each other.
    case tooDeep(line: Int)
}
