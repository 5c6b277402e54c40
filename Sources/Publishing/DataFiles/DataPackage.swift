import Evaluation
import JSON
import Markup
import Basics

/// `data/datapackage.json`: what the files are and what their columns mean, as a Frictionless Data Package.
struct DataPackage: Sendable {
    let context: PageContext

    /// A file of the package.
    struct Resource: Sendable {
        /// What programs call it.
        var name: String
        /// The file's name beside the descriptor.
        var path: String
        var title: String
        var schema: DataSchema
        /// In bytes.
        var size: Int
        /// SHA-256, as hexadecimal digits.
        var hash: String
    }

    /// The text; `resources` are the files, in order.
    func bytes(_ resources: [Resource]) -> [UInt8] {
        let settings = context.settings
        let title = settings.title.text(in: context.language)
        var members: [(String, JSONValue)] = [
            ("profile", .string("data-package")), ("name", .string(Slug.slugify(title) ?? "tolok")),
            ("title", .string(title)), ("description", .string(description)),
        ]
        if let homepage = settings.baseURL { members.append(("homepage", .string(homepage))) }
        if let organisation = settings.organisation {
            let name = organisation.name.text(in: context.language)
            members.append(
                (
                    "contributors",
                    .array([.object([("title", .string(name)), ("role", .string("publisher"))])])
                ))
        }
        if let licence = licence { members.append(("licenses", .array([licence]))) }
        // The programmes' files all have the same columns.
        var schemas: [String: JSONValue] = [:]
        for resource in resources where schemas[resource.schema.id] == nil {
            schemas[resource.schema.id] = schema(resource.schema)
        }
        let known = schemas
        members.append(
            (
                "resources",
                .list(count: resources.count) { value(resources[$0], known[resources[$0].schema.id] ?? .null) }
            ))
        return JSONValue.object(members).bytes
    }

    private var description: String {
        let settings = context.settings
        let notice = settings.isIllustrative ? context.words("words.notice_illustrative") : ""
        return [settings.description.text(in: context.language), notice].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// The licence, which a package names by its address; words alone are left to the data page.
    private var licence: JSONValue? {
        guard let text = context.settings.licence?.text(in: context.language), let path = Contact.href(text) else {
            return nil
        }
        return .object([("path", .string(path)), ("title", .string(text))])
    }

    private func value(_ resource: Resource, _ schema: JSONValue) -> JSONValue {
        let isTable = resource.path.hasSuffix(".csv")
        let about = context.words("dictionary.\(resource.schema.id).about")
        var members: [(String, JSONValue)] = [
            ("profile", .string("tabular-data-resource")), ("name", .string(resource.name)),
            ("path", .string(resource.path)), ("title", .string(resource.title)), ("description", .string(about)),
            ("format", .string(isTable ? "csv" : "json")),
            ("mediatype", .string(isTable ? "text/csv" : "application/json")), ("encoding", .string("utf-8")),
        ]
        // Frictionless counts the bytes of tables in text only, and finds fault with those that it can't count.
        if isTable {
            members += [("bytes", .integer(resource.size)), ("hash", .string("sha256:" + resource.hash))]
            members.append(
                ("dialect", .object([("delimiter", .string(",")), ("lineTerminator", .string("\r\n"))])))
        }
        members.append(("schema", schema))
        return .object(members)
    }

    private func schema(_ schema: DataSchema) -> JSONValue {
        .object([
            ("fields", .array(schema.columns.map { field($0, of: schema) })),
            ("primaryKey", JSONValue(schema.key)), ("missingValues", JSONValue([""])),
        ])
    }

    private func field(_ column: DataSchema.Column, of schema: DataSchema) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("name", .string(column.name)), ("type", .string(column.kind.rawValue)),
            ("description", .string(schema.meaning(of: column, in: context.words))),
        ]
        var constraints: [(String, JSONValue)] = []
        if column.isRequired { constraints.append(("required", .boolean(true))) }
        if !column.values.isEmpty { constraints.append(("enum", JSONValue(column.values))) }
        if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
        return .object(members)
    }
}
