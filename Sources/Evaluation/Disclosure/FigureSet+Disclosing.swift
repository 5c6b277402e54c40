extension FigureSet {
    /// The figures of a site with one edition.
    init(disclosing measurements: Measurements, under policy: DisclosurePolicy) {
        self = Disclosure(of: [measurements], under: policy).figures(ofEdition: 0)
    }
}
