import Basics
import Glibc

/// What a staged folder holds so far, and how far it has come. Guarded by the folder's mutex.
struct StagedState {
    enum Phase {
        case open
        case published
        case givenUp
    }

    /// How a file has come into the new site.
    enum Outcome {
        case added
        case changed
        /// The same bytes as before, but a file of its own.
        case rewritten
        /// The same bytes as before, and the same file.
        case linked
    }

    var phase = Phase.open
    /// The first failure of a write; nothing is published after one.
    var failure: IOFailure?
    var writesUnderWay = 0
    /// The marker, empty until everything else is written.
    var marker: NewFile?
    private(set) var bytes = 0
    private(set) var outcomes: [String: Outcome] = [:]
    private(set) var folders: Set<String> = []
    /// Paths whose writing has begun. As texts, so that two that differ only in their normal form are one.
    private var begun: Set<String> = []
    private var isRemoved = false

    init(marker: NewFile) {
        self.marker = marker
    }

    /// Reserves a path and makes its folders.
    mutating func begin(_ path: PublishedPath, in area: StagingArea) throws(IOFailure) {
        precondition(phase != .published, "a site is written to after it was published")
        let shown = area.location.output.appending(component: path.text)
        if let failure { throw failure }
        guard phase == .open else {
            throw IOFailure(
                .write, shown, errno: ECANCELED,
                reason: ["en": "the site was given up", "id": "pembuatan situs sudah dibatalkan"])
        }
        guard !folders.contains(path.text) else { throw IOFailure(.write, shown, errno: EISDIR) }
        guard begun.insert(path.text).inserted else {
            throw IOFailure(
                .write, shown, errno: EEXIST,
                reason: ["en": "two files of the site have this name", "id": "dua berkas situs memakai nama ini"])
        }
        for folder in path.folders where !folders.contains(folder) {
            let shownFolder = area.location.output.appending(component: folder)
            guard !begun.contains(folder) else {
                throw IOFailure(
                    .createFolder, shownFolder, errno: ENOTDIR,
                    reason: ["en": "a file of the site has this name", "id": "sebuah berkas situs memakai nama ini"])
            }
            switch retrying({ mkdirat(area.folder.number, folder, 0o755) }) {
            case .success: folders.insert(folder)
            case .failure(let code): throw IOFailure(.createFolder, shownFolder, errno: code.number)
            }
        }
        writesUnderWay += 1
    }

    mutating func record(_ outcome: Outcome, of path: PublishedPath, bytes count: Int) {
        outcomes[path.text] = outcome
        bytes += count
    }

    /// Writes the list of all files.
    mutating func finishMarker() throws(IOFailure) {
        let file = marker
        marker = nil
        try file?.finish(with: SiteMarker.bytes(listing: Array(outcomes.keys)))
    }

    mutating func giveUp(_ area: StagingArea) {
        phase = .givenUp
        removeIfAbandoned(area)
    }

    /// Removes the staging folder once the site is given up and no thread writes to it any more.
    mutating func removeIfAbandoned(_ area: StagingArea) {
        guard phase == .givenUp, writesUnderWay == 0, !isRemoved else { return }
        isRemoved = true
        marker?.abandon()
        marker = nil
        area.discard()
    }

    /// The changes against the old site.
    func changes(against previous: PreviousSite?) -> PublishedChanges {
        var changes = PublishedChanges()
        changes.bytes = bytes
        for (path, outcome) in outcomes {
            switch outcome {
            case .added: changes.added.append(path)
            case .changed: changes.changed.append(path)
            case .rewritten, .linked: changes.unchanged += 1
            }
        }
        let present = Set(outcomes.keys.map { Array($0.utf8) })
        changes.removed = (previous?.files ?? []).subtracting(present).map { String(decoding: $0, as: UTF8.self) }
        changes.added.sort { $0.precedesInBytes($1) }
        changes.changed.sort { $0.precedesInBytes($1) }
        changes.removed.sort { $0.precedesInBytes($1) }
        return changes
    }

    /// Whether the old site is, file for file and folder for folder, what the new one would be.
    func equals(_ previous: PreviousSite?) -> Bool {
        guard let previous, outcomes.count == previous.files.count, folders.count == previous.folders.count else {
            return false
        }
        return outcomes.values.allSatisfy { $0 == .linked }
            && folders.allSatisfy { previous.folders.contains(Array($0.utf8)) }
    }
}
