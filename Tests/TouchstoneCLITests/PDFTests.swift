import Foundation
import Testing
import TouchstoneCLI

private let level = "output/bicycle-repair-level-1"

/// A folder with the example of `init`, and a program beside it that answers as WeasyPrint does.
///
/// The program is a link to one that is always there. A program that was written just now cannot always be
/// started: a process that another test starts at that moment may still hold it open for writing.
private func example(tool body: String = working, version: String = "WeasyPrint version 70.0")
  async throws -> TemporaryFolder
{
  let folder = try TemporaryFolder()
  _ = await touchstone("init", ".", in: folder)
  let script = """
    if [ "$1" = --version ]; then echo "\(version)"; exit; fi
    for word; do input=$last; last=$word; done
    \(body)

    """
  try folder.write(script, to: "tool.sh")
  let program = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/stand-in")
  try folder.link("tool", to: program.path)
  return folder
}

private let working = """
  { printf '%%PDF-1.7\\n%s\\n' "$*"; cat "$input"; printf '\\n%%%%EOF\\n'; } > "$last"
  """

private func makePDFs(_ folder: TemporaryFolder) async -> Outcome {
  await touchstone("build", "--formats", "pdf", "--pdf-tool", "tool", in: folder)
}

private let candidate = "\(level)/candidates/Jo-Example/logbook"

private func logbook(_ words: String..., in folder: TemporaryFolder) async -> Outcome {
  let call = [
    "logbook", "bicycle-repair-level-1", "--units", "S1,R1", "--candidate", "Jo Example",
  ]
  return await touchstone(call + words, in: folder)
}

@Suite struct PDF {
  @Test func `each document has one, and no page of the site`() async throws {
    let folder = try await example()
    let outcome = await makePDFs(folder)
    #expect(outcome.status == .success, "\(outcome.errors)")
    let files = folder.files
    #expect(files.contains("\(level)/handbook.pdf"))
    #expect(files.contains("\(level)/logbook.pdf"))
    #expect(!files.contains("\(level)/index.pdf"))
    #expect(!files.contains { $0.contains(".touchstone-") })
    let form = try #require(files.first { $0.contains("/forms/07") && $0.hasSuffix(".pdf") })
    #expect(folder.text(of: form)?.contains("--pdf-forms") == true)
    #expect(folder.text(of: "\(level)/logbook.pdf")?.contains("--pdf-forms") == false)
  }

  @Test func `one that is up to date is not made again`() async throws {
    let folder = try await example()
    _ = await makePDFs(folder)
    let outcome = await makePDFs(folder)
    #expect(outcome.errors.hasPrefix("0 files written into output, "))
  }

  @Test func `the last good one stays when the tool fails`() async throws {
    let folder = try await example()
    _ = await makePDFs(folder)
    let good = folder.text(of: "\(level)/handbook.pdf")
    try #require(good != nil)
    let tool = try #require(folder.text(of: "tool.sh"))
    try folder.write(
      tool.replacing("version 70.0", with: "version 71.0")
        .replacing("{ printf", with: "echo 'no such font' >&2; exit 3; { printf"), to: "tool.sh")
    let outcome = await makePDFs(folder)
    #expect(outcome.status == .found)
    #expect(
      outcome.errors.contains("mend what keeps this PDF from being made: no such font [pdf-failed]")
    )
    #expect(folder.text(of: "\(level)/handbook.pdf") == good)
    let again = await touchstone("build", in: folder)
    #expect(again.status == .success)
    #expect(folder.text(of: "\(level)/handbook.pdf") == good)
  }

  @Test func `a candidate's logbook has one where that is asked for`() async throws {
    let folder = try await example()
    let outcome = await logbook("--formats", "html,pdf", "--pdf-tool", "tool", in: folder)
    #expect(outcome.status == .success, "\(outcome.errors)")
    #expect(outcome.output == "\(candidate).html\n\(candidate).pdf\n")
    #expect(folder.text(of: "\(candidate).pdf")?.contains("Jo Example") == true)
    #expect(folder.text(of: "\(candidate).txt") == nil)
  }

  @Test func `a candidate's PDF from before is told when the logbook has changed`() async throws {
    let folder = try await example()
    _ = await logbook("--formats", "pdf", "--pdf-tool", "tool", in: folder)
    let same = await logbook(in: folder)
    #expect(!same.errors.contains("[outdated-edition]"), "\(same.errors)")
    let other = await logbook("--centre", "Another Centre", in: folder)
    #expect(
      other.errors.contains(
        "\(candidate).pdf:1:1: warning: make this again too, or remove it; it says what was true before "
          + "[outdated-edition]"), "\(other.errors)")
    let mended = await logbook(
      "--centre", "A Third Centre", "--formats", "html,text,pdf", "--pdf-tool", "tool", in: folder)
    #expect(!mended.errors.contains("[outdated-edition]"), "\(mended.errors)")
  }

  @Test func `the tool of a candidate's logbook needs a PDF to make`() async throws {
    let folder = try await example()
    let outcome = await logbook("--pdf-tool", "tool", in: folder)
    #expect(outcome.status == .failure)
    #expect(outcome.errors.contains("--formats pdf"), "\(outcome.errors)")
  }

  @Test func `half a PDF does not take the place of a whole one`() async throws {
    let folder = try await example(tool: "printf '%%PDF-1.7 half' > \"$last\"")
    let outcome = await makePDFs(folder)
    #expect(outcome.status == .found)
    #expect(!folder.files.contains { $0.hasSuffix(".pdf") })
  }

  @Test func `an interrupt leaves no half files, and says so`() async throws {
    let folder = try await example(tool: "printf '%%PDF-1.7 half' > \"$last\"; kill -INT $$")
    let outcome = await makePDFs(folder)
    #expect(outcome.status == .found)
    #expect(outcome.errors.contains("it was stopped before all PDFs were made"))
    #expect(!folder.files.contains { $0.hasSuffix(".pdf") || $0.contains(".touchstone-") })
  }

  @Test func `without the tool a line says how to get it, and nothing is written`() async throws {
    let folder = try await example()
    let outcome = await touchstone("build", "--formats", "pdf", in: folder)
    #expect(outcome.status == .failure)
    #expect(
      outcome.errors == """
        error: install WeasyPrint to make PDFs ('pip install weasyprint'), or name it with \
        '--pdf-tool PATH'; it is not on PATH [no-pdf-tool]
        1 error

        """)
    #expect(!folder.files.contains { $0.hasPrefix("output/") })
  }

  @Test(arguments: ["WeasyPrint version 52.5", "something else"])
  func `a tool that is too old or another is refused`(_ version: String) async throws {
    let folder = try await example(version: version)
    let outcome = await makePDFs(folder)
    #expect(outcome.status == .failure)
    #expect(outcome.errors.contains("install WeasyPrint 67 or later"))
  }

  @Test func `large print stands beside, and a plain build leaves it`() async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    let plain = folder.text(of: "\(level)/handbook.html")
    let outcome = await touchstone("build", "--large-print", in: folder)
    #expect(outcome.status == .success)
    let large = try #require(folder.text(of: "\(level)/handbook-large-print.html"))
    #expect(large.contains("font-size: 16pt"))
    _ = await touchstone("build", in: folder)
    #expect(folder.text(of: "\(level)/handbook.html") == plain)
    #expect(folder.text(of: "\(level)/handbook-large-print.html") == large)
    #expect(!folder.files.contains("\(level)/handbook-large-print.txt"))
  }
}

@Suite struct Brand {
  private func build(_ brand: String, logo: (String, String)? = nil) async throws
    -> (outcome: Outcome, handbook: String)
  {
    let folder = try await example()
    try folder.write("# Our centre\n\(brand)\n", to: "standards/brand.md")
    if let (name, text) = logo { try folder.write(text, to: "standards/\(name)") }
    let outcome = await touchstone("build", in: folder)
    return (outcome, folder.text(of: "\(level)/handbook.html") ?? "")
  }

  @Test func `its colour and its footer are on every document`() async throws {
    let (outcome, handbook) = try await build("Colour: #7a1f3d\nFooter: Made here")
    #expect(outcome.status == .success)
    #expect(handbook.contains(":root { --brand: #7a1f3d; }"))
    #expect(handbook.contains("Made here"))
  }

  @Test func `a pale colour is a finding, and is not used`() async throws {
    let (outcome, handbook) = try await build("Colour: #ffcc00")
    #expect(
      outcome.errors.contains(
        "standards/brand.md:2:1: warning: choose a darker colour; '#ffcc00' has a contrast of 1.5 "
          + "with white, and text needs 4.5 [brand-colour]"), "\(outcome.errors)")
    #expect(!handbook.contains("#ffcc00"))
  }

  @Test func `a colour that is none is a finding`() async throws {
    let (outcome, _) = try await build("Colour: teal")
    #expect(outcome.errors.contains("not 'teal' [brand-colour]"))
  }

  @Test func `its logo is in every document`() async throws {
    let (outcome, handbook) = try await build("Logo: logo.svg", logo: ("logo.svg", "<svg/>"))
    #expect(outcome.status == .success)
    #expect(handbook.contains("src=\"data:image/svg+xml;base64,PHN2Zy8+\""))
  }

  @Test(arguments: [
    ("logo.svg", "there is no 'logo.svg'"), ("logo.gif", "not 'logo.gif'"),
    ("../../etc/x.svg", "not '../../etc/x.svg'"),
  ])
  func `a logo that cannot be used is a finding`(_ name: String, _ words: String) async throws {
    let (outcome, handbook) = try await build("Logo: \(name)")
    #expect(outcome.errors.contains("\(words) [brand-logo]") || outcome.errors.contains("\(words)"))
    #expect(!handbook.contains("class=\"logo\""))
  }
}
