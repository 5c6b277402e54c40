import Glibc

/// An opaque colour of the sRGB space.
public struct Colour: Sendable, Hashable {
    /// Each 0 to 255.
    let red: Int
    let green: Int
    let blue: Int

    /// From `#1f6394` or `#1F6394`; `nil` for everything else.
    init?(_ text: some StringProtocol) {
        let digits = text.dropFirst()
        guard text.utf8.count == 7, text.hasPrefix("#"), digits.allSatisfy(\.isHexDigit),
            let number = Int(digits, radix: 16)
        else { return nil }
        self.init(red: number >> 16, green: number >> 8 & 255, blue: number & 255)
    }

    private init(red: Int, green: Int, blue: Int) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// As style sheets write it: `#1f6394`.
    var text: String {
        let number = red << 16 | green << 8 | blue
        let digits = String(number, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// Relative luminance, 0 to 1: WCAG 2.2, <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>.
    var luminance: Double {
        func linear(_ part: Int) -> Double {
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// Contrast ratio, 1 to 21: WCAG 2.2, <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>.
    func contrast(with other: Colour) -> Double {
        let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
        return (high + 0.05) / (low + 0.05)
    }

    /// The lowest contrast with any of several grounds.
    func lowestContrast(with grounds: [Colour]) -> Double { grounds.map { contrast(with: $0) }.min() ?? 21 }

    /// The colour itself, or the nearest one on the way to black or to white, whichever is nearer, that has the contrast
    /// with all grounds; `nil` where neither black nor white has it.
    func nearest(reaching contrast: Double, with grounds: [Colour]) -> Colour? {
        for step in 0...255 {
            for end in [0, 255] {
                let mixed = mixed(with: end, share: step)
                if mixed.lowestContrast(with: grounds) >= contrast { return mixed }
            }
        }
        return nil
    }

    /// So many 255ths of the way to black (0) or white (255).
    private func mixed(with end: Int, share: Int) -> Colour {
        func part(_ own: Int) -> Int { (own * (255 - share) + end * share + 127) / 255 }
        return Colour(red: part(red), green: part(green), blue: part(blue))
    }
}
