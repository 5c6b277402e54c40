extension DemoPlan {
    private typealias Competency = NeedsPlan.Competency
    private typealias Unit = NeedsPlan.Unit

    /// What Medan's staff development set out from.
    static let staffNeeds = NeedsPlan(
        date: "2023-01-20",
        competencies: [
            Competency(name: "Kepemimpinan", required: [5, 4, 2, 2], gap: 0.9),
            Competency(name: "Pembinaan pegawai", required: [4, 4, 2, 1], gap: 0.7),
            Competency(name: "Analisis data", required: [4, 3, 4, 2], gap: 0.3),
            Competency(name: "Manajemen proyek", required: [4, 4, 3, 2], gap: 0.8),
            Competency(name: "Komunikasi layanan", required: [4, 4, 3, 4], gap: 0.4),
        ],
        units: [
            Unit(name: "Dinas Kesehatan Medan", people: [12, 34, 70, 62], shift: 0.1),
            Unit(name: "Dinas Pendidikan Medan", people: [12, 32, 64, 70]),
            Unit(name: "Disdukcapil Medan", people: [0, 16, 20, 96], shift: 0.2),
            Unit(name: "Dinas Bina Marga Medan", people: [10, 30, 44, 48], shift: 0.25),
            Unit(name: "Dinas Perhubungan Medan", people: [0, 22, 30, 52], shift: 0.1),
            Unit(name: "Bappeda Medan", people: [10, 22, 52, 24], shift: -0.35),
            Unit(name: "Badan Keuangan Medan", people: [10, 26, 34, 48], shift: -0.1),
            Unit(name: "Inspektorat Medan", people: [4, 6, 18, 0], shift: -0.3),
        ])

    /// The joint survey that ranks digital gaps in both cities.
    static let digitalNeeds = NeedsPlan(
        date: "2024-01-26",
        competencies: [
            Competency(name: "Layanan elektronik", required: [3, 4, 4, 4], gap: 1.3),
            Competency(name: "Literasi digital", required: [3, 3, 4, 3], gap: 0.6),
            Competency(name: "Keamanan informasi", required: [4, 4, 4, 3], gap: 1.1),
            Competency(name: "Analisis kebutuhan pelatihan", required: [3, 3, 3, 1], gap: 0.2),
            Competency(name: "Orientasi layanan", required: [4, 4, 4, 4], gap: 0.35),
        ],
        units: [
            Unit(name: "Disdukcapil Medan", people: [0, 16, 20, 96], shift: 0.1),
            Unit(name: "Dinas Pendidikan Medan", people: [12, 32, 64, 70]),
            Unit(name: "Dinas Kominfo Medan", people: [0, 14, 48, 22], shift: -0.8),
            Unit(name: "Disdukcapil Pematangsiantar", people: [0, 12, 14, 60], shift: 0.3),
            Unit(name: "Dinas Kesehatan Pematangsiantar", people: [0, 18, 40, 36], shift: 0.2),
            Unit(name: "Dinas Kominfo Pematangsiantar", people: [0, 12, 40, 18], shift: -0.5),
            Unit(name: "Kecamatan Siantar Barat", people: [2, 5, 12, 24], shift: 0.3),
        ])

    /// What each position's standard requires, and who meets it.
    static let positionStandards = NeedsPlan(
        date: "2024-02-29",
        competencies: [
            Competency(name: "Keselamatan pasien", required: [3, 4, 5, 3], gap: 0.5),
            Competency(name: "Pengelolaan keuangan daerah", required: [4, 4, 3, 3], gap: 0.6),
            Competency(name: "Pengelolaan program kesehatan", required: [4, 4, 4, 2], gap: 0.3),
            Competency(name: "Pengelolaan konflik", required: [4, 4, 3, 3], gap: 0.5),
        ],
        units: [
            Unit(name: "RSUD Kota Medan", people: [10, 24, 150, 46], shift: 0.1),
            Unit(name: "Dinas Kesehatan Medan", people: [12, 34, 70, 62], shift: -0.1),
            Unit(name: "Badan Keuangan Medan", people: [10, 26, 34, 48], shift: 0.1),
            Unit(name: "Kecamatan Medan Kota", people: [0, 12, 14, 50], shift: 0.2),
        ])
}
