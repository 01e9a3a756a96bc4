import Findings
import Foundation
import Publishing
import Testing
import TouchstoneCLI

/// Writes files as a build does, and tells what was found.
private func build(
  _ files: [(path: String, text: String)], into folder: TemporaryFolder, isPart: Bool = false
) throws(Fault) -> Findings {
  var output = try OutputFolder(Location("output", in: folder.path))
  for (path, text) in files {
    let key = Fingerprint(of: text)
    if output.isCurrent(path, key: key) {
      output.keep(path)
      continue
    }
    var file = try output.begin(path)
    for byte in text.utf8 { try file.append([byte]) }
    try output.place(file, key: key)
  }
  return try output.finish(isPart: isPart)
}

/// Whether a file would be skipped.
private func isCurrent(_ path: String, madeOf text: String, in folder: TemporaryFolder)
  throws(Fault) -> Bool
{
  let output = try OutputFolder(Location("output", in: folder.path))
  return output.isCurrent(path, key: Fingerprint(of: text))
}

@Suite struct `The output folder` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `is made, and holds each file and the manifest`() throws {
    let findings = try build([("a.txt", "A"), ("b/c/d.txt", "D")], into: folder)
    #expect(findings.isEmpty)
    #expect(folder.files == ["output/.touchstone", "output/a.txt", "output/b/c/d.txt"])
    #expect(folder.text(of: "output/b/c/d.txt") == "D")
    #expect(
      folder.text(of: "output/.touchstone") == """
        touchstone output 1
        \(Fingerprint(of: "A")) \(Fingerprint(of: "A")) 1 a.txt
        \(Fingerprint(of: "D")) \(Fingerprint(of: "D")) 1 b/c/d.txt

        """)
  }

  @Test func `skips what was made from the same and is still as it was`() throws {
    _ = try build([("a.txt", "A")], into: folder)
    #expect(try isCurrent("a.txt", madeOf: "A", in: folder))
    #expect(try !isCurrent("a.txt", madeOf: "B", in: folder))
    #expect(try !isCurrent("b.txt", madeOf: "A", in: folder))
    try folder.write("X", to: "output/a.txt")
    #expect(try !isCurrent("a.txt", madeOf: "A", in: folder))
  }

  @Test func `does not touch a file that would not change`() throws {
    try folder.write("A", to: "output/a.txt")
    let past = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes(
      [.modificationDate: past], ofItemAtPath: "\(folder.path)/output/a.txt")
    _ = try build([("a.txt", "A"), ("b.txt", "B")], into: folder)
    #expect(try folder.timeOfWriting("output/a.txt") == past)
    #expect(folder.text(of: "output/b.txt") == "B")
  }

  @Test func `loses what is made no longer, and the folders that leaves empty`() throws {
    _ = try build([("a.txt", "A"), ("b/c/d.txt", "D"), ("b/e.txt", "E")], into: folder)
    try folder.write("mine", to: "output/b/mine.txt")
    let findings = try build([("a.txt", "A")], into: folder)
    #expect(findings.isEmpty)
    #expect(folder.files == ["output/.touchstone", "output/a.txt", "output/b/mine.txt"])
  }

  @Test func `keeps what somebody has changed, and says so as long as it is there`() throws {
    _ = try build([("a.txt", "A"), ("b.txt", "B")], into: folder)
    try folder.write("changed", to: "output/b.txt")
    for _ in 1...3 {
      let findings = try build([("a.txt", "A")], into: folder)
      #expect(folder.text(of: "output/b.txt") == "changed")
      #expect(
        findings.all.map(\.lines) == [
          "output/b.txt:1:1: warning: move this file elsewhere, or remove it; it was changed by hand "
            + "[changed-output]\n"
        ])
    }
    try FileManager.default.removeItem(atPath: "\(folder.path)/output/b.txt")
    #expect(try build([("a.txt", "A")], into: folder).isEmpty)
    #expect(folder.text(of: "output/.touchstone")?.contains("b.txt") == false)
  }

  @Test func `removes what somebody has changed and put right again`() throws {
    _ = try build([("a.txt", "A"), ("b.txt", "B")], into: folder)
    try folder.write("changed", to: "output/b.txt")
    #expect(try !build([("a.txt", "A")], into: folder).isEmpty)
    try folder.write("B", to: "output/b.txt")
    #expect(try build([("a.txt", "A")], into: folder).isEmpty)
    #expect(folder.text(of: "output/b.txt") == nil)
  }

  @Test func `keeps the rest when only a part is built`() throws {
    _ = try build([("a.txt", "A"), ("b.txt", "B")], into: folder)
    _ = try build([("a.txt", "AA")], into: folder, isPart: true)
    #expect(folder.text(of: "output/b.txt") == "B")
    _ = try build([("a.txt", "AA")], into: folder)
    #expect(folder.text(of: "output/b.txt") == nil)
  }

  @Test(arguments: [
    "", "nonsense", "touchstone output 2\n", "touchstone output 1\nx y 1 a.txt\n",
    "touchstone output 1\nef46db3751d8e999 ef46db3751d8e999 1 ../../x.txt\n",
    "touchstone output 1\nef46db3751d8e999 ef46db3751d8e999 1 a.txt",
  ])
  func `is written again when the manifest is broken`(_ manifest: String) throws {
    _ = try build([("a.txt", "A"), ("old.txt", "O")], into: folder)
    try folder.write(manifest, to: "output/.touchstone")
    _ = try build([("a.txt", "A")], into: folder)
    #expect(folder.text(of: "output/a.txt") == "A")
    #expect(folder.text(of: "output/old.txt") == "O")
    #expect(try isCurrent("a.txt", madeOf: "A", in: folder))
  }

  @Test(arguments: [
    "../x.txt", "/tmp/x.txt", "a/../../x.txt", "", "a//b.txt", "./a.txt", "a/..", "a\\b.txt",
    "a\nb.txt", ".touchstone", ".touchstone-1-1",
  ])
  func `refuses a path that has no place in it`(_ path: String) throws {
    let fault = #expect(throws: Fault.self) { _ = try build([(path, "X")], into: folder) }
    let rules = try #require(fault).findings.all.map(\.rule.name)
    #expect(rules == ["unwritable-file"])
    #expect(folder.files.isEmpty)
  }

  @Test func `follows no link that leads elsewhere`() throws {
    try folder.write("mine", to: "elsewhere/x.txt")
    try folder.makeFolder("output")
    try folder.link("output/linked", to: "../elsewhere")
    #expect(throws: Fault.self) { _ = try build([("linked/x.txt", "X")], into: folder) }
    #expect(folder.text(of: "elsewhere/x.txt") == "mine")
    try folder.link("output/file.txt", to: "../elsewhere/x.txt")
    _ = try build([("file.txt", "F")], into: folder)
    #expect(folder.text(of: "elsewhere/x.txt") == "mine")
    #expect(folder.text(of: "output/file.txt") == "F")
  }

  @Test func `may itself be reached by a link`() throws {
    try folder.makeFolder("shelf")
    try folder.link("output", to: "shelf")
    _ = try build([("a.txt", "A")], into: folder)
    #expect(folder.text(of: "shelf/a.txt") == "A")
  }

  @Test func `cannot be a file`() throws {
    try folder.write("mine", to: "output")
    let fault = #expect(throws: Fault.self) { _ = try build([("a.txt", "A")], into: folder) }
    let lines = try #require(fault).findings.all.map(\.lines)
    #expect(
      lines == [
        "output:1:1: error: remove the file or link of this name; a folder is needed here "
          + "[unwritable-file]\n"
      ])
    #expect(folder.text(of: "output") == "mine")
  }

  @Test func `says what stands where a file is to go`() throws {
    try folder.makeFolder("output/a.txt")
    try folder.write("", to: "output/b")
    #expect(throws: Fault.self) { _ = try build([("a.txt", "A")], into: folder) }
    #expect(throws: Fault.self) { _ = try build([("b/c.txt", "C")], into: folder) }
    #expect(folder.files == ["output/b"])
  }

  @Test func `knows after a fault what was written before it`() throws {
    _ = try build([("old.txt", "O")], into: folder)
    try folder.makeFolder("output/b.txt")
    #expect(throws: Fault.self) {
      _ = try build([("a.txt", "A"), ("b.txt", "B")], into: folder)
    }
    #expect(folder.files == ["output/.touchstone", "output/a.txt", "output/old.txt"])
    #expect(try isCurrent("a.txt", madeOf: "A", in: folder))
    #expect(try isCurrent("old.txt", madeOf: "O", in: folder))
    _ = try build([("c.txt", "C")], into: folder)
    #expect(folder.files == ["output/.touchstone", "output/c.txt"])
  }

  @Test func `is cleared of what a stopped build has left`() throws {
    try folder.write("half", to: "output/.touchstone-999999999-1")
    try folder.write("mine", to: "output/.touchstone-mine")
    _ = try build([("a.txt", "A")], into: folder)
    #expect(folder.files == ["output/.touchstone", "output/.touchstone-mine", "output/a.txt"])
  }

  @Test func `holds no half of a file that was given up`() throws {
    try folder.write("good", to: "output/a.txt")
    do {
      var output = try OutputFolder(Location("output", in: folder.path))
      var file = try output.begin("a.txt")
      try file.append(Array("half".utf8))
    }
    #expect(folder.files == ["output/a.txt"])
    #expect(folder.text(of: "output/a.txt") == "good")
  }
}
