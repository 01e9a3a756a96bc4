import Findings

/// A reader that has to bear every input.
enum Trial: String, CaseIterable {
  case markdown, mustache, json, definitions, csv, rules

  /// The trial that one of a call's words names.
  static func named(in words: [String]) -> Trial? {
    allCases.first { words.contains("--\($0.rawValue)") }
  }

  /// What libFuzzer calls for each input.
  var callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt {
    switch self {
    case .markdown: { Trial.give($0, $1, to: tryMarkdown) }
    case .mustache: { Trial.give($0, $1, to: tryMustache) }
    case .json: { Trial.give($0, $1, to: tryJSON) }
    case .definitions: { Trial.give($0, $1, to: tryDefinitions) }
    case .csv: { Trial.give($0, $1, to: tryCSV) }
    case .rules: { Trial.give($0, $1, to: tryRules) }
    }
  }

  private static func give(
    _ start: UnsafePointer<UInt8>?, _ count: Int, to reader: (Source) -> Void
  ) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    reader(Source.read(path: "input", bytes: bytes).source)
    return 0
  }
}

/// Ends the process where a promise is not kept, so that libFuzzer keeps the input.
func expect(_ isKept: Bool, _ promise: String) {
  if !isKept { fatalError("broken promise: \(promise)") }
}
