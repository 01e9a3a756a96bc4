import Foundation
import Testing

/// Expects a text to be what a file of `Fixtures` holds.
///
/// With `TOUCHSTONE_RECORD=1` the file is written anew, and the test fails all the same.
func expectSnapshot(
  _ text: String, named name: String, at location: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/\(name)")
  if ProcessInfo.processInfo.environment["TOUCHSTONE_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name); run again without TOUCHSTONE_RECORD", sourceLocation: location)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(text == expected, sourceLocation: location)
}
