/// How a picture is to be turned and mirrored before it is shown, as cameras note it (Exif, tag 0x0112).
struct PictureOrientation: Hashable {
    /// 1, as it is, to 8.
    let number: Int

    static let upright = PictureOrientation(number: 1)

    /// Whether the picture lies on its side.
    var isTurned: Bool { number >= 5 }

    private init(number: Int) { self.number = number }

    /// What an Exif block says; `nil` where it says nothing about it.
    init?(exif tiff: [UInt8]) {
        let isLittle = tiff.starts(with: "II".utf8)
        func number(_ place: Int, _ width: Int) -> Int? {
            isLittle ? tiff.littleNumber(at: place, bytes: width) : tiff.number(at: place, bytes: width)
        }
        guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
        for entry in 0..<count {
            let place = directory + 2 + entry * 12
            guard let tag = number(place, 2), let value = number(place + 8, 2) else { return nil }
            guard tag == 0x0112 else { continue }
            guard (1...8).contains(value) else { return nil }
            self.number = value
            return
        }
        return nil
    }

    /// An Exif block that says this and nothing else.
    var exif: [UInt8] {
        Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(number), 0, 0, 0, 0, 0, 0]
    }
}
