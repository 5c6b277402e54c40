// swift-tools-version: 6.2
import PackageDescription

// Fuzz targets of their own package, because they need a compiler's sanitizers and unsafe flags, which nobody who builds
// Tolok should meet. The sources are the same files: `Sources` is a link to the folder that Tolok is built from.
let instrumented: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"]),
]

// A fuzz target: an executable that hands itself to libFuzzer's driver.
func fuzzTarget(
    _ name: String,
    _ dependencies: [Target.Dependency] = [
        "Evaluation", "Basics", "Diagnostics", "YAML", "FileSystem", "References", "Fuzzer",
    ]
) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies,
        path: "Targets/\(name)", swiftSettings: instrumented,
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])])
}

let package = Package(
    name: "tolok-fuzzing",
    targets: [
        .systemLibrary(name: "CYAML", path: "Sources/CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(
            name: "CExpat", path: "Sources/CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CFuzzer", path: "Targets/CFuzzer"),
        .target(name: "Basics", path: "Sources/Basics", swiftSettings: instrumented),
        .target(name: "JSON", path: "Sources/JSON", swiftSettings: instrumented),
        .target(
            name: "Diagnostics", dependencies: ["JSON", "Basics"], path: "Sources/Diagnostics",
            swiftSettings: instrumented),
        .target(name: "CSystem", path: "Sources/CSystem"),
        .target(
            name: "FileSystem", dependencies: ["Basics", "CSystem"], path: "Sources/FileSystem",
            swiftSettings: instrumented),
        .target(
            name: "YAML", dependencies: ["Basics", "Diagnostics", "CYAML"], path: "Sources/YAML",
            swiftSettings: instrumented),
        .target(name: "XML", dependencies: ["CExpat"], path: "Sources/XML", swiftSettings: instrumented),
        .target(
            name: "Workbooks", dependencies: ["Basics", "XML", "CZlib"], path: "Sources/Workbooks",
            swiftSettings: instrumented),
        .target(
            name: "Evaluation", dependencies: ["Basics", "Diagnostics", "FileSystem", "YAML", "Workbooks", "CSystem"],
            path: "Sources/Evaluation", swiftSettings: instrumented),
        // Not instrumented: what the references do is not what is looked for.
        .target(
            name: "References", path: "Targets/References",
            swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-enable-testing"])]),
        .target(name: "Fuzzer", dependencies: ["CFuzzer"], path: "Targets/Fuzzer", swiftSettings: instrumented),
        .target(
            name: "TestSupport", path: "Targets/TestSupport",
            swiftSettings: [.swiftLanguageMode(.v6), .enableUpcomingFeature("MemberImportVisibility")]),
        // Needs nothing but the reader of workbooks, so it is soon built.
        fuzzTarget("FuzzWorkbooks", ["Basics", "Workbooks", "TestSupport", "Fuzzer"]),
        fuzzTarget("FuzzCSV"), fuzzTarget("FuzzNumbers"), fuzzTarget("FuzzDates"), fuzzTarget("FuzzFiles"),
    ]
)
