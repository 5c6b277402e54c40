extension FigureSet {
    /// The figures of a site with one edition.
    public init(disclosing measurements: Measurements, under policy: DisclosurePolicy) {
        self = Disclosure(of: [measurements], under: policy).figures(ofEdition: 0)
    }
}
