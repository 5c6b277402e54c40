import Basics
import FileSystem
import Glibc

/// An installed Chromium or Chrome, which turns a page into a PDF file.
struct Chromium {
    /// The program.
    let path: String

    /// The names that it goes by on different systems.
    static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]

    /// The first one that `PATH` leads to; `nil` where there is none.
    static func find() -> Chromium? {
        let folders = getenv("PATH").map { String(cString: $0) } ?? ""
        for name in names {
            for folder in folders.split(separator: ":") where access("\(folder)/\(name)", X_OK) == 0 {
                return Chromium(path: "\(folder)/\(name)")
            }
        }
        return nil
    }

    /// Prints a page into a PDF file, on the paper that its style sheet asks for.
    ///
    /// - Parameters:
    ///   - html: The page, which needs nothing beside it.
    ///   - file: The file to write, in the place of one that is there.
    /// - Throws: When the page can't be handed over, or the browser fails.
    func print(_ html: [UInt8], to file: String) throws(IOFailure) {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let page = "\(folder.path)/brief.html"
        let made = "\(folder.path)/brief.pdf"
        _ = try RegularFile.create(page, holding: html)
        var arguments = [
            path, "--headless", "--disable-gpu", "--no-first-run", "--no-pdf-header-footer",
            "--user-data-dir=\(folder.path)/profile", "--print-to-pdf=\(made)", "file://\(page)",
        ]
        // Chromium's own sandbox does not work for root; the page holds no script and loads nothing.
        if geteuid() == 0 { arguments.insert("--no-sandbox", at: 1) }
        let code = try run(arguments)
        guard code == 0, access(made, R_OK) == 0 else {
            throw IOFailure(
                .print, file, errno: EIO,
                reason: [
                    "en": "\(path) ended with \(code) and made no file",
                    "id": "\(path) berakhir dengan \(code) dan tidak membuat berkas",
                ])
        }
        let pdf = try RegularFile.contents(of: made, limit: 256 * 1024 * 1024)
        _ = unlink(file)
        guard try RegularFile.create(file, holding: pdf) else {
            throw IOFailure(.write, file, errno: EEXIST)
        }
    }

    /// Runs a program without input and output, and waits for its end.
    ///
    /// - Returns: Its exit code, or the number of the signal that ended it, negative.
    private func run(_ arguments: [String]) throws(IOFailure) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        defer { words.forEach { free($0) } }
        words.append(nil)
        var process = pid_t()
        let failed = posix_spawn(&process, path, &actions, nil, words, environ)
        guard failed == 0 else { throw IOFailure(.run, path, errno: failed) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw IOFailure(.waitFor, path, errno: errno) }
        }
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : -signal
    }
}
