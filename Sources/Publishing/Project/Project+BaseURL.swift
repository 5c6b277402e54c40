extension Project {
    /// The same project for another address.
    func withBaseURL(_ address: String?) -> Project {
        guard let address else { return self }
        var project = self
        project.settings.baseURL = address
        return project
    }
}
