import Foundation
import Testing

@Suite struct `The built program` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `reads standard input and writes standard output`() throws {
    let outcome = try Program.shell("printf '# Hi\\r\\n' | touchstone render", in: folder)
    #expect(outcome.output == "<h1>Hi</h1>\n")
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test func `ends with the status of what happened`() throws {
    try folder.write([0xFF], to: "broken.md")
    let line =
      "touchstone --version >/dev/null; echo $?; touchstone render broken.md; echo $?; "
      + "touchstone render missing.md; echo $?; touchstone rendre; echo $?"
    let outcome = try Program.shell(line, in: folder)
    #expect(outcome.output == "0\n<p>\u{FFFD}</p>\n1\n2\n2\n")
  }

  @Test func `does not colour what is no terminal`() throws {
    try folder.write([0xFF], to: "broken.md")
    let outcome = try Program.shell("touchstone render broken.md", in: folder)
    #expect(outcome.errors.hasPrefix("broken.md:1:1: error: save this file as UTF-8"))
  }

  @Test func `leaves no half of a file when the disk is full`() throws {
    let line = "ulimit -f 1; touchstone init centre; echo $?"
    let outcome = try Program.shell(line, in: folder)
    #expect(outcome.output == "2\n")
    #expect(outcome.errors.contains("error: raise the limit; the file is larger than the system"))
    let sizes = try folder.files.map { name in
      try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")[.size] as? Int
    }
    #expect(sizes.allSatisfy { $0 != 512 && $0 != 1024 })
  }

  @Test func `tells when standard output cannot take the result`() throws {
    let outcome = try Program.shell("echo a | touchstone render >/dev/full", in: folder)
    #expect(outcome.errors == "error: make room; the disk is full [unwritable-file]\n1 error\n")
    #expect(outcome.status == 2)
  }

  @Test func `is linked without the large Foundation`() throws {
    let outcome = try Program.shell("ldd '\(try Program.path)'", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("libc.so"))
    #expect(!outcome.output.contains("Foundation"))
  }
}
