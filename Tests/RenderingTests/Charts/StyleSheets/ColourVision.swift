import Foundation

/// How colours are seen without one kind of cone.
///
/// Machado, Oliveira and Fernandes (2009), "A physiologically-based model for simulation of color vision deficiency",
/// IEEE Transactions on Visualization and Computer Graphics 15(6), severity 1.0, on linear sRGB.
enum ColourVision: CaseIterable {
    case usual, protanopia, deuteranopia, tritanopia

    private var matrix: [[Double]] {
        switch self {
        case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protanopia:
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        case .deuteranopia:
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        case .tritanopia:
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        }
    }

    /// How far two colours lie apart, as the distance in CIELAB (CIE 1976): about 2 can just be seen side by side.
    func difference(_ first: Colour, _ second: Colour) -> Double {
        zip(lab(first), lab(second)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }

    /// CIELAB of the colour as it is seen, for the white of sRGB (D65).
    private func lab(_ colour: Colour) -> [Double] {
        let seen = matrix.map { min(max(Self.product($0, colour.linear), 0), 1) }
        let toXYZ = [
            [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
        ]
        let white = [0.95047, 1, 1.08883]
        let parts = zip(toXYZ.map { Self.product($0, seen) }, white).map { value, white -> Double in
            let share = value / white
            return share > 216.0 / 24389 ? cbrt(share) : (24389.0 / 27 * share + 16) / 116
        }
        return [116 * parts[1] - 16, 500 * (parts[0] - parts[1]), 200 * (parts[1] - parts[2])]
    }

    private static func product(_ row: [Double], _ column: [Double]) -> Double {
        zip(row, column).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
