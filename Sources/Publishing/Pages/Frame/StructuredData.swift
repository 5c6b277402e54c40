import Evaluation
import JSON
import Basics

/// What pages say to programs, as JSON-LD in the words of schema.org: the same facts that the page shows, and no more.
///
/// Ratings are left out on purpose: in schema.org they are reviews by customers, which the figures of an evaluation are
/// not.
struct StructuredData {
    let context: PageContext

    /// Who publishes the site, and the site itself.
    var site: JSONValue {
        let settings = context.settings
        var website: [(String, JSONValue)] = [
            ("@type", .string("WebSite")), ("name", .string(settings.title.text(in: context.language))),
            ("inLanguage", .string(context.language)),
        ]
        website += url(context.page(""))
        let description = settings.description.text(in: context.language)
        if !description.isEmpty { website.append(("description", .string(description))) }
        if let publisher { website.append(("publisher", publisher)) }
        return document(website)
    }

    /// A programme: a course, each of its sessions an instance.
    func course(_ program: Program) -> JSONValue {
        let text = context.text(of: program)
        var course: [(String, JSONValue)] = [
            ("@type", .string("Course")), ("name", .string(text.title)), ("description", .string(text.summary)),
            ("courseCode", .string(program.slug)), ("inLanguage", .string(context.language(of: program))),
        ]
        course += url(context.page(of: program))
        if let provider = program.provider.map({ organisation(context.name($0)) }) ?? publisher {
            course.append(("provider", provider))
        }
        if !program.competencies.isEmpty {
            course.append(("teaches", JSONValue(program.competencies.map(context.name))))
        }
        if !program.audience.isEmpty {
            let audience = program.audience.map(context.name).joined(separator: ", ")
            course.append(
                ("audience", .object([("@type", .string("Audience")), ("audienceType", .string(audience))])))
        }
        let instances = program.sessions.map { instance($0, of: program) }
        if !instances.isEmpty { course.append(("hasCourseInstance", .array(instances))) }
        return document(course)
    }

    /// The files to download.
    func dataset(_ page: PageAddress, _ offered: OfferedFiles) -> JSONValue {
        let settings = context.settings
        let notice = settings.isIllustrative ? " " + context.words("words.notice_illustrative") : ""
        var dataset: [(String, JSONValue)] = [
            ("@type", .string("Dataset")), ("name", .string(settings.title.text(in: context.language))),
            ("description", .string(context.words("dictionary.figures.about") + notice)),
            ("inLanguage", .string(context.language)), ("isAccessibleForFree", .boolean(true)),
        ]
        dataset += url(page)
        if let publisher { dataset += [("creator", publisher), ("publisher", publisher)] }
        if let date = context.siteDate { dataset.append(("dateModified", .string(date.description))) }
        if let licence = settings.licence?.text(in: context.language), let href = Contact.href(licence) {
            dataset.append(("license", .string(href)))
        }
        let downloads = [DataFiles.metrics, DataFiles.comparisons, DataFiles.programs].compactMap {
            download($0, page, offered)
        }
        if !downloads.isEmpty { dataset.append(("distribution", .array(downloads))) }
        return document(dataset)
    }

    // MARK: - Parts

    private func document(_ members: [(String, JSONValue)]) -> JSONValue {
        .object([("@context", .string("https://schema.org"))] + members)
    }

    private func url(_ page: PageAddress) -> [(String, JSONValue)] {
        guard let base = context.settings.baseURL else { return [] }
        let address = JSONValue.string(base + page.canonicalPath)
        return [("@id", address), ("url", address)]
    }

    private func organisation(_ name: String) -> JSONValue {
        .object([("@type", .string("Organization")), ("name", .string(name))])
    }

    private var publisher: JSONValue? {
        guard let organisation = context.settings.organisation else { return nil }
        var members: [(String, JSONValue)] = [
            ("@type", .string("Organization")), ("name", .string(organisation.name.text(in: context.language))),
        ]
        if let address = organisation.address { members.append(("address", .string(address))) }
        if let href = organisation.contact.flatMap(Contact.href) {
            let isMail = href.hasPrefix("mailto:")
            members.append(isMail ? ("email", .string(String(href.dropFirst(7)))) : ("url", .string(href)))
        }
        if let logo = context.site.logoAddress { members.append(("logo", .string(logo))) }
        return .object(members)
    }

    private func instance(_ session: Program.Session, of program: Program) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("@type", .string("CourseInstance")), ("name", .string(session.id)),
            ("courseMode", .string(mode(of: program))),
        ]
        if let start = session.start { members.append(("startDate", .string(start.description))) }
        if let end = session.end { members.append(("endDate", .string(end.description))) }
        if let place = session.place {
            members.append(
                ("location", .object([("@type", .string("Place")), ("name", .string(context.name(place)))])))
        }
        if let hours = program.hours { members.append(("courseWorkload", .string("PT\(hours)H"))) }
        if let capacity = program.capacity { members.append(("maximumAttendeeCapacity", .integer(capacity))) }
        return .object(members)
    }

    /// schema.org knows courses at a place, over the internet, and both.
    private func mode(of program: Program) -> String {
        guard program.methods.contains(.eLearning) else { return "onsite" }
        return program.methods.count == 1 ? "online" : "blended"
    }

    private func download(_ file: PageAddress, _ page: PageAddress, _ offered: OfferedFiles) -> JSONValue? {
        guard let size = offered.sizes[file] else { return nil }
        let isTable = file.path.hasSuffix(".csv")
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        return .object([
            ("@type", .string("DataDownload")), ("name", .string(name)),
            ("encodingFormat", .string(isTable ? "text/csv" : "application/json")),
            ("contentSize", .string("\(size) B")),
            ("contentUrl", .string(context.settings.baseURL.map { $0 + file.path } ?? page.href(to: file))),
        ])
    }
}
