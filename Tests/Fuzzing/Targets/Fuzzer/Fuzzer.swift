import Glibc
import CFuzzer

/// What a fuzz target is made of: the inputs come from libFuzzer, the findings go to it.
public enum Fuzzer {
    /// One target, called with each input.
    public typealias Target = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

    /// Hands the command line to libFuzzer, which calls `target` until its time is up or something is found.
    public static func run(_ target: Target) -> Never {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        exit(LLVMFuzzerRunDriver(&count, &arguments, target))
    }

    /// An input as an array.
    public static func bytes(_ data: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
        Array(UnsafeBufferPointer(start: data, count: count))
    }
}

/// Ends the process with what is wrong, so that libFuzzer keeps the input.
public func expect(_ holds: Bool, _ message: @autoclosure () -> String) {
    if !holds { fatalError("not as it should be: \(message())") }
}
