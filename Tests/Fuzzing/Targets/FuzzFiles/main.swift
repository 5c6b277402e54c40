import Fuzzer
import Glibc

@testable import Evaluation

// The whole way of a file: sidecar, reading, measuring, disclosure. The first byte of an input says how the file is read;
// then follow the sidecar, a line of `====`, and the file. Without such a line the file has no sidecar.
//
// 1. Nothing of it ends the program.
// 2. Rows used and rows set aside are the rows of the file, and every row set aside has a reason.
// 3. Chunk size and threads make no difference to messages, accounts and figures.

atexit { unlink("/tmp/tolok-fuzz-\(getpid()).csv") }

Fuzzer.run { data, count in
    guard count >= 1 else { return 0 }
    let input = Fuzzer.bytes(data, count)
    let (sidecar, content) = parts(of: Array(input.dropFirst()))
    guard let stream = fopen("/tmp/tolok-fuzz-\(getpid()).csv", "w") else { return 0 }
    fwrite(content, 1, content.count, stream)
    fclose(stream)
    let file = EvaluationSource(
        name: "data.csv", path: "/tmp/tolok-fuzz-\(getpid()).csv", label: "data.csv",
        sidecar: sidecar.map { ("data.yml", $0) })
    let whole = Outcome(of: file, chunkSize: ScanPlan.chunkSize, threads: 1)
    let cut = Outcome(of: file, chunkSize: 1 + Int(input[0] & 0x7F), threads: input[0] & 0x80 == 0 ? 1 : 3)
    expect(whole == cut, "whole: \(whole)\n\ncut: \(cut)")
    return 0
}

/// The sidecar before the line of `====`, if there is one, and the file.
func parts(of input: [UInt8]) -> (sidecar: [UInt8]?, content: [UInt8]) {
    let line = Array("\n====\n".utf8)
    guard let place = input.indices.first(where: { input[$0...].starts(with: line) }) else { return (nil, input) }
    return (Array(input[..<place]), Array(input[(place + line.count)...]))
}
