import Glibc
import Synchronization

/// Publishes an output folder so that it is at every moment the whole old site or the whole new one.
///
/// The new site grows in a hidden folder beside the output, `.<output>.tolok-staging-1`; ``publish()`` then exchanges
/// the two in one step and deletes the old site. Files whose bytes have not changed are taken over as hard links. A
/// build that fails, or is killed at any moment, leaves the old site as it was and at most one hidden folder, which the
/// next build removes.
///
/// The published folder has a hidden file `.tolok` that lists its files. By it the next build knows the folder as ours;
/// one without it that is not empty, or with entries that it does not list, is refused rather than deleted. New
/// files get the rights 0644 and folders 0755, less what the user's mask takes away; the output folder itself keeps the
/// rights that it has.
public final class StagedFolder: Sendable {
    let area: StagingArea
    let state: Mutex<StagedState>
    /// The access rights that a new file gets here.
    private let fileMode: mode_t

    /// Prepares to publish into the folder `output`, which need not exist.
    ///
    /// - Parameters:
    ///   - output: the output folder's path.
    ///   - inputs: the folders that the author's files are read from; the output must not overlap any of them.
    /// - Throws: a refusal when publishing could destroy something or another build is at work on the same output; a
    ///   failure when the staging folder cannot be made.
    public init(output: String, inputs: [String]) throws(StagingFailure) {
        let location = try OutputLocation(output: output, inputs: inputs)
        let area = try StagingArea.prepare(at: location)
        do throws(IOFailure) {
            let marker = try NewFile(
                SiteMarker.name, in: area.folder, shownAs: output.appending(component: SiteMarker.name))
            do throws(IOFailure) {
                fileMode = try marker.mode()
            } catch {
                marker.abandon()
                throw error
            }
            state = Mutex(StagedState(marker: marker))
        } catch {
            area.discard()
            throw .failed(error)
        }
        self.area = area
    }

    deinit { discard() }

    /// Adds the file `relativePath`, with `/` between the components, to the new site.
    ///
    /// May be called from several threads at a time. After a failure every further call fails in the same way, and
    /// nothing can be published any more.
    ///
    /// - Throws: when the path could leave the folder, was written before (also under a name that only differs in its
    ///   Unicode normal form), is a folder already, or the file cannot be written.
    public func write(_ bytes: [UInt8], to relativePath: String) throws(IOFailure) {
        do throws(IOFailure) {
            let path = try PublishedPath(relativePath)
            try state.withLock { state throws(IOFailure) in try state.begin(path, in: area) }
            defer { end() }
            let outcome = try place(bytes, at: path)
            state.withLock { $0.record(outcome, of: path, bytes: bytes.count) }
        } catch {
            state.withLock { $0.failure = $0.failure ?? error }
            throw error
        }
    }

    /// Gives the new site up: removes the staging folder and leaves the output as it is. Without effect after
    /// ``publish()``; called by itself when nobody holds the object any more.
    public func discard() {
        state.withLock { state in
            guard state.phase == .open else { return }
            state.giveUp(area)
        }
    }

    private func end() {
        state.withLock { state in
            state.writesUnderWay -= 1
            state.removeIfAbandoned(area)
        }
    }

    /// Takes the file over from the old site, or writes it.
    private func place(_ bytes: [UInt8], at path: PublishedPath) throws(IOFailure) -> StagedState.Outcome {
        let previous = area.previous.flatMap { $0.files.contains(Array(path.text.utf8)) ? $0 : nil }
        let old = previous.map { $0.compare(bytes, with: path.text) }
        // A link carries the old access rights with it, so these must be right too.
        if let previous, let old, old.sameBytes, old.mode == fileMode, previous.link(path.text, into: area.folder) {
            return .linked
        }
        let file = try NewFile(
            path.text, in: area.folder, shownAs: area.location.output.appending(component: path.text))
        try file.finish(with: bytes)
        guard let old else { return .added }
        return old.sameBytes ? .rewritten : .changed
    }
}
