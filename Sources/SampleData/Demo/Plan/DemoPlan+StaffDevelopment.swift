extension DemoPlan {
    /// Medan staff development: long follow-up; leadership with a comparison group.
    static let staffDevelopment = [leadership, immunisation, dataLiteracy]

    /// The best evidence of all: two cohorts, a comparison group that starts level, a year of follow-up.
    private static let leadership = ProgramPlan(
        slug: "kepemimpinan-administrator", hours: 80, positions: ["Administrator", "Pengawas"],
        sessions: [
            SessionPlan("2023-1", CalendarDay(2023, 3, 6), days: 39, leadershipIntake),
            SessionPlan("2024-1", CalendarDay(2024, 2, 19), days: 39, leadershipIntake),
        ],
        reaction: ReactionPlan(questionnaire: DemoQuestionnaires.standard, level: 4.0, response: [0.84, 0.9]),
        learning: [
            LearningPlan(competency: "Kepemimpinan", mean: 61, gains: [13, 15]),
            LearningPlan(competency: "Pembinaan pegawai", mean: 57, gains: [10, 12]),
        ],
        behaviour: BehaviourPlan(
            mean: 66,
            waves: [
                .init(month: 3, effect: 6.0, lost: 0.07, applied: 0.78),
                .init(month: 6, effect: 7.0, lost: 0.11, applied: 0.81),
                .init(month: 12, effect: 6.6, lost: 0.17, applied: 0.76),
            ],
            comparisonPerUnit: 13, gap: -0.03),
        results: [
            ResultPlan(
                indicator: "Nilai akuntabilitas kinerja unit", unit: "poin", baseline: 680, target: 780,
                actual: ["2023": 701, "2024": 748, "2025": 772]),
            ResultPlan(
                indicator: "Pengaduan warga selesai tepat waktu", baseline: 610, target: 850,
                actual: ["2023": 660, "2024": 775, "2025": 830]),
            ResultPlan(
                indicator: "Ketidakhadiran tanpa keterangan", direction: "down", baseline: 42, target: 20,
                actual: ["2023": 36, "2024": 28, "2025": 23]),
        ],
        finance: FinancePlan(
            costs: [
                "Honorarium pengajar": 96_000_000, "Sewa tempat": 38_000_000, "Bahan ajar": 14_000_000,
                "Pendampingan": 52_000_000,
            ], budget: ["2023": 210_000_000, "2024": 215_000_000]),
        themes: [
            ThemePlan(
                theme: "Dukungan atasan", counts: (14, 5, 4),
                quotes: [
                    .init(
                        text: "Atasan saya memberi ruang untuk mencoba cara baru.", sentiment: "positive",
                        publish: true),
                    .init(
                        text: "Setelah pindah pimpinan, proyek saya berhenti.", sentiment: "negative", publish: true),
                ], sources: [6, 4, 0, 0]),
            ThemePlan(
                theme: "Penerapan di unit", counts: (18, 4, 3),
                quotes: [
                    .init(
                        text: "Rapat pagi sekarang membahas data antrean, bukan hanya tugas.", sentiment: "positive",
                        publish: true)
                ], sources: [4, 6, 1, 0]),
        ],
        actions: [
            ActionPlan(
                "Proyek perubahan terhenti ketika atasan berganti",
                "Surat dukungan atasan menjadi syarat pendaftaran dan diperbarui saat jabatan berganti", "done",
                date: "2024-01-15", owner: "BKPSDM Kota Medan", due: "2024-02-01"),
            ActionPlan(
                "Penilaian bulan ke-12 lebih banyak yang hilang daripada bulan ke-3",
                "Penilaian digabungkan dengan penilaian kinerja triwulanan", "in progress", date: "2025-04-10",
                owner: "BKPSDM Kota Medan", due: "2025-12-31"),
        ],
        awards: [AwardPlan(award: "Proyek Perubahan Terbaik", perSession: 10)])

    private static let leadershipIntake: KeyValuePairs<String, Int> = [
        "Dinas Kesehatan Medan": 16, "Dinas Pendidikan Medan": 16, "Badan Keuangan Medan": 15, "Bappeda Medan": 15,
        "Inspektorat Medan": 4,
    ]

    /// Project-based training with clear change in learning, behaviour and coverage; no comparison group.
    private static let immunisation = ProgramPlan(
        slug: "imunisasi-berbasis-proyek", hours: 32,
        sessions: [
            SessionPlan("2023-1", CalendarDay(2023, 4, 10), immunisationIntake),
            SessionPlan("2024-1", CalendarDay(2024, 4, 22), immunisationIntake),
            SessionPlan("2024-2", CalendarDay(2024, 10, 14), immunisationIntake),
        ],
        reaction: ReactionPlan(questionnaire: DemoQuestionnaires.standard, level: 4.1, response: [0.8, 0.78, 0.86]),
        learning: [LearningPlan(competency: "Pengelolaan program kesehatan", mean: 58, gains: [14, 17, 18])],
        behaviour: BehaviourPlan(
            mean: 64,
            waves: [
                .init(month: 3, effect: 6.5, lost: 0.08, applied: 0.83),
                .init(month: 6, effect: 6.0, lost: 0.12, applied: 0.8),
            ], rater: "supervisor"),
        results: [
            ResultPlan(
                indicator: "Imunisasi dasar lengkap", baseline: 784, target: 900,
                actual: ["2023": 802, "2024": 857, "2025": 881]),
            ResultPlan(
                indicator: "Vaksin terbuang", direction: "down", baseline: 95, target: 50,
                actual: ["2023": 89, "2024": 64, "2025": 56]),
        ],
        finance: FinancePlan(
            costs: [
                "Honorarium pengajar": 31_000_000, "Bahan ajar": 9_500_000, "Perjalanan": 17_000_000,
            ], budget: ["2023": 62_000_000, "2024": 124_000_000],
            benefits: ["2024": 96_000_000, "2025": 142_000_000], benefitCategory: "Vaksin yang tidak terbuang"),
        actions: [
            ActionPlan(
                "Peserta dari kecamatan kesulitan memperoleh data sasaran",
                "Dinas Kesehatan membuka akses data sasaran sebelum pelatihan dimulai", "done", date: "2024-06-12",
                owner: "Dinas Kesehatan Medan", due: "2024-09-30")
        ])

    private static let immunisationIntake: KeyValuePairs<String, Int> = [
        "Dinas Kesehatan Medan": 30, "RSUD Kota Medan": 16, "Kecamatan Medan Kota": 14, "Kecamatan Medan Tembung": 14,
    ]

    /// Most know the subject before they come: the test has a ceiling and little can change.
    private static let dataLiteracy = ProgramPlan(
        slug: "literasi-data", hours: 24, positions: ["Fungsional", "Pengawas"],
        sessions: [
            SessionPlan("2025-1", CalendarDay(2025, 3, 10), days: 4, dataIntake),
            SessionPlan("2025-2", CalendarDay(2025, 9, 8), days: 4, dataIntake),
        ],
        reaction: ReactionPlan(questionnaire: DemoQuestionnaires.standard, level: 3.9, response: [0.82]),
        learning: [LearningPlan(competency: "Analisis data", mean: 89, spread: 12, gains: [3, 4])],
        finance: FinancePlan(
            costs: ["Honorarium pengajar": 18_000_000, "Lisensi dan platform": 6_000_000],
            budget: ["2025": 52_000_000]),
        actions: [
            ActionPlan(
                "Sebagian besar peserta sudah menguasai materi sebelum pelatihan",
                "Tes penempatan dipakai; peserta mahir langsung mengikuti modul lanjutan", "planned",
                date: "2025-10-20", owner: "BKPSDM Kota Medan", due: "2026-02-28", on: "learning.gain")
        ])

    private static let dataIntake: KeyValuePairs<String, Int> = [
        "Bappeda Medan": 20, "Dinas Kominfo Medan": 16, "Dinas Perhubungan Medan": 14, "Inspektorat Medan": 5,
    ]
}
