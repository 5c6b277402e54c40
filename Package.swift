// swift-tools-version: 6.2
import PackageDescription

// One set of rules for every target: Swift 6 concurrency checking, no warning tolerated, and no import that leaks
// into other files or modules without being said.
let rules: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// The floors of the house, bottom to top. Imports go down only and siblings never see each other; `.ci/layers`
// holds the sources to it, because the package manager does not.
let package = Package(
    name: "tolok",
    products: [.executable(name: "tolok", targets: ["tolok"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        // Floor 0: what everything stands on.
        .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .target(name: "CSystem"),  // what Swift can't ask of the processor and the system
        .target(name: "CTemplates"),  // the files of templates/
        .target(name: "JSON", swiftSettings: rules),
        .target(name: "Basics", swiftSettings: rules),
        .target(name: "Diagnostics", dependencies: ["JSON", "Basics"], swiftSettings: rules),
        .target(name: "FileSystem", dependencies: ["Basics", "CSystem"], swiftSettings: rules),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "XML", dependencies: ["CExpat"], swiftSettings: rules),
        // Floor ½
        .target(name: "YAML", dependencies: ["Basics", "Diagnostics", "CYAML"], swiftSettings: rules),
        .target(name: "Workbooks", dependencies: ["Basics", "XML", "CZlib"], swiftSettings: rules),
        // Floor 1: three siblings.
        .target(name: "Markup", dependencies: ["Basics", "Diagnostics", "YAML", "CMark"], swiftSettings: rules),
        .target(
            name: "Evaluation", dependencies: ["Basics", "Diagnostics", "FileSystem", "YAML", "Workbooks", "CSystem"],
            swiftSettings: rules),
        .target(name: "Rendering", dependencies: ["Basics", "Diagnostics"], swiftSettings: rules),
        // Floor 2
        .target(
            name: "Publishing",
            dependencies: [
                "JSON", "Basics", "Diagnostics", "FileSystem", "YAML", "XML", "Markup", "Evaluation", "Rendering",
                "CTemplates",
            ],
            swiftSettings: rules),
        .target(
            name: "Drafting", dependencies: ["Basics", "Diagnostics", "FileSystem", "Markup", "Evaluation"],
            swiftSettings: rules),
        // Roof
        .executableTarget(
            name: "tolok",
            dependencies: [
                "Publishing", "Drafting", "Basics", "Diagnostics", "FileSystem", "CSystem",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: rules),
        // Makes evaluation data with a fixed seed: the demo's, and any amount for benchmarks.
        .executableTarget(name: "sample-data", path: "Sources/SampleData", swiftSettings: rules),
        // What tests of several modules share. It knows nothing of the modules that are tested.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: rules),
        // Tests mirror the sources.
        .testTarget(name: "JSONTests", dependencies: ["TestSupport", "JSON"], swiftSettings: rules),
        .testTarget(name: "XMLTests", dependencies: ["TestSupport", "XML"], swiftSettings: rules),
        .testTarget(
            name: "WorkbooksTests", dependencies: ["TestSupport", "Workbooks", "FileSystem", "CZlib"],
            exclude: ["Fixtures"], swiftSettings: rules),
        .testTarget(name: "BasicsTests", dependencies: ["TestSupport", "Basics"], swiftSettings: rules),
        .testTarget(
            name: "DiagnosticsTests", dependencies: ["TestSupport", "Basics", "Diagnostics"], swiftSettings: rules),
        .testTarget(
            name: "FileSystemTests", dependencies: ["TestSupport", "Basics", "FileSystem"], swiftSettings: rules),
        .testTarget(
            name: "YAMLTests", dependencies: ["TestSupport", "YAML", "Basics", "Diagnostics"], swiftSettings: rules),
        .testTarget(
            name: "MarkupTests", dependencies: ["TestSupport", "Markup", "YAML", "Basics", "Diagnostics", "CMark"],
            swiftSettings: rules),
        .testTarget(
            name: "EvaluationTests",
            dependencies: ["TestSupport", "Evaluation", "FileSystem", "YAML", "Basics", "Diagnostics"],
            swiftSettings: rules),
        .testTarget(
            name: "DraftingTests",
            dependencies: ["TestSupport", "Drafting", "Evaluation", "YAML", "FileSystem", "Basics", "Diagnostics"],
            exclude: ["Layouts"], swiftSettings: rules),
        // Runs the built command as a user does, so it only needs it to be there.
        .testTarget(
            name: "CommandTests", dependencies: ["TestSupport", "FileSystem", "tolok", "sample-data"],
            exclude: ["Fixtures"],
            swiftSettings: rules),
        .testTarget(
            name: "PublishingTests",
            dependencies: [
                "TestSupport", "Publishing", "Evaluation", "Rendering", "Markup", "YAML", "FileSystem", "Basics",
                "Diagnostics",
            ],
            exclude: ["Broken"], swiftSettings: rules),
        .testTarget(
            name: "RenderingTests", dependencies: ["TestSupport", "Rendering", "Basics", "Diagnostics"],
            swiftSettings: rules),
    ]
)
