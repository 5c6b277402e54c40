extension DemoPlan {
    /// Medan job standards: competencies by position, stakeholders' input, programmes that fall short.
    static let jobStandards = [patientSafety, publicFinance, assessment]

    /// Works, but the comparison group starts lower: the effect is not to be taken at face value.
    private static let patientSafety = ProgramPlan(
        slug: "keselamatan-pasien", hours: 20, positions: ["Fungsional", "Pelaksana"],
        sessions: [
            SessionPlan("2024-1", CalendarDay(2024, 6, 3), days: 4, safetyIntake),
            SessionPlan("2025-1", CalendarDay(2025, 2, 24), days: 4, safetyIntake),
        ],
        reaction: ReactionPlan(questionnaire: DemoQuestionnaires.service, level: 3.3, response: [0.79, 0.85]),
        learning: [LearningPlan(competency: "Keselamatan pasien", mean: 63, gains: [10, 12])],
        behaviour: BehaviourPlan(
            mean: 68,
            waves: [
                .init(month: 3, effect: 4.5, lost: 0.1, applied: 0.77),
                .init(month: 6, effect: 4.8, lost: 0.15, applied: 0.75),
            ],
            comparisonPerUnit: 22, gap: -0.6),
        results: [
            ResultPlan(
                indicator: "Insiden keselamatan pasien", unit: "per 1.000 hari rawat", direction: "down",
                baseline: 39, target: 25, actual: ["2024": 35, "2025": 31]),
            ResultPlan(
                indicator: "Kepatuhan kebersihan tangan", baseline: 710, target: 900,
                actual: ["2024": 789, "2025": 846]),
        ],
        finance: FinancePlan(
            costs: ["Honorarium pengajar": 23_000_000, "Bahan ajar": 6_000_000, "Konsumsi": 7_500_000],
            budget: ["2024": 40_000_000, "2025": 40_000_000]),
        themes: [
            ThemePlan(
                theme: "Budaya melapor", counts: (9, 6, 8),
                quotes: [
                    .init(
                        text: "Sekarang laporan insiden dibahas, bukan dicari siapa yang salah.",
                        sentiment: "positive", publish: true)
                ], sources: [5, 3, 2, 0]),
            ThemePlan(
                theme: "Harapan keluarga pasien", counts: (5, 4, 10),
                quotes: [
                    .init(text: "Kami ingin dijelaskan obatnya untuk apa.", sentiment: "negative", publish: true)
                ], sources: [0, 0, 4, 8]),
        ],
        actions: [
            ActionPlan(
                "Kelompok pembanding tidak setara pada awal",
                "Ruang rawat dipilih secara acak untuk angkatan 2026", "planned", date: "2025-10-06",
                owner: "RSUD Kota Medan", due: "2026-02-16"),
            ActionPlan(
                "Keluarga pasien meminta penjelasan obat", "Modul komunikasi obat ditambahkan", "done",
                date: "2024-12-09", owner: "RSUD Kota Medan", due: "2025-02-15"),
        ])

    private static let safetyIntake: KeyValuePairs<String, Int> = [
        "RSUD Kota Medan": 48, "Dinas Kesehatan Medan": 18,
    ]

    /// Liked by its participants, and nothing was learned.
    private static let publicFinance = ProgramPlan(
        slug: "pengelolaan-keuangan", hours: 20,
        outcomes: OutcomePlan(neverCame: 0.05, dropped: 0.09, attended: 0.1, certified: 0.5),
        sessions: [
            SessionPlan("2024-1", CalendarDay(2024, 9, 2), days: 4, financeIntake),
            SessionPlan("2025-1", CalendarDay(2025, 5, 19), days: 4, financeIntake),
        ],
        reaction: ReactionPlan(questionnaire: DemoQuestionnaires.standard, level: 4.0, response: [0.77, 0.8]),
        learning: [LearningPlan(competency: "Pengelolaan keuangan daerah", mean: 61, gains: [0.3, 0.8])],
        results: [
            ResultPlan(
                indicator: "Laporan keuangan unit tepat waktu", baseline: 760, target: 950,
                actual: ["2024": 765, "2025": 771])
        ],
        finance: FinancePlan(
            costs: ["Honorarium pengajar": 26_000_000, "Sewa tempat": 9_000_000, "Bahan ajar": 5_000_000],
            budget: ["2024": 42_000_000, "2025": 43_000_000]),
        themes: [
            ThemePlan(
                theme: "Kesesuaian materi", counts: (4, 6, 12),
                quotes: [
                    .init(
                        text: "Isinya peraturan yang sudah kami hafal; yang sulit justru aplikasinya.",
                        sentiment: "negative", publish: true)
                ])
        ],
        actions: [
            ActionPlan(
                "Nilai tes tidak berubah pada dua angkatan",
                "Pelatihan dihentikan sementara dan disusun ulang dengan latihan pada aplikasi keuangan", "in progress",
                date: "2025-07-07", owner: "Badan Keuangan Medan", due: "2025-11-15", on: "learning.gain")
        ])

    private static let financeIntake: KeyValuePairs<String, Int> = [
        "Badan Keuangan Medan": 24, "Dinas Pendidikan Medan": 15, "Dinas Bina Marga Medan": 15, "Inspektorat Medan": 6,
    ]

    /// For the leadership edition only.
    private static let assessment = ProgramPlan(
        slug: "uji-kompetensi-jabatan", hours: 8, positions: ["Fungsional"],
        sessions: [
            SessionPlan(
                "2025-1", CalendarDay(2025, 8, 4), days: 2,
                ["Badan Keuangan Medan": 20, "Bappeda Medan": 16, "Dinas Kominfo Medan": 14])
        ],
        learning: [LearningPlan(competency: "Manajemen proyek", mean: 60, gains: [5])],
        finance: FinancePlan(costs: ["Honorarium penguji": 34_000_000], budget: ["2025": 36_000_000]),
        actions: [
            ActionPlan(
                "Pembekalan satu hari menaikkan nilai kurang dari sasaran",
                "Calon diarahkan mengikuti Manajemen Proyek Pembangunan sebelum diuji", "planned", date: "2025-09-15",
                owner: "BKPSDM Kota Medan", due: "2026-04-01", on: "learning.gain")
        ])
}
