import Findings
import Foundation
import Standards
import Testing

/// One pair of editions in a prose file of `Fixtures`: what was, what is, and what is told of it.
///
/// A pair is three fenced blocks under a heading: `old`, `new` and `changes`. In a block, a line `== path`
/// begins a file of a folder of standards; without one the block is a single file.
struct SpecPair: CustomTestStringConvertible, Sendable {
  var name: String
  var old: String
  var new: String
  var changes: String
  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// Every pair of every file, in order.
  static let all: [SpecPair] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().flatMap { name in
      let data = try? Data(contentsOf: folder.appending(path: name))
      return pairs(in: data.map { String(decoding: $0, as: UTF8.self) } ?? "", of: name)
    }
  }()

  private static func pairs(in text: String, of file: String) -> [SpecPair] {
    var pairs: [SpecPair] = []
    var heading = ""
    var blocks: [String: String] = [:]
    var open: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let name = open {
        if line == "````" {
          open = nil
          guard name == "changes" else { continue }
          pairs.append(
            SpecPair(
              name: "\(file): \(heading)", old: blocks["old"] ?? "", new: blocks["new"] ?? "",
              changes: blocks["changes"] ?? ""))
          blocks = [:]
        } else {
          blocks[name, default: ""] += line + "\n"
        }
      } else if line.hasPrefix("```` ") {
        open = String(line.dropFirst(5))
      } else if line.hasPrefix("## ") {
        heading = String(line.dropFirst(3))
      }
    }
    return pairs
  }
}

/// Reads a text as a folder of standards, if it names files, and as one file if it does not.
func library(_ text: String) async -> Library {
  guard text.hasPrefix("== ") else {
    return Library.read(Source(path: "standard.md", text: text)).library
  }
  var files: [(path: String, text: String)] = []
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix("== ") {
      files.append((String(line.dropFirst(3)), ""))
    } else {
      files[files.count - 1].text += line + "\n"
    }
  }
  return await Library.read(
    files.map { LibraryFile(path: $0.path, source: Source(path: $0.path, text: $0.text)) }
  ).library
}
