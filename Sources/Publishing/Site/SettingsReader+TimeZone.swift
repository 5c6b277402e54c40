import Basics
import Diagnostics
import YAML

/// Where the site is at home. Diagnostics: `site.unknown-time-zone`, `site.no-time-zones`.
extension SettingsReader {
    /// The time zone by its name in the tz database, such as `Asia/Jakarta`.
    func timeZone() -> TimeZone? {
        guard let name = fields.string("timezone") else { return nil }
        let database = TimeZoneDatabase()
        if let zone = database.zone(named: name) { return zone }
        fields.report("timezone", database.isThere ? .unknownTimeZone(name, database.nearest(to: name)) : .noTimeZones)
        return nil
    }
}

extension Problem {
    fileprivate static func unknownTimeZone(_ name: String, _ nearest: String?) -> Problem {
        Problem(
            "site.unknown-time-zone",
            ["en": "there is no time zone \"\(name)\"", "id": "tidak ada zona waktu \"\(name)\""],
            help: nearest.map { ["en": "did you mean \"\($0)\"?", "id": "mungkin maksud Anda \"\($0)\"?"] } ?? [
                "en": "write continent and city as the tz database has them, such as timezone: Asia/Jakarta",
                "id": "tulis benua dan kota seperti di basis data tz, misalnya timezone: Asia/Jakarta",
            ])
    }

    fileprivate static let noTimeZones = Problem(
        "site.no-time-zones",
        [
            "en": "this machine has no database of time zones, so days can't be told there",
            "id": "mesin ini tidak memiliki basis data zona waktu, sehingga tanggal di sana tidak diketahui",
        ],
        help: [
            "en": "install it: apt-get install tzdata; or remove the line",
            "id": "pasang: apt-get install tzdata; atau hapus baris itu",
        ])
}
