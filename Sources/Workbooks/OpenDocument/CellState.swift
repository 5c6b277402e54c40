import XML

/// A cell of an .ods table as it is read.
struct CellState {
    /// What a cell holds.
    enum Outcome {
        case nothing, text, number, error, noResult
    }

    private(set) var repeats = 1
    private(set) var rowSpan = 1
    private(set) var columnSpan = 1
    /// What the cell holds, as a person would write it.
    private(set) var value: [UInt8] = []

    private var type = ""
    private var stored: String?
    private var hasFormula = false
    private var isError = false
    /// Whether the stored value is a number.
    private var isNumber = false
    private var paragraphs = 0
    private var isInParagraph = false
    /// How deep the open elements lie that are remarks on the cell and not its text.
    private var remarks = 0

    init() {}

    init(_ attributes: XMLAttributes) {
        for attribute in attributes {
            let (name, value) = (attribute.name, attribute.value)
            if name.isLocally("number-columns-repeated") {
                repeats = max(1, value.wholeNumber ?? 1)
            } else if name.isLocally("number-rows-spanned") {
                rowSpan = max(1, value.wholeNumber ?? 1)
            } else if name.isLocally("number-columns-spanned") {
                columnSpan = max(1, value.wholeNumber ?? 1)
            } else if name.isLocally("value-type") {
                // A second attribute of this name, of another office program's own, tells of errors.
                if value.equals("error") { isError = true } else { type = value.text }
            } else if name.isLocally("formula") {
                hasFormula = true
            } else if name.isLocally("value") || name.isLocally("date-value") || name.isLocally("time-value")
                || name.isLocally("boolean-value") || name.isLocally("string-value")
            {
                stored = value.text
            }
        }
    }

    var outcome: Outcome {
        if isError { return .error }
        switch type {
        case "": return hasFormula ? .noResult : value.isEmpty ? .nothing : .text
        case "string": return value.isEmpty ? .nothing : .text
        default: return value.isEmpty ? (hasFormula ? .noResult : .nothing) : isNumber ? .number : .text
        }
    }

    mutating func start(_ element: XMLName, _ attributes: XMLAttributes) {
        if remarks > 0 || element.isLocally("annotation") {
            remarks += 1
        } else if element.isLocally("p") {
            if paragraphs > 0, isText { value.append(0x0A) }
            paragraphs += 1
            isInParagraph = true
        } else if isInParagraph, isText {
            if element.isLocally("s") {
                let count = min(attributes.value(of: "c")?.wholeNumber ?? 1, 1000)
                value += Array(repeating: 0x20, count: count)
            } else if element.isLocally("tab") {
                value.append(0x09)
            } else if element.isLocally("line-break") {
                value.append(0x0A)
            }
        }
    }

    mutating func end(_ element: XMLName) {
        if remarks > 0 { remarks -= 1 } else if element.isLocally("p") { isInParagraph = false }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInParagraph, remarks == 0, isText { value.append(contentsOf: bytes) }
    }

    private var isText: Bool { type == "string" && stored == nil || type.isEmpty }
}

extension CellState {
    /// Takes the stored value for what the cell holds, where it is not its text.
    mutating func takeStored() {
        guard let stored else { return }
        isNumber = ["float", "currency", "percentage"].contains(type) && (Double(stored)?.isFinite ?? false)
        value = Array(text(stored).utf8)
    }

    private func text(_ stored: String) -> String {
        switch type {
        case "float" where isNumber, "currency" where isNumber: Double(stored).map(NumberText.text) ?? stored
        case "percentage" where isNumber: Double(stored).map { NumberText.percentage($0) + "%" } ?? stored
        case "date": ISOTime.text(stored)
        case "time": ISOTime.duration(stored) ?? stored
        case "boolean": stored == "true" ? "yes" : "no"
        default: stored
        }
    }
}
