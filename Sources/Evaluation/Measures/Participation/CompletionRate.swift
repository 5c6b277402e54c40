import Basics

/// Who finished of those who began: with withdrawals in the denominator, and without.
enum CompletionRate {
    static let ofEnrolled = Measure(
        MeasureDefinition(
            id: .participationCompletionRate, level: .participation,
            label: ["id": "Tingkat penyelesaian", "en": "Completion rate"], unit: .share, direction: .up,
            people: .rate(of: .enrolments, .banded).revealing(.completions, .successes),
            formula: [
                "id": "yang menyelesaikan / yang terdaftar; selang Wilson",
                "en": "completed / enrolled; Wilson score interval",
            ],
            meaning: [
                "id": "Bagian pendaftaran yang berakhir dengan penyelesaian; yang mundur tetap dihitung.",
                "en": "The share of enrolments that ended in completion; withdrawals stay in the count.",
            ],
            limits: [
                "id": "Tidak menunjukkan mengapa orang berhenti, atau apa yang dipelajari.",
                "en": "Does not show why people stopped, or what was learned.",
            ],
            source: "Wilson (1927)", minimumCases: 1),
        by: Turnout.groupings, isPooled: true
    ) { selection in
        let rows = selection.rows(.participation)
        guard !rows.isEmpty else { return [] }
        return [.share(selection.completedRows.count, of: rows.count, people: selection.people(.participation))]
    }

    static let ofStaying = Measure(
        MeasureDefinition(
            id: .participationRetentionCompletionRate, level: .participation,
            label: ["id": "Tingkat penyelesaian tanpa yang mundur", "en": "Completion rate of those who stayed"],
            unit: .share, direction: .up,
            people: .rate(of: .staying, .banded).revealing(.completions, .successes),
            formula: [
                "id": "yang menyelesaikan / (yang terdaftar − yang mundur); selang Wilson",
                "en": "completed / (enrolled − dropped); Wilson score interval",
            ],
            meaning: [
                "id": "Bagian peserta yang menyelesaikan pelatihan di antara yang tidak mundur.",
                "en": "The share that completed among those who did not withdraw.",
            ],
            limits: [
                "id": "Selalu lebih tinggi daripada tingkat penyelesaian; jangan dikutip sendiri.",
                "en": "Always above the completion rate; not to be quoted alone.",
            ],
            source: "Wilson (1927)", minimumCases: 1),
        by: Turnout.groupings, isPooled: true
    ) { selection in
        let status = selection.data.table(.participation).narrow(.status)
        let staying = selection.rows(.participation).filter { status[Int($0)] != Attendance.dropped }
        guard !selection.rows(.participation).isEmpty else { return [] }
        let people = selection.people(.participation, rows: staying)
        return [.share(selection.completedRows.count, of: staying.count, people: people)]
    }
}

extension MeasureID {
    /// Completion rate.
    public static let participationCompletionRate = MeasureID("participation.completion_rate")
    /// Completion rate of those who stayed.
    public static let participationRetentionCompletionRate = MeasureID("participation.retention_completion_rate")
}
