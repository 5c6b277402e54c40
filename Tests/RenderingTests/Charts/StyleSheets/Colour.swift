import Foundation

/// An opaque colour of the sRGB space.
struct Colour: Hashable {
    /// Each 0 to 255.
    let red: Int
    let green: Int
    let blue: Int

    /// From "#1f6394"; nil for everything else.
    init?(_ text: String) {
        guard text.count == 7, text.hasPrefix("#"), let number = Int(text.dropFirst(), radix: 16) else { return nil }
        (red, green, blue) = (number >> 16, number >> 8 & 255, number & 255)
    }

    /// The parts in proportion to light, each 0 to 1.
    var linear: [Double] {
        [red, green, blue].map { part in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
    }

    /// WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    var luminance: Double {
        let parts = linear
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    /// WCAG 2.2, contrast ratio: 1 to 21.
    static func contrast(_ first: Colour, _ second: Colour) -> Double {
        let (low, high) = (min(first.luminance, second.luminance), max(first.luminance, second.luminance))
        return (high + 0.05) / (low + 0.05)
    }
}
