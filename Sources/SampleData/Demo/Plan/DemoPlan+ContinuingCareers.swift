extension DemoPlan {
    /// Pematangsiantar: formal training, mentoring and internship, compared on the same measures.
    static let continuingCareers = [supervisors, mentoring, internship]

    /// Formal training for the newly promoted, with a comparison group.
    private static let supervisors = ProgramPlan(
        slug: "kepemimpinan-pengawas", hours: 60, positions: ["Pengawas"],
        sessions: [
            SessionPlan("2024-1", CalendarDay(2024, 7, 1), days: 39, supervisorIntake),
            SessionPlan("2025-1", CalendarDay(2025, 2, 10), days: 39, supervisorIntake),
        ],
        reaction: ReactionPlan(questionnaire: DemoQuestionnaires.career, level: 3.9, response: [0.85]),
        learning: [LearningPlan(mean: 60, gains: [11, 12], passMark: 65)],
        behaviour: BehaviourPlan(
            mean: 63,
            waves: [
                .init(month: 3, effect: 4.2, lost: 0.08, applied: 0.7),
                .init(month: 6, effect: 4.8, lost: 0.12, applied: 0.69),
            ],
            comparisonPerUnit: 12, gap: -0.05),
        results: [
            ResultPlan(
                indicator: "Rencana kerja tim selesai pada waktunya", baseline: 630, target: 800,
                actual: ["2024": 685, "2025": 764])
        ],
        finance: FinancePlan(
            costs: ["Honorarium pengajar": 58_000_000, "Sewa tempat": 22_000_000, "Bahan ajar": 8_500_000],
            budget: ["2024": 92_000_000, "2025": 95_000_000]),
        actions: [
            ActionPlan(
                "Peserta sulit berlatih karena beban kerja tetap penuh",
                "Atasan membebaskan dua hari kerja per pekan selama pelatihan", "done", date: "2024-10-07",
                owner: "BKPSDM Kota Pematangsiantar", due: "2025-02-01")
        ],
        awards: [AwardPlan(award: "Pemimpin Tim Teladan", perSession: 6)])

    private static let supervisorIntake: KeyValuePairs<String, Int> = [
        "Sekretariat Daerah Pematangsiantar": 14, "Dinas Pendidikan Pematangsiantar": 14,
        "Dinas Kesehatan Pematangsiantar": 14,
    ]

    /// The cheapest of the three, and the one whose change at work lasts.
    private static let mentoring = ProgramPlan(
        slug: "bimbingan-pegawai-baru", hours: 60, positions: ["Pelaksana", "Fungsional"],
        sessions: [
            SessionPlan("2024-1", CalendarDay(2024, 1, 15), days: 179, channel: "mentoring", mentoringIntake),
            SessionPlan("2025-1", CalendarDay(2025, 1, 13), days: 179, channel: "mentoring", mentoringIntake),
        ],
        reaction: ReactionPlan(questionnaire: DemoQuestionnaires.career, level: 4.2, response: [0.86, 0.9]),
        learning: [LearningPlan(mean: 54, gains: [13, 14], passMark: 65)],
        behaviour: BehaviourPlan(
            mean: 58,
            waves: [
                .init(month: 3, effect: 6.8, lost: 0.05, applied: 0.84),
                .init(month: 6, effect: 7.4, lost: 0.09, applied: 0.86),
                .init(month: 12, effect: 7.1, lost: 0.13, applied: 0.85),
            ],
            comparisonPerUnit: 10, gap: 0.04),
        results: [
            ResultPlan(
                indicator: "Pegawai baru bertahan di penempatan pertama", baseline: 820, target: 920,
                actual: ["2024": 860, "2025": 902])
        ],
        finance: FinancePlan(
            costs: ["Honorarium pembimbing": 24_000_000, "Bahan ajar": 3_500_000],
            budget: ["2024": 30_000_000, "2025": 32_000_000]),
        themes: [
            ThemePlan(
                theme: "Hubungan dengan pembimbing", counts: (21, 3, 4),
                quotes: [
                    .init(
                        text: "Ada orang yang bisa saya tanya tanpa merasa bodoh.", sentiment: "positive",
                        publish: true)
                ])
        ],
        actions: [
            ActionPlan(
                "Beban pembimbing tidak merata", "Setiap pembimbing mendampingi paling banyak tiga pegawai baru",
                "done", date: "2024-08-19", owner: "BKPSDM Kota Pematangsiantar", due: "2025-01-10")
        ],
        awards: [AwardPlan(award: "Pegawai Pembelajar", perSession: 8)])

    private static let mentoringIntake: KeyValuePairs<String, Int> = [
        "Dinas Kesehatan Pematangsiantar": 16, "Dinas Pendidikan Pematangsiantar": 15,
        "Disdukcapil Pematangsiantar": 14, "Kecamatan Siantar Barat": 5,
    ]

    /// The largest gain for the most money, with few people.
    private static let internship = ProgramPlan(
        slug: "magang-digitalisasi", hours: 80, positions: ["Fungsional", "Pelaksana"],
        sessions: [
            SessionPlan("2024-1", CalendarDay(2024, 8, 5), days: 60, channel: "internship", internshipIntake),
            SessionPlan("2025-1", CalendarDay(2025, 4, 14), days: 60, channel: "internship", internshipIntake),
        ],
        reaction: ReactionPlan(questionnaire: DemoQuestionnaires.career, level: 4.1, response: [0.92]),
        learning: [LearningPlan(mean: 52, gains: [17, 18], passMark: 65)],
        behaviour: BehaviourPlan(
            mean: 57,
            waves: [
                .init(month: 3, effect: 8.0, lost: 0.04, applied: 0.88),
                .init(month: 6, effect: 8.4, lost: 0.08, applied: 0.86),
            ],
            comparisonPerUnit: 13, gap: -0.1),
        results: [
            ResultPlan(
                indicator: "Layanan yang beralih ke bentuk digital", unit: "layanan", baseline: 120, target: 300,
                actual: ["2024": 190, "2025": 270])
        ],
        finance: FinancePlan(
            costs: ["Uang saku dan perjalanan": 86_000_000, "Honorarium pembimbing": 28_000_000],
            budget: ["2024": 120_000_000, "2025": 118_000_000]),
        themes: [
            ThemePlan(
                theme: "Penerapan sepulang magang", counts: (13, 4, 3),
                quotes: [
                    .init(
                        text: "Antrean daring yang kami pelajari sudah berjalan sejak Juli.", sentiment: "positive",
                        publish: true)
                ], sources: [5, 5, 1, 1])
        ],
        actions: [
            ActionPlan(
                "Biaya per peserta paling tinggi di antara tiga jalur",
                "Sebagian masa magang dijalani jarak jauh mulai angkatan 2026", "planned", date: "2025-08-25",
                owner: "BKPSDM Kota Pematangsiantar", due: "2026-04-01")
        ],
        awards: [AwardPlan(award: "Inovasi Layanan Terpilih", perSession: 5)])

    private static let internshipIntake: KeyValuePairs<String, Int> = [
        "Dinas Kominfo Pematangsiantar": 15, "Disdukcapil Pematangsiantar": 15,
    ]
}
