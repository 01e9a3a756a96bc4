// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library of the house: a target, and the tests that stand beside it.
///
/// Each module names only modules to its left in the chain of `docs/architecture.md`.
/// Its tests may use further modules, to hold one against the other.
func room(
  _ name: String, _ uses: [Target.Dependency] = [], plugins: [Target.PluginUsage] = [],
  testedWith others: [Target.Dependency] = []
) -> [Target] {
  [
    .target(name: name, dependencies: uses, swiftSettings: strict, plugins: plugins),
    .testTarget(
      name: "\(name)Tests", dependencies: [.target(name: name)] + uses + others,
      exclude: fixtures(of: name),
      swiftSettings: strict),
  ]
}

/// The folders of test data that the compiler must not look into.
func fixtures(of room: String) -> [String] {
  switch room {
  case "Findings", "JSON": []
  default: ["Fixtures"]
  }
}

/// The fuzzing target, which needs flags that other targets must not have; see `.ci/fuzz`.
let fuzzing: [Target] =
  Context.environment["TOUCHSTONE_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "touchstone-fuzz",
      dependencies: [
        "Findings", "JSON", "Markdown", "Mustache", "Standards", "Choosing", "CSV",
      ],
      exclude: ["Dictionaries"], swiftSettings: strict)
  ]

let package = Package(
  name: "touchstone",
  products: [
    .executable(name: "touchstone", targets: ["touchstone"]),
    .executable(name: "touchstone-bench", targets: ["touchstone-bench"]),
  ],
  targets: [
    room("Findings"),
    room("JSON", ["Findings"]),
    room("Reports", ["Findings", "JSON"]),
    room("Markdown", ["Findings"]),
    room("Mustache", ["Findings", "JSON"], testedWith: ["Markdown"]),
    room("Standards", ["Findings", "JSON", "Markdown"]),
    room("Choosing", ["Findings", "Standards"]),
    room("CSV", ["Findings"]),
    room("Evidence", ["Findings", "CSV", "Standards"]),
    room("Comparison", ["Findings", "JSON", "Standards"]),
    room("Checks", ["Findings", "Markdown", "Standards", "Choosing"]),
    room(
      "Publishing",
      ["Findings", "JSON", "Markdown", "Mustache", "Standards", "Choosing", "CSV", "Evidence"],
      plugins: ["EmbedTemplates"]),
    room(
      "TouchstoneCLI",
      [
        "Findings", "JSON", "Reports", "Markdown", "Mustache", "Standards", "Choosing",
        "Comparison", "CSV", "Evidence", "Checks", "Publishing",
      ]),
    [
      .executableTarget(
        name: "touchstone", dependencies: ["TouchstoneCLI"], swiftSettings: strict),
      .executableTarget(
        name: "touchstone-bench",
        dependencies: ["Findings", "Markdown", "Standards", "Comparison", "TouchstoneCLI"],
        swiftSettings: strict),
      .executableTarget(name: "embed-templates", swiftSettings: strict),
      .plugin(
        name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed-templates"]),
    ],
    fuzzing,
  ].flatMap { $0 },
  swiftLanguageModes: [.v6]
)
