import Rendering

/// The files to download, and what their columns mean.
struct DataView: PageContent {
    let title: String
    let lead: String
    let introduction: HTML?
    let groups: [DownloadGroupView]
    let licence: LinkView?
    let dictionary: [DictionaryView]

    static let name: String? = "data"
    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("lead", \.lead)
        $0("introduction", \.introduction)
        $0("groups", \.groups)
        $0("licence", \.licence)
        $0("dictionary", \.dictionary)
    }
}

/// Files of one kind.
struct DownloadGroupView: TemplateView {
    let title: String
    /// Said in place of the files.
    let note: String?
    let items: [DownloadView]

    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("note", \.note)
        $0("items", \.items)
    }
}

/// What a file holds.
struct DictionaryView: TemplateView {
    let id: String
    let file: String
    let description: HTML
    let caption: String?
    let columns: [DictionaryColumnView]

    static let layout = ViewLayout<Self> {
        $0("id", \.id)
        $0("file", \.file)
        $0("description", \.description)
        $0("caption", \.caption)
        $0("columns", \.columns)
    }
}

/// What a column means.
struct DictionaryColumnView: TemplateView {
    let name: String
    let type: String
    let description: HTML

    static let layout = ViewLayout<Self> {
        $0("name", \.name)
        $0("type", \.type)
        $0("description", \.description)
    }
}
