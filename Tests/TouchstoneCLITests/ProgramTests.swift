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
    let line =
      "touchstone init . && touchstone build --quiet; echo $?; ulimit -f 100; "
      + "touchstone build --output second; echo $?"
    let outcome = try Program.shell(line, in: folder)
    #expect(outcome.output == "0\n2\n")
    #expect(outcome.errors.contains("error: raise the limit; the file is larger than the system"))
    let second = folder.files.filter {
      $0.hasPrefix("second/") && !$0.hasSuffix("/.touchstone")
    }
    #expect(!second.isEmpty)
    for path in second {
      #expect(folder.text(of: path) == folder.text(of: "output/\(path.dropFirst(7))"))
    }
  }

  @Test func `leaves no new file when the disk is full`() throws {
    let outcome = try Program.shell("ulimit -f 1; touchstone init centre", in: folder)
    #expect(outcome.status == 2)
    #expect(folder.files.allSatisfy { folder.text(of: $0)?.hasSuffix("\n") == true })
  }

  @Test func `tells when standard output cannot take the result`() throws {
    let outcome = try Program.shell("echo a | touchstone render >/dev/full", in: folder)
    #expect(outcome.errors == "error: make room; the disk is full [unwritable-file]\n1 error\n")
    #expect(outcome.status == 2)
  }

  @Test func `clears away what a build that was killed has left`() throws {
    let line =
      "touchstone init . 2>/dev/null; mkdir output; echo half >output/.touchstone-99999999-1; "
      + "touchstone build --quiet; ls -A output"
    let outcome = try Program.shell(line, in: folder)
    #expect(
      outcome.output
        == ".touchstone\nassets\nbicycle-repair-level-1\nindex.html\nsearch.html\nstandards.json\n")
  }

  @Test func `is linked without the large Foundation`() throws {
    let outcome = try Program.shell("ldd '\(try Program.path)'", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("libc.so"))
    #expect(!outcome.output.contains("Foundation"))
  }
}
