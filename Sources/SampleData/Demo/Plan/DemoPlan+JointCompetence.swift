extension DemoPlan {
    /// Joint competence building: a needs survey, what participants asked for, and what the next run changed.
    static let jointCompetence = [electronicServices, needsAnalysis, seminars]

    /// Practice time was too short; each next session gave more of it and the figures follow.
    private static let electronicServices = ProgramPlan(
        slug: "layanan-spbe", hours: 24, positions: ["Pelaksana", "Fungsional"],
        sessions: [
            SessionPlan("2024-1", CalendarDay(2024, 3, 18), days: 4, electronicIntake),
            SessionPlan("2024-2", CalendarDay(2024, 10, 7), days: 4, electronicIntake),
            SessionPlan("2025-1", CalendarDay(2025, 4, 7), days: 4, electronicIntake),
        ],
        reaction: ReactionPlan(
            questionnaire: DemoQuestionnaires.form, level: 3.6, shifts: [0, 0.3, 0.6], response: [0.74, 0.81, 0.87],
            comments: DemoComments.practice),
        learning: [
            LearningPlan(competency: "Layanan elektronik", mean: 48, spread: 13, gains: [9, 14, 19]),
            LearningPlan(competency: "Literasi digital", mean: 56, spread: 12, gains: [6, 9, 11]),
        ],
        behaviour: BehaviourPlan(
            mean: 55,
            waves: [
                .init(month: 3, effect: 6, lost: 0.1, applied: 0.68),
                .init(month: 6, effect: 7, lost: 0.15, applied: 0.74),
            ], rater: "self"),
        results: [
            ResultPlan(
                indicator: "Permohonan layanan yang masuk secara daring", baseline: 350, target: 650,
                actual: ["2024": 442, "2025": 588])
        ],
        finance: FinancePlan(
            costs: ["Honorarium pengajar": 22_000_000, "Lisensi dan platform": 9_000_000, "Perjalanan": 12_000_000],
            budget: ["2024": 90_000_000, "2025": 48_000_000]),
        themes: [
            ThemePlan(
                theme: "Waktu praktik", counts: (8, 6, 19),
                quotes: [
                    .init(
                        text: "Kami menonton tayangan dua hari; memegang aplikasinya hanya satu jam.",
                        sentiment: "negative", publish: true),
                    .init(
                        text: "Angkatan ini jauh lebih banyak latihan daripada cerita teman tahun lalu.",
                        sentiment: "positive", publish: true),
                ], sources: [8, 2, 0, 0]),
            ThemePlan(
                theme: "Pendampingan sesudah pelatihan", counts: (6, 5, 13),
                quotes: [
                    .init(
                        text: "Begitu kembali ke kantor, tidak ada yang bisa ditanya.", sentiment: "negative",
                        publish: true)
                ], sources: [6, 4, 0, 0]),
            ThemePlan(
                theme: "Kemudahan bagi warga", counts: (12, 4, 5),
                quotes: [
                    .init(text: "Sekarang saya tidak perlu datang dua kali.", sentiment: "positive", publish: true),
                    .init(text: "Formulirnya masih membingungkan orang tua.", sentiment: "negative", publish: false),
                ], sources: [0, 2, 2, 8]),
        ],
        actions: [
            ActionPlan(
                "Peserta meminta lebih banyak praktik langsung",
                "Porsi praktik dinaikkan dari 6 menjadi 14 jam pelajaran secara bertahap", "done",
                date: "2024-05-20", owner: "BKPSDM Kota Medan", due: "2024-10-01"),
            ActionPlan(
                "Akun latihan terlambat disiapkan", "Akun dibuat satu pekan sebelum pelatihan dan diuji oleh panitia",
                "done", date: "2024-05-20", owner: "Dinas Kominfo Medan", due: "2024-10-01"),
            ActionPlan(
                "Tidak ada tempat bertanya setelah kembali ke kantor",
                "Klinik daring setiap Kamis dan satu pendamping di tiap unit", "in progress", date: "2025-05-26",
                owner: "Dinas Kominfo Medan", due: "2025-12-15"),
        ])

    private static let electronicIntake: KeyValuePairs<String, Int> = [
        "Disdukcapil Medan": 18, "Dinas Pendidikan Medan": 15, "Disdukcapil Pematangsiantar": 15,
        "Dinas Kesehatan Pematangsiantar": 14,
    ]

    /// Eight people: too few for any figure.
    private static let needsAnalysis = ProgramPlan(
        slug: "analisis-kebutuhan", hours: 20,
        outcomes: OutcomePlan(neverCame: 0, dropped: 0, attended: 0, certified: 1),
        sessions: [
            SessionPlan("2025-1", CalendarDay(2025, 2, 17), days: 4, ["BKPSDM Medan": 8])
        ],
        reaction: ReactionPlan(questionnaire: DemoQuestionnaires.standard, level: 4.3, response: [1]),
        learning: [LearningPlan(competency: "Analisis kebutuhan pelatihan", mean: 60, gains: [15])],
        actions: [
            ActionPlan(
                "Peserta terlalu sedikit untuk menilai hasil", "Angkatan berikutnya digabung antarkota", "planned",
                date: "2025-03-24", owner: "BKPSDM Kota Medan", due: "2026-06-30")
        ])

    /// Popular, and nothing but popularity was ever measured.
    private static let seminars = ProgramPlan(
        slug: "seminar-layanan", hours: 4,
        outcomes: OutcomePlan(neverCame: 0.08, dropped: 0, attended: 0.05, certified: 0.1),
        sessions: [
            SessionPlan("2024-1", CalendarDay(2024, 5, 22), days: 0, seminarIntake),
            SessionPlan("2024-2", CalendarDay(2024, 11, 20), days: 0, seminarIntake),
            SessionPlan("2025-1", CalendarDay(2025, 6, 18), days: 0, seminarIntake),
        ],
        reaction: ReactionPlan(questionnaire: DemoQuestionnaires.seminar, level: 4.4, response: [0.68, 0.72, 0.75]),
        finance: FinancePlan(
            costs: ["Honorarium narasumber": 9_000_000, "Sewa tempat": 12_000_000, "Konsumsi": 8_000_000],
            budget: ["2024": 60_000_000, "2025": 30_000_000]),
        actions: [
            ActionPlan(
                "Hasil seminar hanya diukur dari kepuasan",
                "Tes singkat sebelum dan sesudah seminar serta survei penerapan setelah tiga bulan", "planned",
                date: "2025-07-14", owner: "BKPSDM Kota Medan", due: "2026-06-17")
        ])

    private static let seminarIntake: KeyValuePairs<String, Int> = [
        "Dinas Kesehatan Medan": 22, "Dinas Pendidikan Medan": 22, "Kecamatan Medan Tembung": 16,
        "Dinas Pendidikan Pematangsiantar": 18, "Sekretariat Daerah Pematangsiantar": 16, "Kecamatan Siantar Barat": 6,
    ]
}
