import Basics
import Evaluation
import YAML

extension YAMLFields {
    /// A day in any form that evaluation data may have it in; a moment is of the day that it has in `zone`.
    func day(_ key: String, in zone: TimeZone? = nil) -> CalendarDate? {
        node(key)?.text.flatMap { WrittenCell.day($0, in: zone) } ?? date(key)
    }

    /// Whole learning hours, with or without their unit.
    func hours(_ key: String) -> Int? {
        let range = 0...100_000
        if let hours = node(key)?.text.flatMap(WrittenCell.hours), range.contains(hours) { return hours }
        return integer(key, in: range)
    }
}

extension Program.Status {
    /// Indonesian words, as the data have them too.
    static let synonyms: [String: Program.Status] = [
        "direncanakan": .planned, "rencana": .planned, "terencana": .planned, "dibuka": .open, "buka": .open,
        "pendaftaran": .open, "berjalan": .running, "berlangsung": .running, "selesai": .completed,
        "diarsipkan": .archived, "arsip": .archived,
    ]
}

extension Program.Method {
    /// Indonesian words, as the data have them too.
    static let synonyms: [String: Program.Method] = [
        "tatap muka": .classroom, "klasikal": .classroom, "luring": .classroom, "daring": .eLearning,
        "elearning": .eLearning, "pembelajaran elektronik": .eLearning, "lokakarya": .workshop,
        "bimbingan teknis": .workshop, "bimtek": .workshop, "berbasis proyek": .projectBased,
        "pendampingan": .mentoring, "bimbingan": .mentoring, "magang": .internship,
    ]
}
