import Basics
import Diagnostics
import Evaluation
import Markup

/// Finds where an author's link leads: links name files of the content folder, or addresses of the site; pages have addresses.
///
/// Diagnostics: `link.unknown-file`, `link.hidden-page`, `link.later-page`, `link.unknown-scheme`, `link.foreign-picture`.
struct LinkResolver: Sendable {
    let context: PageContext
    let page: PageAddress
    /// The file that the link stands in, as messages show it: `content/programs/leadership.md`.
    let file: String
    /// How pages that links lead to are rendered, as far as the ids of their headings depend on it.
    var anchors = MarkdownOptions()
    let log: DiagnosticLog

    /// Where a link leads within the site.
    enum Destination {
        /// A page or a file.
        case address(PageAddress)
        /// The page of a document.
        case document(PageAddress, [String: SourceText])
        /// A programme or page that is not shown, and why.
        case unshown(Problem)
    }

    /// The address to write into the page; the link as it is where it leads elsewhere, and `nil` where it is not to be a
    /// link.
    func href(_ link: LinkReference) -> String? {
        if let elsewhere = elsewhere(link) { return elsewhere.href }
        let target = LinkTarget(link.destination)
        guard !target.path.isEmpty else { return link.destination }
        switch destination(target) {
        case .address(let address)?: return page.href(to: address).percentEncoded + target.rest
        case .document(let address, let texts)?:
            return page.href(to: address).percentEncoded + place(target.rest, in: texts, link)
        case .unshown(let problem)?:
            log.log(problem, at: link.span)
            return problem.severity == .error ? "#" : nil
        case nil: return unknown(link, target)
        }
    }

    /// How large the picture is that a link shows; `nil` for pictures from elsewhere, and where it can't be told.
    func size(_ link: LinkReference) -> (width: Int, height: Int)? {
        guard link.isImage, !link.destination.hasPrefix("//"), WebAddress.scheme(of: link.destination) == nil,
            case .address(let address)? = destination(LinkTarget(link.destination))
        else { return nil }
        return context.site.size(ofPictureAt: address).map { ($0.width, $0.height) }
    }

    /// The place on another page that a link means, by the id that its heading has there.
    ///
    /// A page in another language has other headings: there the one that stands at the same place among them is meant.
    private func place(_ rest: String, in texts: [String: SourceText], _ link: LinkReference) -> String {
        guard let sign = rest.firstIndex(of: "#"), rest.index(after: sign) < rest.endIndex else { return rest }
        let wanted = String(rest[rest.index(after: sign)...])
        let name = wanted.percentDecoded ?? wanted
        let original = texts[context.settings.defaultLanguage].map {
            MarkdownDocument.headings(of: $0, options: anchors)
        }
        let own = texts[context.language].map { MarkdownDocument.headings(of: $0, options: anchors) } ?? original ?? []
        if let heading = own.place(named: name) { return rest[...sign] + heading.id }
        if let original, let index = original.firstIndex(where: { $0.anchor == name || $0.id == name }) {
            return original.count == own.count ? rest[...sign] + own[index].id : String(rest[..<sign])
        }
        if !context.site.pageIDs.contains(name) {
            log.log(.unknownHeading(name, among: original ?? own), at: link.span)
        }
        return rest
    }

    // MARK: - Other sites

    /// What is to be written for a link out of the site, which may be nothing; `nil` for one within it.
    private func elsewhere(_ link: LinkReference) -> (href: String?, Void)? {
        let address = link.destination
        guard let scheme = address.hasPrefix("//") ? "https" : WebAddress.scheme(of: address) else { return nil }
        if UnsafeScheme.scheme(of: address) != nil || scheme == "data" { return (address, ()) }
        guard WebAddress.isLink(address.hasPrefix("//") ? "https:\(address)" : address) else {
            log.log(.unknownScheme(address, scheme), at: link.span)
            return (nil, ())
        }
        guard link.isImage, !context.settings.policy.allows(.img, from: address) else { return (address, ()) }
        log.log(.foreignPicture(address), at: link.span)
        return (nil, ())
    }

    // MARK: - The site

    private func destination(_ target: LinkTarget) -> Destination? {
        for path in target.paths {
            if path.hasPrefix("/") {
                if let address = context.address(at: Self.belowBase(path, context.settings.baseURL)) {
                    return .address(address)
                }
                continue
            }
            guard let resolved = Self.resolved(path, from: context.site.pathInContent(file)) else { continue }
            if let found = document(resolved) { return found }
            if let address = context.address(at: resolved) ?? context.address(at: path) { return .address(address) }
        }
        return nil
    }

    /// What a file of the content folder has become.
    private func document(_ path: String) -> Destination? {
        if let asset = context.site.asset(at: Self.assetPath(path)) { return .address(asset) }
        guard let role = ContentPath(path, languages: context.settings.languages)?.role else { return nil }
        switch role {
        case .home:
            return context.site.home.map { .document(context.page(""), $0.texts.mapValues(\.body)) }
                ?? .address(context.page(""))
        case .page(let slug):
            if let free = context.site.pages.first(where: { $0.slug == slug }) {
                return .document(context.page(slug), free.texts.mapValues(\.body))
            }
            return context.site.isDraft(path) ? .unshown(.draftPage(path)) : nil
        case .program(let slug):
            if let program = context.program(slug) {
                return .document(context.page(of: program), program.texts.mapValues(\.body))
            }
            if context.site.isDraft(path) { return .unshown(.draftPage(path)) }
            return context.site.anyProgram(slug).map { .unshown(problem(of: $0)) }
        }
    }

    /// Why the edition does not show a programme.
    private func problem(of program: Program) -> Problem {
        guard context.edition.visibility.contains(program.visibility) else {
            return .hiddenPage(program.slug, edition: context.edition.name)
        }
        if let first = program.publishDate, program.isEarly(on: context.site.day) {
            return .earlyPage(program.slug, first)
        }
        return .expiredPage(program.slug, program.expiryDate)
    }

    private func unknown(_ link: LinkReference, _ target: LinkTarget) -> String {
        let path = target.paths.last ?? target.path
        let files = context.site.documentFiles.compactMap { $0.split(separator: "/").last.map(String.init) }
        let besides = Self.resolved(path, from: context.site.pathInContent(file)).map {
            context.site.assets(besides: Self.assetPath($0))
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        // Of "Foto.PNG" the file "foto.png" is meant, however many letters differ.
        let known = (besides ?? []) + files
        let nearest = known.first { $0.lowercased() == name.lowercased() } ?? nearestName(to: name, in: known)
        log.log(.unknownFile(target.path, nearest: nearest, isMail: path.contains("@")), at: link.span)
        return "#"
    }

    /// An address from the server's root as one from the site's: both are written.
    private static func belowBase(_ path: String, _ base: String?) -> String {
        let folders = base?.split(separator: "/").dropFirst(2).map { "\($0)/" }.joined() ?? ""
        let path = path.drop { $0 == "/" }
        return String(!folders.isEmpty && path.hasPrefix(folders) ? path.dropFirst(folders.count) : path)
    }

    /// The path below the content folder that a relative path means; `nil` when it leaves the folder.
    private static func resolved(_ target: String, from file: Substring) -> String? {
        var parts = file.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": if parts.popLast() == nil { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// Files beside free pages lie beside the page, which has no `pages` in its address.
    private static func assetPath(_ path: String) -> String {
        path.hasPrefix("pages/") ? String(path.dropFirst("pages/".count)) : path
    }
}

extension Problem {
    fileprivate static func unknownFile(_ target: String, nearest: String?, isMail: Bool) -> Problem {
        Problem(
            "link.unknown-file",
            [
                "en": "the link leads to \"\(target)\", which is not there",
                "id": "tautan menuju \"\(target)\", yang tidak ada",
            ],
            help: nearest.map { ["en": "did you mean \($0)?", "id": "mungkin maksud Anda \($0)?"] }
                ?? (isMail
                    ? ["en": "write mailto:\(target)", "id": "tulis mailto:\(target)"]
                    : [
                        "en":
                            "write the path from this file to the other one, or an address of the site such as /summary/",
                        "id": "tulis jalur dari berkas ini ke berkas tujuan, atau alamat situs seperti /summary/",
                    ]))
    }

    fileprivate static func hiddenPage(_ slug: String, edition: String) -> Problem {
        Problem(
            "link.hidden-page",
            [
                "en": "the link leads to \"\(slug)\", which the edition \"\(edition)\" does not show",
                "id": "tautan menuju \"\(slug)\", yang tidak ditampilkan edisi \"\(edition)\"",
            ],
            help: [
                "en": "remove the link, or give both pages the same visibility",
                "id": "hapus tautan itu, atau samakan \"visibility\" kedua halaman",
            ])
    }

    private static func later(_ message: LocalizedText) -> Problem {
        Problem(
            "link.later-page", message, severity: .remark,
            help: ["en": "its text stands without a link", "id": "teksnya tampil tanpa tautan"])
    }

    fileprivate static func draftPage(_ path: String) -> Problem {
        later([
            "en": "the link leads to \"\(path)\", which is a draft",
            "id": "tautan menuju \"\(path)\", yang masih draf",
        ])
    }

    fileprivate static func earlyPage(_ slug: String, _ day: CalendarDate) -> Problem {
        later([
            "en": "the link leads to \"\(slug)\", which is kept back until \(day)",
            "id": "tautan menuju \"\(slug)\", yang ditahan sampai \(day)",
        ])
    }

    fileprivate static func expiredPage(_ slug: String, _ day: CalendarDate?) -> Problem {
        let since = day?.description ?? ""
        return later([
            "en": "the link leads to \"\(slug)\", which is no longer shown since \(since)",
            "id": "tautan menuju \"\(slug)\", yang tidak lagi ditampilkan sejak \(since)",
        ])
    }

    fileprivate static func unknownScheme(_ address: String, _ scheme: String) -> Problem {
        let isKnown = WebAddress.schemes.contains(scheme)
        return Problem(
            "link.unknown-scheme",
            isKnown
                ? ["en": "\"\(address)\" is not a whole address", "id": "\"\(address)\" bukan alamat lengkap"]
                : [
                    "en": "no browser knows what \"\(scheme):\" is",
                    "id": "peramban tidak mengenal \"\(scheme):\"",
                ],
            help: isKnown
                ? ["en": "write it as https://example.org/page", "id": "tulis seperti https://example.org/halaman"]
                : .didYouMean("\(scheme):", among: ["http:", "https:", "mailto:", "tel:"]) ?? [
                    "en": "write https://… for a page, mailto:… for an e-mail address, or the path of a file",
                    "id": "tulis https://… untuk halaman, mailto:… untuk alamat surel, atau jalur berkas",
                ])
    }

    fileprivate static func foreignPicture(_ address: String) -> Problem {
        let host = address.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        return Problem(
            "link.foreign-picture",
            [
                "en": "the picture \"\(address)\" is from another site, and browsers would not show it",
                "id": "gambar \"\(address)\" berasal dari situs lain, dan peramban tidak akan menampilkannya",
            ],
            help: [
                "en": "put the file beside the page, or allow it in site.yml: allow: [img: https://\(host)]",
                "id": "letakkan berkasnya di sebelah halaman, atau izinkan di site.yml: allow: [img: https://\(host)]",
            ])
    }
}
