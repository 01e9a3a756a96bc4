internal import JSON
internal import Publishing

/// What a build does for people who look at its pages while they write.
///
/// The script of the site asks again and again for a small script, the stamp, which says what was written
/// last: `touchstoneWrote(12, ["retail-2/units/F1/index.html"]);`. That works from a folder as it does from a
/// server. The number counts the stamps; where there is no list, everything may have changed.
struct LivePages {
  /// The pages and documents that are made before all others.
  let first: [Publication]
  /// The documents that those pages lead to, whether they are made or not.
  let documents: [Publication]
  /// The number of the stamp that is written when those are there; the next is for the rest.
  let number: Int
  /// Whether there are pages that could ask.
  let hasPages: Bool
  /// What is done as soon as those are there, even if there are none.
  let firstAreThere: () -> Void

  /// How many stamps a build writes at the most.
  static let stamps = 2

  /// Where the stamp stands.
  static let path = "assets/watch-stamp.js"

  /// Tells open pages what has been written since the build began.
  func tell(_ changed: [String], in folder: inout OutputFolder) throws(Fault) {
    try write(number + 1, changed, into: &folder)
  }

  /// Tells open pages that the first have been written.
  func tellOfFirst(_ changed: [String], in folder: inout OutputFolder) throws(Fault) {
    try write(number, changed, into: &folder)
    firstAreThere()
  }

  private func write(
    _ number: Int, _ changed: [String], into folder: inout OutputFolder
  ) throws(Fault) {
    guard hasPages else { return }
    let list = changed.count > Self.longestList ? nil : changed.map { JSON.string($0) }
    let text = list.map { ", " + JSON.array($0).text(.compact) } ?? ""
    var stamp = try folder.begin(Self.path)
    try stamp.append(Array("touchstoneWrote(\(number)\(text));\n".utf8))
    try folder.place(stamp, key: nil)
  }

  private static let longestList = 500
}

extension Plan {
  /// Makes what is looked at first: documents, then the pages that tell their sizes.
  func bringFirst(
    _ live: LivePages, as formats: Set<Format>, in folder: inout OutputFolder, isPart: Bool,
    _ result: inout BuildResult
  ) async throws(Fault) {
    try await bring(live.first.filter(\.isDocument), upToDate: formats, in: &folder, &result)
    var site = self
    site.sizes = folder.sizes(of: live.documents, isPart: isPart)
    try await site.bring(
      live.first.filter { !$0.isDocument }, upToDate: formats, in: &folder, &result)
    try live.tellOfFirst(result.changed, in: &folder)
  }
}
