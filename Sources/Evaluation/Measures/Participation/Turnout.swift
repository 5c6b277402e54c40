import Basics

/// How many took part: people, enrolments and completions. One person in two sessions is two enrolments.
enum Turnout {
    static let groupings: [Grouping] = [.session, .unit, .position, .channel, .year]

    static let people = Measure(
        MeasureDefinition(
            id: .participationPeople, level: .participation,
            label: ["id": "Orang yang mendaftar", "en": "People enrolled"], unit: .count, direction: .neither,
            people: .counts().countedElsewhere.revealing(.enrolments),
            formula: ["id": "banyaknya peserta yang berbeda", "en": "number of distinct participants"],
            meaning: [
                "id": "Berapa orang yang berbeda terdaftar, berapa kali pun masing-masing ikut.",
                "en": "How many different people enrolled, however often each took part.",
            ],
            limits: [
                "id": "Tidak menunjukkan siapa yang menyelesaikan pelatihan atau apa hasilnya.",
                "en": "Does not show who finished, or what came of it.",
            ],
            source: "Kirkpatrick & Kirkpatrick (2006)", minimumCases: 1),
        by: groupings, isPooled: true
    ) { selection in
        let people = selection.people(.participation)
        return people == 0 ? [] : [.count(people, people: people)]
    }

    static let enrolments = Measure(
        MeasureDefinition(
            id: .participationEnrolments, level: .participation,
            label: ["id": "Pendaftaran", "en": "Enrolments"], unit: .count, direction: .neither,
            people: .counts(of: .enrolments),
            formula: [
                "id": "banyaknya baris: satu peserta pada satu angkatan",
                "en": "number of rows: one participant in one session",
            ],
            meaning: [
                "id": "Berapa kali seseorang terdaftar pada satu angkatan.",
                "en": "How often a person enrolled in a session.",
            ],
            limits: [
                "id": "Bukan jumlah orang: satu orang dapat mendaftar beberapa kali.",
                "en": "Not a number of people: one person may enrol several times.",
            ],
            source: "Kirkpatrick & Kirkpatrick (2006)", minimumCases: 1),
        by: groupings, isPooled: true
    ) { selection in
        let rows = selection.rows(.participation)
        guard !rows.isEmpty else { return [] }
        return [.count(rows.count, people: selection.people(.participation))]
    }

    static let completions = Measure(
        MeasureDefinition(
            id: .participationCompletions, level: .participation,
            label: ["id": "Penyelesaian", "en": "Completions"], unit: .count, direction: .up,
            people: .counts(of: .completions).revealing(.enrolments, .everybodyWhereNobody),
            formula: [
                "id": "banyaknya baris berstatus selesai atau bersertifikat",
                "en": "number of rows with status completed or certified",
            ],
            meaning: [
                "id": "Berapa pendaftaran yang berakhir dengan penyelesaian atau sertifikat.",
                "en": "How many enrolments ended in completion or a certificate.",
            ],
            limits: [
                "id": "Tidak menunjukkan apakah peserta belajar sesuatu.",
                "en": "Does not show whether anybody learned anything.",
            ],
            source: "Kirkpatrick & Kirkpatrick (2006)", minimumCases: 1),
        by: groupings, isPooled: true
    ) { selection in
        let rows = selection.rows(.participation)
        guard !rows.isEmpty else { return [] }
        // The count is about those who completed. Where nobody did, it tells on all who enrolled.
        let completed = selection.completedRows
        let people = selection.people(.participation, rows: completed.isEmpty ? rows : completed)
        return [.count(completed.count, people: people)]
    }
}

extension MeasureID {
    /// People enrolled.
    public static let participationPeople = MeasureID("participation.people")
    /// Enrolments.
    public static let participationEnrolments = MeasureID("participation.enrolments")
    /// Completions.
    public static let participationCompletions = MeasureID("participation.completions")
}
