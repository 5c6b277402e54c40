extension DemoPlan {
    /// Medan training quality: partners, e-learning beside classrooms, the project-management case.
    static let trainingQuality = [projectManagement, digitalAdministration, counterCommunication]

    /// Learning, use at work and the share of projects on time all rise; benefits exceed costs.
    private static let projectManagement = ProgramPlan(
        slug: "manajemen-proyek", hours: 40, positions: ["Pengawas", "Fungsional"],
        sessions: [
            SessionPlan("2023-1", CalendarDay(2023, 5, 8), projectIntake),
            SessionPlan("2023-2", CalendarDay(2023, 9, 11), projectIntake),
            SessionPlan("2024-1", CalendarDay(2024, 5, 13), projectIntake),
            SessionPlan("2025-1", CalendarDay(2025, 5, 5), projectIntake),
        ],
        reaction: ReactionPlan(
            questionnaire: DemoQuestionnaires.standard, level: 3.8, shifts: [-0.2, -0.1, 0.1, 0.2],
            response: [0.72, 0.78, 0.85, 0.88]),
        learning: [LearningPlan(mean: 55, gains: [12, 13, 15, 16], inTenths: true)],
        behaviour: BehaviourPlan(
            mean: 60,
            waves: [
                .init(month: 3, effect: 6.0, lost: 0.09, applied: 0.72),
                .init(month: 6, effect: 7.5, lost: 0.14, applied: 0.77),
            ]),
        results: [
            ResultPlan(
                indicator: "Proyek selesai tepat waktu", baseline: 540, target: 800,
                actual: ["2023": 586, "2024": 709, "2025": 813]),
            ResultPlan(
                indicator: "Proyek sesuai anggaran", baseline: 610, target: 850,
                actual: ["2023": 632, "2024": 745, "2025": 824]),
        ],
        finance: FinancePlan(
            costs: [
                "Honorarium pengajar": 48_000_000, "Sewa tempat": 15_000_000, "Bahan ajar": 8_000_000,
                "Konsumsi": 11_000_000,
            ],
            budget: ["2023": 170_000_000, "2024": 85_000_000, "2025": 88_000_000],
            benefits: ["2024": 310_000_000, "2025": 425_000_000], benefitCategory: "Denda keterlambatan yang dihindari"),
        themes: [
            ThemePlan(
                theme: "Kegunaan materi", counts: (17, 4, 3),
                quotes: [
                    .init(
                        text: "Jadwal yang saya buat di kelas langsung kami pakai untuk proyek drainase.",
                        sentiment: "positive", publish: true)
                ]),
            ThemePlan(
                theme: "Hambatan pengadaan", counts: (2, 5, 11),
                quotes: [
                    .init(
                        text: "Rencana sudah rapi, tetapi kontrak baru terbit bulan Juni.", sentiment: "negative",
                        publish: true)
                ], sources: [4, 4, 4, 0]),
        ],
        actions: [
            ActionPlan(
                "Peserta angkatan 2023 menilai contoh kasus terlalu jauh dari pekerjaan",
                "Kasus diganti dengan berkas proyek kota yang sudah selesai", "done", date: "2023-12-04",
                owner: "BKPSDM Kota Medan", due: "2024-04-30"),
            ActionPlan(
                "Keterlambatan kontrak menghambat penerapan jadwal",
                "Jadwal pengadaan dibahas bersama Bappeda sebelum pelatihan", "in progress", date: "2025-02-18",
                owner: "Bappeda Medan", due: "2025-09-30"),
        ])

    private static let projectIntake: KeyValuePairs<String, Int> = [
        "Dinas Bina Marga Medan": 20, "Dinas Perhubungan Medan": 15, "Bappeda Medan": 14, "Dinas Kesehatan Medan": 14,
    ]

    /// E-learning beside classrooms: many finish online, few answer the questionnaire, a third answer carelessly.
    private static let digitalAdministration = ProgramPlan(
        slug: "administrasi-digital", hours: 16, positions: ["Pelaksana", "Fungsional"],
        outcomes: OutcomePlan(neverCame: 0.06, dropped: 0.08, attended: 0.06, certified: 0.6),
        sessions: [
            SessionPlan("2024-daring", CalendarDay(2024, 3, 1), days: 91, channel: "e-learning", onlineIntake),
            SessionPlan("2024-kelas", CalendarDay(2024, 4, 15), days: 2, classIntake),
            SessionPlan("2025-daring", CalendarDay(2025, 3, 3), days: 88, channel: "e-learning", onlineIntake),
            SessionPlan("2025-kelas", CalendarDay(2025, 4, 21), days: 2, classIntake),
        ],
        reaction: ReactionPlan(
            questionnaire: DemoQuestionnaires.standard, level: 3.7, shifts: [-0.1, 0.2, 0, 0.2],
            response: [0.34, 0.76, 0.38, 0.8], straightLining: 0.36),
        learning: [LearningPlan(mean: 62, gains: [9, 11, 10, 11], inTenths: true)],
        results: [
            ResultPlan(
                indicator: "Naskah dinas terbit melalui aplikasi", baseline: 420, target: 900,
                actual: ["2024": 635, "2025": 790])
        ],
        finance: FinancePlan(
            costs: ["Lisensi dan platform": 21_000_000, "Honorarium pengajar": 12_000_000],
            budget: ["2024": 70_000_000, "2025": 72_000_000]),
        themes: [
            ThemePlan(
                theme: "Keluwesan waktu", counts: (15, 3, 2),
                quotes: [
                    .init(
                        text: "Saya belajar sesudah jam loket tutup, itu sangat menolong.", sentiment: "positive",
                        publish: true)
                ]),
            ThemePlan(theme: "Jaringan dan perangkat", counts: (1, 4, 12)),
        ],
        actions: [
            ActionPlan(
                "Hanya sekitar sepertiga peserta daring mengisi kuesioner",
                "Kuesioner ditempatkan sebelum sertifikat diunduh dan dipersingkat", "in progress",
                date: "2025-06-16", owner: "BKPSDM Kota Medan", due: "2025-10-31",
                on: "reaction.response_rate"),
            ActionPlan(
                "Banyak kuesioner daring diisi dengan jawaban yang sama",
                "Urutan butir diacak dan jawaban seragam tidak dipakai untuk menilai pengajar", "planned",
                date: "2025-06-16", owner: "BKPSDM Kota Medan", due: "2026-03-31"),
        ])

    private static let onlineIntake: KeyValuePairs<String, Int> = [
        "Dinas Pendidikan Medan": 42, "Disdukcapil Medan": 30, "Dinas Kesehatan Medan": 30, "RSUD Kota Medan": 34,
        "Kecamatan Medan Kota": 16, "BKPSDM Medan": 6,
    ]

    private static let classIntake: KeyValuePairs<String, Int> = [
        "Dinas Pendidikan Medan": 18, "Disdukcapil Medan": 18, "Dinas Kesehatan Medan": 16,
    ]

    /// Behaviour improves at first and is back where it was after a year.
    private static let counterCommunication = ProgramPlan(
        slug: "komunikasi-loket", hours: 24, positions: ["Pelaksana", "Fungsional"],
        sessions: [
            SessionPlan("2023-1", CalendarDay(2023, 6, 12), days: 4, counterIntake),
            SessionPlan("2024-1", CalendarDay(2024, 2, 5), days: 4, counterIntake),
            SessionPlan("2024-2", CalendarDay(2024, 8, 12), days: 4, counterIntake),
        ],
        reaction: ReactionPlan(questionnaire: DemoQuestionnaires.standard, level: 4.2, response: [0.83]),
        learning: [LearningPlan(mean: 60, gains: [12, 11, 12], inTenths: true)],
        behaviour: BehaviourPlan(
            mean: 62, drift: 0,
            waves: [
                .init(month: 3, effect: 7.5, lost: 0.06, applied: 0.8),
                .init(month: 6, effect: 4.0, lost: 0.1, applied: 0.58),
                .init(month: 12, effect: 0.4, lost: 0.16, applied: 0.37),
            ]),
        results: [
            ResultPlan(
                indicator: "Pengaduan tentang sikap petugas", unit: "per 1.000 layanan", direction: "down",
                baseline: 68, target: 30, actual: ["2023": 51, "2024": 56, "2025": 59])
        ],
        finance: FinancePlan(
            costs: ["Honorarium pengajar": 19_000_000, "Bahan ajar": 4_000_000, "Konsumsi": 6_500_000],
            budget: ["2023": 30_000_000, "2024": 60_000_000]),
        actions: [
            ActionPlan(
                "Perubahan perilaku hilang setelah dua belas bulan",
                "Latihan penyegar setengah hari pada bulan ke-5 dan ke-9 serta umpan balik loket setiap pekan",
                "planned", date: "2025-09-22", owner: "BKPSDM Kota Medan", due: "2026-01-31", on: "behaviour.applied")
        ])

    private static let counterIntake: KeyValuePairs<String, Int> = [
        "Disdukcapil Medan": 24, "Kecamatan Medan Kota": 14, "Kecamatan Medan Tembung": 14, "RSUD Kota Medan": 16,
    ]
}
