extension PageContext {
    /// Where the web finds the site's logo; `nil` without a logo, or when the site's address is not known.
    var logoAddress: String? {
        project.logoPath.flatMap { path in settings.baseURL.map { $0 + path } }
    }

    /// The logo as a preview of a page: services that show previews draw no SVG.
    var previewPicture: String? {
        logoAddress.flatMap { $0.hasSuffix(".svg") ? nil : $0 }
    }
}
