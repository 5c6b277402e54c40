/// The demonstration as data: units, programmes and files. The site's own pages say in words what is planned here.
enum DemoPlan {
    static let programs: [ProgramPlan] =
        staffDevelopment + trainingQuality + jointCompetence + continuingCareers + jobStandards

    static let units: [UnitPlan] = [
        UnitPlan(name: "Dinas Kesehatan Medan", people: 320),
        UnitPlan(name: "Dinas Pendidikan Medan", people: 320),
        UnitPlan(name: "Disdukcapil Medan", people: 150, weights: [1, 2, 2, 9]),
        UnitPlan(name: "Dinas Bina Marga Medan", people: 220, weights: [1, 4, 5, 5]),
        UnitPlan(name: "Dinas Perhubungan Medan", people: 120),
        UnitPlan(name: "Dinas Kominfo Medan", people: 90, weights: [1, 2, 6, 3]),
        UnitPlan(name: "Bappeda Medan", people: 260, weights: [1, 3, 6, 2]),
        UnitPlan(name: "Badan Keuangan Medan", people: 260, weights: [1, 3, 4, 6]),
        UnitPlan(name: "BKPSDM Medan", people: 60),
        UnitPlan(name: "Inspektorat Medan", people: 36, weights: [1, 2, 8, 1]),
        UnitPlan(name: "RSUD Kota Medan", people: 300, weights: [1, 2, 10, 3]),
        UnitPlan(name: "Kecamatan Medan Kota", people: 90),
        UnitPlan(name: "Kecamatan Medan Tembung", people: 90),
        UnitPlan(name: "Dinas Kesehatan Pematangsiantar", people: 210),
        UnitPlan(name: "Dinas Pendidikan Pematangsiantar", people: 210),
        UnitPlan(name: "Disdukcapil Pematangsiantar", people: 100, weights: [1, 2, 2, 9]),
        UnitPlan(name: "Dinas Kominfo Pematangsiantar", people: 80, weights: [1, 2, 6, 3]),
        UnitPlan(name: "Sekretariat Daerah Pematangsiantar", people: 210),
        UnitPlan(name: "Kecamatan Siantar Barat", people: 60),
    ]
}
